package se.samverkan.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/** Blocks of everything that is carried, put together so that each stands where it can. */
final class Documents {

    private final Set<Carried> carried;
    private final DocumentTexts texts;

    Documents(Set<Carried> carried) {
        this.carried = carried;
        this.texts = new DocumentTexts(carried);
    }

    Arbitrary<Outline> outlines(int min, int max) {
        Arbitrary<Optional<String>> title =
                carries(Carried.TITLE) ? texts.plain().optional(0.5) : nothing();
        Arbitrary<Optional<String>> language =
                carries(Carried.LANGUAGE) ? Arbitraries.of("sv", "en").optional(0.5) : nothing();
        Arbitrary<Boolean> framed = carries(Carried.FURNITURE) ? Arbitraries.of(false, true) : Arbitraries.just(false);
        return Combinators.combine(
                        title, language, blocks().list().ofMinSize(min).ofMaxSize(max), framed)
                .as((name, tag, blocks, pages) -> new Outline.Builder()
                        .title(name)
                        .language(tag)
                        .addAllBlocks(pages ? framed(blocks) : Joined.of(blocks))
                        .build())
                .withoutEdgeCases();
    }

    private static <T> Arbitrary<Optional<T>> nothing() {
        return Arbitraries.just(Optional.empty());
    }

    /** The first block and the last are the header and the footer, if there is something between. */
    private static List<Block> framed(List<Block> blocks) {
        if (blocks.size() < 3) {
            return Joined.of(blocks);
        }
        int last = blocks.size() - 1;
        List<Block> framed = new ArrayList<>();
        framed.add(furniture(blocks.get(0)));
        framed.addAll(Joined.of(blocks.subList(1, last)));
        framed.add(furniture(blocks.get(last)));
        return framed;
    }

    private static Block furniture(Block block) {
        return text(TextBlock.Kind.PAGE_FURNITURE, 0, List.of(Run.of(Joined.firstLine(block))));
    }

    private Arbitrary<Block> blocks() {
        List<Tuple.Tuple2<Integer, Arbitrary<Block>>> kinds = new ArrayList<>();
        kinds.add(Tuple.of(6, paragraphs()));
        if (carries(Carried.HEADINGS)) {
            kinds.add(Tuple.of(2, headings()));
        }
        if (carries(Carried.LISTS)) {
            kinds.add(Tuple.of(4, items()));
        }
        if (carries(Carried.TABLES)) {
            kinds.add(Tuple.of(1, tables()));
        }
        if (carries(Carried.NOTES)) {
            kinds.add(Tuple.of(1, texts.plain().map(words -> text(TextBlock.Kind.NOTE, 0, List.of(Run.of(words))))));
        }
        return Arbitraries.frequencyOf(kinds);
    }

    private Arbitrary<Block> paragraphs() {
        return texts.lines().map(runs -> text(TextBlock.Kind.PARAGRAPH, 0, runs));
    }

    private Arbitrary<Block> headings() {
        return Combinators.combine(Arbitraries.integers().between(1, 6), texts.heading())
                .as((level, words) -> text(TextBlock.Kind.HEADING, level, List.of(Run.of(words))));
    }

    private Arbitrary<Block> items() {
        List<String> markers = new ArrayList<>(Joined.BULLETS);
        if (carries(Carried.COUNTED_NUMBERS)) {
            markers.addAll(List.of(Joined.FIRST_NUMBER, Joined.FIRST_NUMBER, Joined.FIRST_NUMBER));
        }
        Arbitrary<Integer> levels = Arbitraries.integers().between(0, carries(Carried.LIST_LEVELS) ? 4 : 0);
        return Combinators.combine(Arbitraries.of(markers), levels, texts.lines())
                .as((marker, level, runs) ->
                        ((TextBlock) text(TextBlock.Kind.LIST_ITEM, level, runs)).withMarker(marker));
    }

    private Arbitrary<Block> tables() {
        DocumentTables tables = new DocumentTables(carried, texts);
        return carries(Carried.FULL_CELLS) ? tables.full(cellBlocks(tables.plain())) : tables.plain();
    }

    /** What stands in a cell that is full: between two paragraphs there may be something else. */
    private Arbitrary<List<Block>> cellBlocks(Arbitrary<Block> table) {
        List<Arbitrary<Block>> between = new ArrayList<>(List.of(paragraphs(), table));
        if (carries(Carried.LISTS)) {
            between.add(items());
        }
        return Combinators.combine(
                        paragraphs(), Arbitraries.oneOf(between).list().ofMaxSize(2), paragraphs())
                .as((first, middle, last) -> {
                    List<Block> all = new ArrayList<>(List.of(first));
                    all.addAll(middle);
                    all.add(last);
                    return Joined.of(all);
                });
    }

    private boolean carries(Carried what) {
        return carried.contains(what);
    }

    static Block text(TextBlock.Kind kind, int level, List<Run> runs) {
        return new TextBlock.Builder().kind(kind).level(level).addAllRuns(runs).build();
    }
}
