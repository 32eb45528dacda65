package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;

/**
 * Reads rolls: what follows "Närvarande:", "Kallade:", "Förhinder:" and their like, as lines, columns, run-on lists or tables.
 */
final class RollReader {

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Roll roll;
    private final EntryReader entries;
    private final RunOnLists lists;
    private final RollLines shapes;
    private final Wraps wraps;
    private final House house;
    private final TrailingMarks marks;

    private final RollLabel label;

    /** The labels of lists that stand side by side, each over a column of entries. */
    private List<String> sideLabels = List.of();

    private @Nullable Columns columns;

    /** The entry that was read last: a line below may go on with it. */
    private @Nullable Entry last;

    RollReader(Words words, Ledger ledger, Ids ids, Roll roll, ItemMarks items) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.roll = roll;
        this.entries = new EntryReader(words, items);
        this.lists = new RunOnLists(words);
        this.shapes = new RollLines(words, this.entries);
        this.wraps = new Wraps(words);
        this.house = new House(words);
        this.marks = new TrailingMarks(words);
        this.label = new RollLabel(entries);
    }

    /** A new list begins under a label. */
    void begin(String code) {
        label.begin(code);
        last = null;
        columns = null;
        columnStarts = null;
        sideLabels = List.of();
        house.close();
        marks.end();
    }

    /** Those in the list were there for some items: "Gäst p. 4". */
    void forItems(Piece items) {
        label.forItems(items);
    }

    /** Whether a row is the labels of lists that stand side by side: "Deltagare", "Frånvarande". */
    boolean isLabels(Line line) {
        List<Piece> cells = line.cells();
        return line.is(Line.Shape.TABLE_ROW)
                && cells.size() >= 2
                && cells.stream()
                        .allMatch(cell -> Label.of(cell, words)
                                .filter(l -> l.isRoll() && l.value().isBlank())
                                .isPresent());
    }

    /** Lists begin side by side. */
    void beginSideBySide(Line line) {
        begin("present");
        sideLabels = line.cells().stream()
                .map(cell -> Label.of(cell, words).map(Label::code).orElse("present"))
                .toList();
        ledger.structure(ids.meetingPath().then("attendance"), line.piece());
    }

    /**
     * Reads what stands behind a label, with the lines below that go on with it.
     *
     * @return how many lines below were read with it
     */
    int value(List<Line> lines, int at, Piece value) {
        int below = wraps.below(lines, at, value);
        value(lines.get(at), below == 0 ? value : joined(value, lines, at, below));
        return below;
    }

    /** Reads what stands on the same line as the label: one entry or a run-on list. */
    void value(Line line, Piece value) {
        Piece names = value;
        Optional<Integer> is = wordIs(value);
        if (is.isPresent()) {
            ledger.structure(ids.meetingPath().then("attendance"), value.sub(0, is.get()));
            names = value.from(is.get());
        }
        List<Piece> columns = Blanks.entries(names, words);
        boolean aside = columns.size() > 1
                && columns.stream()
                        .limit(columns.size() - 1L)
                        .noneMatch(part -> part.text().endsWith(","));
        addAll(line, aside ? columns : lists.cut(names.strip("."), true), names);
        if (names.text().endsWith(".")) {
            ledger.structure(
                    ids.meetingPath().then("attendance"),
                    names.from(names.text().length() - 1));
        }
    }

    /** "Närvarande var Anna Berg, Bo Ek och Cia Dal." */
    private Optional<Integer> wordIs(Piece value) {
        return words.start("copula", value).map(m -> m.end());
    }

    /** Whether a line can stand in this roll. */
    boolean accepts(Line line) {
        return isColumned(line) || shapes.accepts(line);
    }

    /** Whether a line stands over more people of the roll and is nobody itself. */
    boolean isHead(List<Line> lines, int at) {
        return shapes.isHead(lines, at);
    }

    /** Whether a list of people with no label known begins at a line. */
    boolean isUnlabelled(List<Line> lines, int at) {
        return shapes.beginAt(lines, at);
    }

    /** Whether a line is the header of a roll in columns; then what follows is that roll, label or not. */
    boolean isHeader(Line line) {
        if (marks.isHeader(line)) {
            return true;
        }
        return line.is(Line.Shape.TABLE_ROW)
                ? Columns.of(line.cells(), words).isPresent()
                : Blanks.cells(line.piece()).size() >= 2
                        && Columns.of(Blanks.cells(line.piece()), words).isPresent();
    }

    /** Where the columns of a header made of runs of blanks start, by offset in the line. */
    private int @Nullable [] columnStarts;

    private void header(Line line) {
        if (marks.isHeader(line)) {
            marks.begin();
            ledger.structure(ids.meetingPath().then("attendance"), line.piece());
            return;
        }
        List<Piece> cells = line.is(Line.Shape.TABLE_ROW) ? line.cells() : Blanks.cells(line.piece());
        columns = Columns.of(cells, words).orElseThrow();
        columnStarts = line.is(Line.Shape.TABLE_ROW)
                ? null
                : cells.stream()
                        .mapToInt(cell -> Blanks.margin(line)
                                + cell.start()
                                - line.piece().start())
                        .toArray();
        ledger.structure(ids.meetingPath().then("attendance"), line.piece());
    }

    private boolean isColumned(Line line) {
        int[] starts = columnStarts;
        if (starts == null || starts.length < 2 || !line.is(Line.Shape.PARAGRAPH)) {
            return false;
        }
        int second = starts[1] - Blanks.margin(line);
        return second == 0 || second > 1 && line.text().startsWith("  ", second - 2);
    }

    /**
     * Reads a line of the roll, with the lines below that go on with it.
     *
     * @return how many lines below were read with it
     */
    int line(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean marked = marks.are() && marks.in(line.piece()).isPresent();
        boolean whole = marked || line.is(Line.Shape.TABLE_ROW) || isHeader(line) || isColumned(line);
        int below = whole ? 0 : wraps.below(lines, at, line.piece());
        if (below == 0) {
            line(line);
        } else if (ledger.isWhole(
                lines.subList(at, at + below + 1).stream().map(Line::piece).toList())) {
            line(line.with(joined(line.piece(), lines, at, below)));
        } else {
            line(line);
            lines.subList(at + 1, at + below + 1).forEach(this::goOn);
        }
        return below;
    }

    /** A line of a column, below the line of the entry that it goes on with. */
    private void goOn(Line line) {
        Entry entry = last;
        if (entry == null) {
            add(line, line.piece());
        } else {
            entries.more(line.piece(), entry);
            settle(entry, line.piece());
        }
    }

    private Piece joined(Piece text, List<Line> lines, int at, int below) {
        return ledger.between(text, lines.get(at + below).piece());
    }

    private void line(Line line) {
        if (isHeader(line)) {
            header(line);
            return;
        }
        if (line.is(Line.Shape.TABLE_ROW) && !sideLabels.isEmpty()) {
            for (int i = 0; i < line.cells().size(); i++) {
                label.say(sideLabels.get(Math.min(i, sideLabels.size() - 1)));
                add(line, line.cells().get(i));
            }
            return;
        }
        if (line.is(Line.Shape.TABLE_ROW)) {
            row(line, line.cells());
            return;
        }
        if (!sideLabels.isEmpty()) {
            label.say(sideLabels.get(0));
        }
        int[] starts = columnStarts;
        if (starts != null && isColumned(line)) {
            row(line, Blanks.cut(line, starts));
            return;
        }
        List<Piece> sideBySide = Blanks.entries(line.piece(), words);
        if (sideBySide.size() > 1) {
            addAll(line, sideBySide, line.piece());
            return;
        }
        Optional<Piece> mark = marks.are() ? marks.in(line.piece()) : Optional.empty();
        if (mark.isPresent()) {
            marked(line, mark.get());
            return;
        }
        Optional<Integer> colon = house.colon(line.piece());
        if (colon.isPresent()) {
            of(
                    line,
                    line.piece().sub(0, colon.get()),
                    line.piece().from(colon.get() + 1).strip());
        } else if (house.goesOn(line)) {
            Entry entry = started(line);
            house.own(entry);
            read(line.piece(), entry);
        } else {
            house.close();
            addAll(line, lists.cut(line.piece(), false), line.piece());
        }
    }

    private void marked(Line line, Piece mark) {
        Entry entry = started(line);
        Piece rest = line.piece().sub(0, mark.start() - line.piece().start()).strip();
        entries.read(rest, entry);
        entries.readMark(mark, entry);
        finish(entry, line.piece());
    }

    /** "Regionen: Anna Berg, Bo Ek": the first has the house in its own words. */
    private void of(Line line, Piece whose, Piece names) {
        house.open(whose);
        boolean first = true;
        for (Piece name : lists.cut(names, true)) {
            Entry entry = started(line);
            if (first) {
                entry.affiliation.add(whose);
                entry.housed = true;
            } else {
                house.own(entry);
            }
            read(name, entry);
            first = false;
        }
        house.close();
        ledger.structure(ids.meetingPath().then("attendance"), line.piece());
    }

    /** Adds the entries of a list; the commas and words between them became structure. */
    private void addAll(Line line, List<Piece> parts, Piece whole) {
        Entry before = null;
        for (int i = 0; i < parts.size(); i++) {
            Entry entry = add(line, parts.get(i));
            boolean joined = i > 0 && lists.isJoined(parts.get(i - 1), parts.get(i), whole);
            if (joined && before != null && before.affiliation.isEmpty()) {
                before.shared = entry;
            }
            before = entry;
        }
        if (parts.size() > 1) {
            ledger.structure(ids.meetingPath().then("attendance"), whole);
        }
    }

    private Entry add(Line line, Piece text) {
        Entry entry = started(line);
        if (!text.isBlank()) {
            read(text, entry);
            house.columned(line, entry);
        }
        return entry;
    }

    private void read(Piece text, Entry entry) {
        entries.read(text, entry);
        finish(entry, text);
    }

    private void row(Line line, List<Piece> cells) {
        Columns known = columns;
        Entry above = last;
        boolean below = line.is(Line.Shape.PARAGRAPH) && !line.opensBlock();
        if (known != null && above != null && below && known.goesOn(cells, above)) {
            known.read(cells, above, entries, words);
            settle(above, line.piece());
            return;
        }
        Entry entry = started(line);
        if (known == null) {
            looseRow(cells, entry);
        } else {
            known.read(cells, entry, entries, words);
        }
        finish(entry, line.piece());
    }

    /** A row without a header: a name first, marks wherever a cell is nothing but a mark, the rest as in a line. */
    private void looseRow(List<Piece> cells, Entry entry) {
        boolean unnamed = !cells.isEmpty() && cells.get(0).isBlank() && cells.size() > 2;
        for (Piece cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            if (unnamed && entry.affiliation.isEmpty()) {
                entries.readAffiliation(cell, entry);
                continue;
            }
            // "Ja, punkt 34–35": the mark and what limits it.
            Optional<String> mark = words.whole("mark", Names.firstPart(cell.text()));
            if (mark.isPresent() && !entry.isEmpty()) {
                Remarks.status(mark.get(), entry);
                entry.marked = true;
                if (Names.parts(cell.text()).size() > 1) {
                    new Remarks(words).remarkOrNote(cell, entry);
                }
            } else if (entry.name.isEmpty() || entries.hasOnlyParty(entry)) {
                entries.read(cell, entry);
            } else {
                entries.readRest(cell, entry);
            }
        }
    }

    private Entry started(Line line) {
        return label.entry(ids.nextAttendance(), line);
    }

    private void finish(Entry entry, Piece whole) {
        dropRolesElsewhere(entry);
        entry.settleSeat();
        if (entry.isEmpty()) {
            // Nothing but marks: kept as unplaced text unless somebody else claims it.
            return;
        }
        settle(entry, whole);
        roll.add(entry);
        last = entry;
    }

    private void settle(Entry entry, Piece whole) {
        entry.settleSeat();
        entry.sort();
        EntryClaims.of(entry, ledger);
        ledger.structure(ModelPath.of(entry.id), whole);
    }

    /** "ordförande" beside "Ordförande i lokal beredningsgrupp": the role is held there, not at this meeting. */
    private void dropRolesElsewhere(Entry entry) {
        for (Piece piece : entry.affiliation) {
            words.all("role", piece).forEach(role -> {
                if (words.start("elsewhere", piece.from(role.end()).strip()).isPresent()) {
                    entry.roles.remove(new Role(role.code()));
                }
            });
        }
    }
}
