package se.samverkan.testkit.generate.parts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Documents of any shape, also such as no format could carry. */
final class OutlineParts {

    private OutlineParts() {}

    static void addTo(Parts parts) {

        parts.add(
                Run.class,
                Combinators.combine(
                                parts.text(About.SENTENCE),
                                Arbitraries.of(Run.Look.class).set().ofMaxSize(2),
                                parts.maybeText(About.LINK))
                        .as(Run::new));
        parts.add(
                TextBlock.Anchor.class,
                Combinators.combine(parts.number(0, 400, Integer.MAX_VALUE), parts.one(SourcePlace.class))
                        .as(TextBlock.Anchor::new));
        Arbitrary<Standing> standing = Combinators.combine(
                        parts.one(TextBlock.Kind.class), parts.number(0, 3, Integer.MAX_VALUE))
                .as(Standing::of);
        parts.add(
                TextBlock.class,
                Builders.withBuilder(TextBlock.Builder::new)
                        .use(standing)
                        .in((block, as) -> block.kind(as.kind()).level(as.level()))
                        .use(parts.maybe(Arbitraries.of("-", "•", "1.", "a)", "")))
                        .in(TextBlock.Builder::marker)
                        .use(parts.maybe(Arbitraries.of("Beslut", "Underskrift", "Body Text")))
                        .in(TextBlock.Builder::style)
                        .use(parts.some(Run.class))
                        .in(TextBlock.Builder::addAllRuns)
                        .use(parts.some(TextBlock.Anchor.class))
                        .in(TextBlock.Builder::addAllAnchors)
                        .build(TextBlock.Builder::build));

        Arbitrary<Table> flat = tables(parts, parts.one(TextBlock.class).map(block -> block));
        Arbitrary<Block> block = Choice.<Block>of(5, parts.one(TextBlock.class)).or(1, flat);
        parts.add(Table.Cell.class, cells(parts, block));
        parts.add(Table.Row.class, parts.some(Table.Cell.class).map(Table.Row::new));
        parts.add(Table.class, tables(parts, block));
        parts.add(Block.class, Choice.<Block>of(5, parts.one(TextBlock.class)).or(1, parts.one(Table.class)));
        parts.add(
                Outline.class,
                Builders.withBuilder(Outline.Builder::new)
                        .use(parts.maybeText(About.TITLE))
                        .in(Outline.Builder::title)
                        .use(parts.maybe(Arbitraries.of("Anna Berg", "Närvårdskontoret")))
                        .in(Outline.Builder::author)
                        .use(parts.maybe(Arbitraries.of("sv", "en", "x-y")))
                        .in(Outline.Builder::language)
                        .use(parts.some(Block.class))
                        .in(Outline.Builder::addAllBlocks)
                        .build(Outline.Builder::build));
    }

    /** As what a text stands, and how deep: only headings and list items have levels. */
    private record Standing(TextBlock.Kind kind, int level) {

        static Standing of(TextBlock.Kind kind, int level) {
            return switch (kind) {
                case HEADING -> new Standing(kind, Math.max(1, level));
                case LIST_ITEM -> new Standing(kind, level);
                default -> new Standing(kind, 0);
            };
        }
    }

    private static Arbitrary<Table.Cell> cells(Parts parts, Arbitrary<Block> block) {
        return Combinators.combine(parts.some(block), parts.number(1, 3, Integer.MAX_VALUE))
                .as(Table.Cell::new);
    }

    private static Arbitrary<Table> tables(Parts parts, Arbitrary<Block> block) {
        return Builders.withBuilder(Table.Builder::new)
                .use(parts.number(0, 2, Integer.MAX_VALUE))
                .in(Table.Builder::headerRows)
                .use(parts.some(parts.some(cells(parts, block)).map(Table.Row::new)))
                .in(Table.Builder::addAllRows)
                .build(Table.Builder::build);
    }
}
