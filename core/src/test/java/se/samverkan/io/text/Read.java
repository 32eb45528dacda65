package se.samverkan.io.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Reads text and shows the outline as short lines, so that tests read as sentences. */
final class Read {

    private Read() {}

    /**
     * Reads lines as plain text. A paragraph is shown as its text, a kept line break as " / "; "# " is a heading, "- " an item, "~ " page
     * furniture, "@ " a link dump, "| " a row of a table.
     */
    static List<String> text(String... lines) {
        return shown(blocks(String.join("\n", lines)));
    }

    static List<String> markdown(String... lines) {
        return shown(read(new Markdown(), String.join("\n", lines)).outline().getBlocks());
    }

    static List<Block> blocks(String text) {
        return read(new PlainText(), text).outline().getBlocks();
    }

    static Outlined read(OutlineFormat format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static Outlined read(OutlineFormat format, byte[] bytes) {
        try {
            return format.read(Source.of("minutes.txt", bytes), Limits.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> shown(List<Block> blocks) {
        return blocks.stream().flatMap(block -> shown(block).stream()).toList();
    }

    private static List<String> shown(Block block) {
        if (block instanceof TextBlock text) {
            return List.of(
                    start(text) + text.getRuns().stream().map(Read::shown).collect(Collectors.joining()));
        }
        return ((Table) block)
                .getRows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> shown(cell.blocks()))
                                .map(shown -> String.join("", shown))
                                .collect(Collectors.joining(" | ", "| ", " |")))
                        .toList();
    }

    private static String start(TextBlock block) {
        return switch (block.getKind()) {
            case PARAGRAPH -> "";
            case HEADING -> "#".repeat(block.getLevel()) + " ";
            case LIST_ITEM -> "  ".repeat(block.getLevel()) + block.getMarker().orElse("?") + " ";
            case PAGE_FURNITURE -> "~ ";
            case LINK_DUMP -> "@ ";
            case NOTE -> "! ";
        };
    }

    private static String shown(Run run) {
        String text = run.text().replace("\n", " / ");
        String looks =
                (run.looks().contains(Run.Look.BOLD) ? "b" : "") + (run.looks().contains(Run.Look.ITALIC) ? "i" : "");
        String set = looks.isEmpty() ? text : looks + "{" + text + "}";
        return run.link().map(target -> set + "<" + target + ">").orElse(set);
    }
}
