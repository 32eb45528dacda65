package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samverkan.io.OutlineFormat;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/**
 * Nothing is lost: every character of a document that shows stands in the outline exactly once, but for the marks that became structure. The
 * independent reader here knows nothing of lines: it decodes, composes, and drops what does not show.
 */
class NothingLostProperties {

    private static final List<String> PIECES = List.of(
            "Mötet",
            "öppnas",
            "av",
            "Åsa",
            "in-",
            "sam-",
            "verkan",
            "och",
            "den",
            "kommun,",
            "klart.",
            "Beslut:",
            "§ 12",
            "3.",
            "a)",
            "é",
            "e\u0301",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "\u00a0",
            "😀",
            "½",
            "…",
            "”",
            "*",
            "**",
            "_",
            "__",
            "**fet**",
            "_kursiv_",
            "[text](mål) ",
            "[#](#) ",
            "[",
            "](",
            "|",
            "\\",
            "\\*",
            "https://example.se/a",
            "www.example.se",
            "mailto:a@example.se",
            "\t",
            "  ",
            "en ganska lång rad som någon har brutit därför att sidan tog slut just",
            "kvar");
    private static final List<String> LINES = List.of(
            "",
            " ",
            "Sida 2 av 7",
            "Sid 3(7)",
            "4 (7)",
            "\f",
            "\f- 3 -",
            "Protokoll nämnden i Ekåsa",
            "---",
            "***",
            "____",
            "# Rubrik",
            "### ",
            "- punkt",
            "  - o punkt",
            "• punkt",
            "o",
            "| a | b |",
            "|---|:-:|",
            "||",
            "Namn\tRoll",
            "\tAnna\tX",
            "\t\t",
            "1.\tMötets öppnande",
            "https://example.se/lång/väg",
            "https://a.se https://b.se",
            "mailto:b@example.se",
            "Läs mer här:",
            "Anna Berg, Ekåsa kommun");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void inPlainText(@ForAll("documents") String text) {
        nothingIsLost(new PlainText(), text, StandardCharsets.UTF_8);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void inMarkdown(@ForAll("documents") String text) {
        nothingIsLost(new Markdown(), text, StandardCharsets.UTF_8);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void inUtf16(@ForAll("documents") String text) {
        nothingIsLost(new PlainText(), "\ufeff" + text, StandardCharsets.UTF_16LE);
        nothingIsLost(new PlainText(), "\ufeff" + text, StandardCharsets.UTF_16BE);
    }

    private static void nothingIsLost(OutlineFormat format, String text, Charset charset) {
        List<Block> blocks = Read.read(format, text.getBytes(charset)).outline().getBlocks();
        Map<Integer, Long> source = counted(text);
        Map<Integer, Long> outline = counted(all(blocks));
        String marks = marks(text);
        assertThat(without(marks, outline)).isEqualTo(without(marks, source));
        outline.forEach((c, count) -> assertThat(count)
                .as("never more than in the source: %s", Character.toString(c))
                .isLessThanOrEqualTo(source.getOrDefault(c, 0L)));
        if (blocks.stream().noneMatch(NothingLostProperties::isFurniture)) {
            assertThat(without(marks, all(blocks)))
                    .as("in the order of the document")
                    .isEqualTo(without(marks, text));
        }
    }

    private static boolean isFurniture(Block block) {
        return block instanceof TextBlock text
                && (text.getKind() == TextBlock.Kind.PAGE_FURNITURE || text.getKind() == TextBlock.Kind.LINK_DUMP);
    }

    private static String all(List<Block> blocks) {
        return blocks.stream().map(NothingLostProperties::all).collect(Collectors.joining("\n"));
    }

    private static String all(Block block) {
        if (block instanceof TextBlock text) {
            return text.getMarker().orElse("") + " " + allRuns(text.getRuns());
        }
        return ((Table) block)
                .getRows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Table.Cell::blocks)
                        .map(NothingLostProperties::all)
                        .collect(Collectors.joining("\t"));
    }

    /** A link of several looks is several runs with one target. */
    private static String allRuns(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        Optional<String> link = Optional.empty();
        for (Run run : runs) {
            if (!run.link().equals(link)) {
                all.append(link.orElse(""));
                link = run.link();
            }
            all.append(run.text());
        }
        return all.append(link.orElse("")).toString();
    }

    private static Map<Integer, Long> counted(String text) {
        return shown(text).chars().boxed().collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    /** The characters that package-info names as marks, as far as the document has what makes them marks. */
    private static String marks(String text) {
        return "#*_-" + (text.contains("](") ? "[]()" : "") + (text.contains("|") ? "|:" : "") + "\\";
    }

    private static Map<Integer, Long> without(String marks, Map<Integer, Long> counted) {
        Map<Integer, Long> rest = new TreeMap<>(counted);
        marks.chars().forEach(rest::remove);
        return rest;
    }

    private static String without(String marks, String text) {
        return shown(text)
                .chars()
                .filter(c -> marks.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What a reader of the document sees: composed, without blanks, format and control characters. */
    private static String shown(String text) {
        return Normalizer.normalize(
                text.codePoints()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .filter(c ->
                                Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()),
                Normalizer.Form.NFC);
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> made = Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(words -> Arbitraries.of(" ", " ", "").map(between -> String.join(between, words)));
        Arbitrary<String> line = Arbitraries.frequencyOf(Tuple.of(2, made), Tuple.of(2, Arbitraries.of(LINES)));
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n\n", " \n", "  \n", "\r\n", "\r", "\u2028");
        return Combinators.combine(line, ends)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(lines -> "Början\n" + String.join("", lines));
    }
}
