package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Run.Look;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** What each format declares it can carry comes back equal: {@code parse(write(outline))} is the outline. */
class RoundTripProperties {

    private static final List<String> WORDS = List.of(
            "mötet",
            "Beslut:",
            "Ordförande",
            "åtgärd",
            "ärendet",
            "öppnas",
            "och",
            "att",
            "in-",
            "samt",
            "Ekåsa",
            "kommun,",
            "2026-03-27",
            "12",
            "§",
            "22.",
            "a)",
            "(se",
            "bilaga",
            "3)",
            "kl.",
            "9–12",
            "”citat”",
            "hälsa.",
            "Är",
            "det",
            "klart?",
            "Nej!",
            "snake_case",
            "5*3",
            "C#",
            "[x]",
            "|",
            "&amp;",
            "e\u0301t\u00e9",
            "😀",
            "anna.berg@example.se",
            "till:",
            "https://example.se/a_b(c)");
    private static final List<String> NASTY = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "_a_",
            "*b*",
            "**c**",
            "[d](e)",
            "[",
            "]",
            "](",
            ")",
            "\\",
            "\\*",
            "#",
            "##",
            "-",
            "•",
            "o",
            "---",
            "|",
            "| f |",
            "||",
            "a|b",
            "`kod`",
            "<b>",
            "~~g~~",
            "1.",
            "https://example.se/_h_*",
            "www.example.se/[i]",
            "\\\\",
            "****");

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void plainTextKeepsWhatItDeclares(@ForAll("plainOutlines") Outline outline) throws IOException {
        assertThat(again(new PlainText(), outline)).isEqualTo(outline);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void markdownKeepsWhatItDeclares(@ForAll("markdownOutlines") Outline outline) throws IOException {
        assertThat(again(new Markdown(), outline)).isEqualTo(outline);
    }

    private static Outline again(OutlineFormat format, Outline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        return format.read(Source.of("again", out.toByteArray()), Limits.defaults())
                .outline();
    }

    @Provide
    Arbitrary<Outline> plainOutlines() {
        Arbitrary<List<Run>> lines = text(words(WORDS, 14), "\n").map(text -> List.of(Run.of(text)));
        Arbitrary<Block> paragraph = lines.map(runs -> block(TextBlock.Kind.PARAGRAPH, 0, runs));
        return outlines(
                paragraph, lists(lines), tables(words(WORDS, 4).map(Run::of).map(List::of), 0));
    }

    @Provide
    Arbitrary<Outline> markdownOutlines() {
        Arbitrary<List<Run>> line = runs();
        Arbitrary<List<Run>> lines = line.list().ofMinSize(1).ofMaxSize(4).map(RoundTripProperties::parted);
        Arbitrary<Block> paragraph = lines.map(runs -> block(TextBlock.Kind.PARAGRAPH, 0, runs));
        Arbitrary<Block> heading = Combinators.combine(Arbitraries.integers().between(1, 6), line)
                .as((level, runs) -> block(TextBlock.Kind.HEADING, level, runs));
        Arbitrary<Block> table = Arbitraries.integers().between(0, 1).flatMap(headers -> tables(line, headers));
        return outlines(Arbitraries.oneOf(paragraph, heading), lists(lines), table);
    }

    private static Arbitrary<Outline> outlines(
            Arbitrary<Block> block, Arbitrary<List<Block>> lists, Arbitrary<Block> tables) {
        Arbitrary<List<Block>> parts = Arbitraries.frequencyOf(
                Tuple.of(6, block.map(List::of)), Tuple.of(2, lists), Tuple.of(1, tables.map(List::of)));
        // Two lists one after the other are one list: a block parts them.
        return Combinators.combine(parts, block)
                .as((part, after) -> {
                    List<Block> both = new ArrayList<>(part);
                    both.add(after);
                    return both;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(all -> new Outline.Builder()
                        .addAllBlocks(all.stream().flatMap(List::stream).toList())
                        .build());
    }

    private static Arbitrary<List<Block>> lists(Arbitrary<List<Run>> text) {
        Arbitrary<String> markers = Arbitraries.of("-", "*", "•", "–", "o", "▪");
        return Combinators.combine(text, markers, Arbitraries.integers().between(-2, 1))
                .as((runs, marker, step) -> new Object[] {runs, marker, step})
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(items -> {
                    List<Block> blocks = new ArrayList<>();
                    int level = -1;
                    for (Object[] item : items) {
                        level = Math.max(0, level + (int) item[2]);
                        @SuppressWarnings("unchecked")
                        List<Run> runs = (List<Run>) item[0];
                        blocks.add(((TextBlock) block(TextBlock.Kind.LIST_ITEM, level, runs))
                                .withMarker((String) item[1]));
                    }
                    return blocks;
                });
    }

    private static Arbitrary<Block> tables(Arbitrary<List<Run>> text, int headerRows) {
        Arbitrary<Table.Cell> filled =
                text.map(runs -> new Table.Cell(List.of(block(TextBlock.Kind.PARAGRAPH, 0, runs)), 1));
        Arbitrary<Table.Cell> cell = Arbitraries.frequencyOf(
                Tuple.of(5, filled), Tuple.of(1, Arbitraries.just(new Table.Cell(List.of(), 1))));
        return Arbitraries.integers().between(2, 4).flatMap(columns -> {
            Arbitrary<Table.Row> first = filled.list().ofSize(columns).map(Table.Row::new);
            Arbitrary<Table.Row> row = cell.list()
                    .ofSize(columns)
                    .filter(cells -> cells.stream().anyMatch(c -> !c.blocks().isEmpty()))
                    .map(Table.Row::new);
            return Combinators.combine(first, row.list().ofMaxSize(4))
                    .as((head, rest) -> new Table.Builder()
                            .headerRows(headerRows)
                            .addRow(head)
                            .addAllRows(rest)
                            .build());
        });
    }

    private static Block block(TextBlock.Kind kind, int level, List<Run> runs) {
        return new TextBlock.Builder().kind(kind).level(level).addAllRuns(runs).build();
    }

    private static Arbitrary<String> words(List<String> from, int most) {
        // Short lines and lines as long as programs break them, with a capital first so that they are no marks.
        return Combinators.combine(
                        Arbitraries.of("Mötet", "Alla", "Vård", "Åtgärd", "tid", "en", "x"),
                        Arbitraries.of(from).list().ofMaxSize(most))
                .as((first, rest) -> rest.isEmpty() ? first : first + " " + String.join(" ", rest))
                .filter(text -> text.length() <= 110);
    }

    private static Arbitrary<String> text(Arbitrary<String> line, String between) {
        return line.list().ofMinSize(1).ofMaxSize(5).map(lines -> String.join(between, lines));
    }

    /** One line of runs: plain ones, and between them ones that are set off or links. */
    private static Arbitrary<List<Run>> runs() {
        Arbitrary<String> words = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(WORDS)), Tuple.of(2, Arbitraries.of(NASTY)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(list -> String.join(" ", list))
                .filter(text -> !Links.isLinkLine(text));
        Arbitrary<Set<Look>> looks = Arbitraries.of(Look.class).set().ofMaxSize(2);
        Arbitrary<Optional<String>> link = Arbitraries.of(
                        "", "#", "https://example.se/a_(b)", "mailto:a@example.se", "x|y", "a\\b", "*c*", "\\(")
                .optional(0.4);
        Arbitrary<Run> set =
                Combinators.combine(words, looks, link).as(Run::new).filter(run -> !isPlain(run));
        Arbitrary<List<Run>> plainOnly = words.map(text -> List.of(Run.of(text)));
        Arbitrary<List<Run>> mixed = Combinators.combine(words, set, words, set)
                .as((before, first, between, second) ->
                        List.of(Run.of(before + " "), first, Run.of(" " + between + " "), second));
        Arbitrary<List<Run>> alone = set.map(List::of);
        return Arbitraries.oneOf(plainOnly, mixed, alone);
    }

    private static boolean isPlain(Run run) {
        return run.looks().isEmpty() && run.link().isEmpty();
    }

    /** Lines of one block; runs of the same look are one run. */
    private static List<Run> parted(List<List<Run>> lines) {
        List<Run> runs = new ArrayList<>();
        for (List<Run> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (i == 0 && !runs.isEmpty()) {
                    add(runs, Run.of("\n"));
                }
                add(runs, line.get(i));
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && isPlain(runs.get(last)) && isPlain(run)) {
            runs.set(last, Run.of(runs.get(last).text() + run.text()));
        } else {
            runs.add(run);
        }
    }
}
