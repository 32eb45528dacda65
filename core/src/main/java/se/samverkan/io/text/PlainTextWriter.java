package se.samverkan.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Writes plain text: what it can not carry, it drops without a mark, but never a word. */
final class PlainTextWriter implements OutlineFormat.Writer {

    @Override
    public void write(Outline outline, OutputStream out, WriteOptions options) throws IOException {
        WrittenLines lines = new WrittenLines();
        for (Block block : outline.getBlocks()) {
            if (block instanceof TextBlock text && text.getKind() == TextBlock.Kind.LIST_ITEM) {
                lines.addItem(text, linesOf(text));
            } else if (block instanceof TextBlock text) {
                lines.add(linesOf(text));
            } else if (block instanceof Table table) {
                lines.add(table.getRows().stream().map(PlainTextWriter::row).toList());
            }
        }
        lines.writeTo(out, false);
    }

    private static List<String> linesOf(TextBlock block) {
        return text(block).lines().toList();
    }

    private static String row(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell.blocks().stream()
                        .map(PlainTextWriter::text)
                        .map(text -> text.replace('\n', ' ').replace('\t', ' '))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\t"));
    }

    private static String text(Block block) {
        if (block instanceof TextBlock text) {
            return text.getRuns().stream().map(PlainTextWriter::text).collect(Collectors.joining());
        }
        return block.text();
    }

    /** A link whose target says more than its text is followed by it. */
    private static String text(Run run) {
        Optional<String> target = run.link()
                .filter(link -> !link.isBlank() && !link.startsWith("#"))
                .filter(link -> !link.equals(run.text()) && !link.equals("mailto:" + run.text()));
        return target.map(link -> run.text() + " (" + link + ")").orElse(run.text());
    }
}
