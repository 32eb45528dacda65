package se.samverkan.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Writes Markdown. */
final class MarkdownWriter implements OutlineFormat.Writer {

    private static final int DEEPEST_HEADING = 6;

    @Override
    public void write(Outline outline, OutputStream out, WriteOptions options) throws IOException {
        WrittenLines lines = new WrittenLines();
        for (Block block : outline.getBlocks()) {
            if (block instanceof Table table) {
                lines.add(table(table));
            } else if (block instanceof TextBlock text) {
                add(text, lines);
            }
        }
        lines.writeTo(out, true);
    }

    private static void add(TextBlock block, WrittenLines lines) {
        String markup = InlineWriter.write(block.getRuns(), false);
        switch (block.getKind()) {
            case HEADING ->
                lines.add(List.of("#".repeat(Math.min(block.getLevel(), DEEPEST_HEADING)) + " " + onOneLine(markup)));
            case LIST_ITEM -> lines.addItem(block, linesOf(markup));
            default -> lines.add(linesOf(markup));
        }
    }

    private static List<String> linesOf(String markup) {
        List<String> lines =
                new ArrayList<>(markup.lines().map(MarkdownWriter::escapeStart).toList());
        for (int i = 0; i + 1 < lines.size(); i++) {
            // A line break is shown as one only after two blanks.
            lines.set(i, lines.get(i) + "  ");
        }
        return lines;
    }

    /** What would be read as the mark of a block gets a backslash before it. */
    private static String escapeStart(String line) {
        boolean mark = Marks.headingLevel(line) > 0
                || Marks.bulletEnd(line) > 0
                || Marks.isRule(line)
                || "|>`~=".indexOf(Scan.at(line, 0)) >= 0;
        return mark ? "\\" + line : line;
    }

    private static List<String> table(Table table) {
        List<String> lines = new ArrayList<>();
        for (Table.Row row : table.getRows()) {
            lines.add(row(row));
            if (lines.size() == 1 && table.getHeaderRows() > 0) {
                lines.add("|" + "---|".repeat(row.cells().size()));
            }
        }
        return lines;
    }

    private static String row(Table.Row row) {
        List<String> cells = row.cells().stream().map(MarkdownWriter::cell).toList();
        String line = line(cells);
        return PipeRows.isRuleRow(line)
                ? line(cells.stream().map(MarkdownWriter::escapeDash).toList())
                : line;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining("", "|", ""));
    }

    private static String escapeDash(String cell) {
        return cell.isEmpty() ? cell : "\\" + cell;
    }

    private static String cell(Table.Cell cell) {
        return cell.blocks().stream()
                .map(block -> block instanceof TextBlock text
                        ? InlineWriter.write(text.getRuns(), true)
                        : InlineWriter.write(List.of(se.samverkan.outline.Run.of(block.text())), true))
                .map(MarkdownWriter::onOneLine)
                .collect(Collectors.joining(" "));
    }

    private static String onOneLine(String markup) {
        return markup.replace('\n', ' ').replace('\t', ' ').strip();
    }
}
