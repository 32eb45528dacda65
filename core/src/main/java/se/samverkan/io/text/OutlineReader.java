package se.samverkan.io.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Puts lines together to blocks. */
final class OutlineReader {

    private final List<Line> lines;
    private final Role[] roles;
    private final boolean[] inRoll;
    private final boolean escapes;
    private final Fences fences;
    private final Joiner joiner;
    private final BlockSink sink;
    private final ListLevels levels = new ListLevels();
    private final FurnitureBlocks furniture = new FurnitureBlocks();
    private final BitSet joined = new BitSet();
    private @Nullable OpenBlock open;
    private Gap gap = Gap.NONE;

    private OutlineReader(List<Line> lines, BitSet setup, boolean escapes, Limits limits) {
        this.lines = lines;
        this.escapes = escapes;
        this.roles = Furniture.roles(lines);
        this.fences = Fences.find(lines, roles);
        setup.stream().forEach(i -> roles[i] = Role.SETUP);
        Optional<Wrap> wrap = WrapFinder.find(lines, roles);
        LinkDumps.mark(lines, roles, wrap.isPresent());
        this.inRoll = Rolls.find(lines, roles, wrap);
        this.joiner = Joiner.of(lines, roles, wrap);
        this.sink = new BlockSink(limits.getMaxBlocks());
    }

    /**
     * The blocks of a document.
     *
     * @param escapes whether a backslash takes the meaning from the mark after it
     */
    static List<Block> read(List<Line> lines, boolean escapes, Limits limits) throws ImportException {
        return read(lines, new BitSet(), escapes, limits);
    }

    /**
     * The blocks of a document.
     *
     * @param setup the indices of the lines that only set up the document
     * @param escapes whether a backslash takes the meaning from the mark after it
     */
    static List<Block> read(List<Line> lines, BitSet setup, boolean escapes, Limits limits) throws ImportException {
        return new OutlineReader(lines, setup, escapes, limits).read();
    }

    /** The indices of the lines that would be joined with the next line of text. */
    static BitSet joined(List<Line> lines, boolean escapes) throws ImportException {
        OutlineReader reader = new OutlineReader(
                lines,
                new BitSet(),
                escapes,
                new Limits.Builder().maxBlocks(Integer.MAX_VALUE).build());
        reader.read();
        return reader.joined;
    }

    private List<Block> read() throws ImportException {
        int i = 0;
        while (i < lines.size()) {
            i = read(i);
        }
        close();
        return sink.blocks();
    }

    /** Reads the line at an index, and more where lines belong together; gives the index of the next. */
    private int read(int i) throws ImportException {
        Line line = lines.get(i);
        if (line.pageBreak()) {
            gap = Gap.PAGE;
        }
        Role role = roles[i];
        if (fences.closer(i) > 0) {
            return fenced(i);
        }
        if (role == Role.BLANK) {
            gap = gap.and(Gap.BLANK);
            return i + 1;
        }
        if (role.furniture()) {
            furniture.add(role, i, line);
            gap = Gap.PAGE;
            return i + 1;
        }
        if (Marks.isRule(line.text())) {
            end();
            return i + 1;
        }
        if (Marks.headingLevel(line.text()) > 0) {
            int level = Marks.headingLevel(line.text());
            heading(line, level, Scan.blanks(line.text(), level));
            return i + 1;
        }
        int underlined = Underlines.level(lines, roles, i);
        if (underlined > 0) {
            heading(line, underlined, 0);
            return i + 2;
        }
        if (PipeRows.isRow(line, escapes)) {
            return pipeTable(i);
        }
        if (Marks.bulletEnd(line.text()) > 0 && !isDashInSentence(i, line)) {
            item(i, line);
            return i + 1;
        }
        if (TabRows.starts(line)) {
            return tabTable(i);
        }
        text(i, line);
        return i + 1;
    }

    private void text(int i, Line line) throws ImportException {
        OpenBlock before = open;
        if (before != null) {
            Line last = lines.get(before.last());
            if (joiner.joins(last, inRoll[before.last()], line, gap)) {
                joined.set(before.last());
                before.append(Joiner.glue(last, line), i, line);
                gap = Gap.NONE;
                return;
            }
            if (gap == Gap.NONE && (before.isParagraph() || before.takesIndented(line))) {
                before.append("\n", i, line);
                return;
            }
        }
        close();
        levels.end();
        open = OpenBlock.paragraph(i, line);
        gap = Gap.NONE;
    }

    /** Whether what looks like a bullet stands within a sentence; a list has more than one. */
    private boolean isDashInSentence(int i, Line line) {
        OpenBlock before = open;
        boolean list = i + 1 < lines.size()
                && roles[i + 1] == Role.TEXT
                && lines.get(i + 1).text().charAt(0) == line.text().charAt(0);
        return before != null && !list && joiner.joins(lines.get(before.last()), inRoll[before.last()], line, gap);
    }

    private void item(int i, Line line) throws ImportException {
        close();
        int nested = Marks.isNested(line.text().substring(0, Marks.bulletEnd(line.text()))) ? 1 : 0;
        open = OpenBlock.item(levels.levelOf(line.indent(), line.text().charAt(0)) + nested, i, line);
        gap = Gap.NONE;
    }

    private int fenced(int opener) throws ImportException {
        end();
        Optional<TextBlock> block = fences.block(opener);
        if (block.isPresent()) {
            sink.add(block.get());
        }
        return fences.closer(opener) + 1;
    }

    private void heading(Line line, int level, int start) throws ImportException {
        end();
        MarkedText marked = new MarkedText().append("", line.text().substring(start), line.place(start));
        TextBlock.Builder block = new TextBlock.Builder();
        block.kind(TextBlock.Kind.HEADING).level(level);
        sink.add(Inline.read(marked, escapes, block).build());
    }

    private int pipeTable(int start) throws ImportException {
        end();
        Table.Builder table = new Table.Builder();
        int i = start;
        while (i < lines.size() && roles[i] == Role.TEXT && PipeRows.isRow(lines.get(i), escapes)) {
            if (i == start + 1 && PipeRows.isRuleRow(lines.get(i).text())) {
                table.headerRows(1);
            } else {
                table.addRow(PipeRows.row(lines.get(i), escapes));
            }
            i++;
        }
        sink.add(table.build());
        return i;
    }

    private int tabTable(int start) throws ImportException {
        int columns = TabRows.columns(lines.get(start));
        int i = start + 1;
        while (i < lines.size()
                && roles[i] == Role.TEXT
                && !lines.get(i).pageBreak()
                && Marks.bulletEnd(lines.get(i).text()) == 0
                && TabRows.continues(lines.get(i), columns)) {
            i++;
        }
        if (i == start + 1 && TabRows.isProse(lines.get(start))) {
            text(start, lines.get(start));
            return i;
        }
        end();
        Table.Builder table = new Table.Builder();
        for (int k = start; k < i; k++) {
            table.addRow(TabRows.row(lines.get(k), escapes));
        }
        sink.add(table.build());
        return i;
    }

    /** Ends what is open, and every list. */
    private void end() throws ImportException {
        close();
        levels.end();
        gap = Gap.NONE;
    }

    private void close() throws ImportException {
        if (open != null) {
            sink.add(open.finish(escapes));
            open = null;
        }
        furniture.emptyInto(sink);
    }
}
