package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Outlines have what is carried, and nothing else. */
class CarriedProperties {

    @Property(tries = 100)
    void whatIsNotCarriedIsNotThere(@ForAll("carried") Set<Carried> carried) {
        Stream<Outline> some = Generate.outlines().carrying(carried).generator(1000).stream(new Random(1))
                .limit(20)
                .map(Shrinkable::value);

        assertThat(some).allSatisfy(outline -> assertThat(in(outline)).isSubsetOf(carried));
    }

    @Example
    void whatIsCarriedIsInOneOutlineOfTwentyAtLeast() {
        List<Set<Carried>> found = Generate.outlines().generator(1000).stream(new Random(1))
                .limit(2000)
                .map(one -> in(one.value()))
                .toList();

        for (Carried what : Carried.values()) {
            assertThat(found.stream().filter(all -> all.contains(what)).count())
                    .as(what.name())
                    .isGreaterThan(100);
        }
    }

    @Property(tries = 300)
    void everyBlockStandsWhereItCan(@ForAll Outline outline) {
        List<Block> blocks = outline.getBlocks();

        assertThat(blocks.get(blocks.size() - 1)).isInstanceOf(TextBlock.class);
        assertThat(allBlocks(outline))
                .allSatisfy(
                        block -> assertThat(block.text()).doesNotStartWith(" ").doesNotEndWith(" "));
        assertThat(runs(outline)).allSatisfy(run -> assertThat(run.text()).isNotEmpty());
        for (int i = 1; i < blocks.size(); i++) {
            boolean table = blocks.get(i) instanceof Table;
            assertThat(table && blocks.get(i - 1) instanceof Table).isFalse();
            if (blocks.get(i) instanceof TextBlock item
                    && item.getKind() == TextBlock.Kind.LIST_ITEM
                    && blocks.get(i - 1) instanceof TextBlock before
                    && before.getKind() == TextBlock.Kind.LIST_ITEM) {
                assertThat(item.getLevel()).isLessThanOrEqualTo(before.getLevel() + 1);
            }
        }
    }

    @Property(tries = 50)
    void sizesAreKept(@ForAll @Sized(min = 3, max = 5) Outline outline, @ForAll @Sized(max = 1) Outline one) {
        assertThat(outline.getBlocks()).hasSizeBetween(3, 5);
        assertThat(one.getBlocks()).hasSize(1);
    }

    @Example
    void whatIsCarriedWithinSomethingNeedsThat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().carrying(Set.of(Carried.SPANS)))
                .withMessage("a format that carries SPANS carries TABLES");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().carrying(Set.of(Carried.LIST_LEVELS)))
                .withMessage("a format that carries LIST_LEVELS carries LISTS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().sized(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().sized(3, 2));
    }

    @Provide
    Arbitrary<Set<Carried>> carried() {
        return Arbitraries.of(Carried.class).set().map(CarriedProperties::whole);
    }

    private static Set<Carried> whole(Set<Carried> some) {
        Set<Carried> whole = EnumSet.noneOf(Carried.class);
        whole.addAll(some);
        if (!whole.contains(Carried.LISTS)) {
            whole.removeAll(Set.of(Carried.LIST_LEVELS, Carried.COUNTED_NUMBERS));
        }
        if (!whole.contains(Carried.TABLES)) {
            whole.removeAll(Set.of(Carried.HEADER_ROWS, Carried.SPANS, Carried.FULL_CELLS));
        }
        return whole;
    }

    /** What is found in an outline. */
    private static Set<Carried> in(Outline outline) {
        Set<Carried> found = EnumSet.noneOf(Carried.class);
        outline.getTitle().ifPresent(title -> found.add(Carried.TITLE));
        outline.getLanguage().ifPresent(language -> found.add(Carried.LANGUAGE));
        allBlocks(outline).forEach(block -> {
            if (block instanceof TextBlock text) {
                text(text, found);
            } else if (block instanceof Table table) {
                table(table, found);
            }
        });
        runs(outline).forEach(run -> {
            run.link().ifPresent(link -> found.add(Carried.LINKS));
            run.looks().forEach(look -> found.add(Carried.LOOKS));
        });
        return found;
    }

    private static void text(TextBlock text, Set<Carried> found) {
        switch (text.getKind()) {
            case HEADING -> found.add(Carried.HEADINGS);
            case LIST_ITEM -> {
                found.add(Carried.LISTS);
                if (text.getLevel() > 0) {
                    found.add(Carried.LIST_LEVELS);
                }
                if (text.getMarker().orElseThrow().endsWith(".")) {
                    found.add(Carried.COUNTED_NUMBERS);
                }
            }
            case PAGE_FURNITURE -> found.add(Carried.FURNITURE);
            case NOTE -> found.add(Carried.NOTES);
            default -> {}
        }
        if (text.text().contains("\n")) {
            found.add(Carried.LINE_BREAKS);
        }
        if (text.text().contains("\t") || text.text().contains("  ")) {
            found.add(Carried.BLANKS);
        }
        if (text.text().contains("*") && !text.text().contains("5*3")
                || text.text().contains("||")) {
            found.add(Carried.MARKS);
        }
    }

    private static void table(Table table, Set<Carried> found) {
        found.add(Carried.TABLES);
        if (table.getHeaderRows() > 0) {
            found.add(Carried.HEADER_ROWS);
        }
        table.getRows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
            if (cell.span() > 1) {
                found.add(Carried.SPANS);
            }
            if (cell.blocks().size() > 1) {
                found.add(Carried.FULL_CELLS);
            }
        });
    }

    private static List<Block> allBlocks(Outline outline) {
        return outline.getBlocks().stream().flatMap(CarriedProperties::below).toList();
    }

    private static Stream<Block> below(Block block) {
        return block instanceof Table table
                ? Stream.concat(
                        Stream.of(block),
                        table.getRows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.blocks().stream())
                                .flatMap(CarriedProperties::below))
                : Stream.of(block);
    }

    private static Stream<Run> runs(Outline outline) {
        return allBlocks(outline).stream()
                .filter(TextBlock.class::isInstance)
                .flatMap(block -> ((TextBlock) block).getRuns().stream());
    }
}
