package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.meeting.AttendanceStatus;

/**
 * Reads rolls: what follows "Närvarande:", "Kallade:", "Förhinder:" and their like, as lines, columns, run-on lists or tables.
 */
final class RollReader {

    /** How many lines that look like people are a list of them. */
    private static final int LEAST_UNLABELLED = 3;

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Roll roll;
    private final EntryReader entries;
    private final Wraps wraps;

    /** What the label over the entries says of them. */
    private String label = "present";

    /** Which list it is, from 1: marks are compared within one. */
    private int list;

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
        this.wraps = new Wraps(words);
    }

    /** A new list begins under a label. */
    void begin(String code) {
        list++;
        label = code;
        last = null;
        columns = null;
        columnStarts = null;
        sideLabels = List.of();
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
                && columns.stream().limit(columns.size() - 1L).noneMatch(part -> part.text().endsWith(","));
        addAll(line, aside ? columns : runOn(names.strip("."), true), names);
        if (names.text().endsWith(".")) {
            ledger.structure(
                    ids.meetingPath().then("attendance"),
                    names.from(names.text().length() - 1));
        }
    }

    /** "Närvarande var Anna Berg, Bo Ek och Cia Dal." */
    private Optional<Integer> wordIs(Piece value) {
        return words.start("copula", value.folded()).map(m -> m.end());
    }

    /** Whether a line can stand in a roll at all: it starts with a name, or names an organisation, a title or a role, and is no sentence. */
    boolean accepts(Line line) {
        if (line.is(Line.Shape.TABLE_ROW) || columnStarts != null && isColumned(line)) {
            return true;
        }
        String text = line.text();
        if (line.is(Line.Shape.HEADING) || text.length() > 400 || Numbered.hasLeaders(text)) {
            return false;
        }
        String folded = line.folded();
        int count = Names.parts(text).size();
        boolean sentence = line.endsSentence() && !text.endsWith(":") && count > 5;
        if (Names.startsWithName(text, words) || entries.startsWithRole(line.piece())) {
            return !sentence || text.contains(",") || text.contains("(");
        }
        boolean year = Numerals.in(text).stream().anyMatch(n -> n >= 1900 && n < 2200);
        boolean known = words.has("organisation", folded)
                || words.has("role", folded)
                || words.has("title", folded)
                || Names.parts(folded).stream()
                        .anyMatch(w -> words.ending("organisationending", Words.trimMarks(w))
                                .isPresent());
        boolean empty = text.startsWith("?") || words.start("vacant", folded).isPresent();
        return !sentence && !year && count <= 14 && (known || empty);
    }

    /** Whether a list of people with no label known begins here: three lines or more that each start with a full name and say more of it. */
    boolean isUnlabelled(List<Line> lines, int at) {
        int last = at + LEAST_UNLABELLED;
        return last <= lines.size()
                && lines.subList(at, last).stream()
                        .allMatch(line -> Names.startsWithFullName(line.text(), words)
                                && Names.firstPart(line.text()).length()
                                        < line.text().length()
                                && accepts(line));
    }

    /** Whether a line is the header of a roll in columns; then what follows is that roll, label or not. */
    boolean isHeader(Line line) {
        return line.is(Line.Shape.TABLE_ROW)
                ? Columns.of(line.cells(), words).isPresent()
                : Blanks.cells(line.piece()).size() >= 2
                        && Columns.of(Blanks.cells(line.piece()), words).isPresent();
    }

    /** Where the columns of a header made of runs of blanks start, by offset in the line. */
    private int @Nullable [] columnStarts;

    private void header(Line line) {
        List<Piece> cells = line.is(Line.Shape.TABLE_ROW) ? line.cells() : Blanks.cells(line.piece());
        columns = Columns.of(cells, words).orElseThrow();
        columnStarts = line.is(Line.Shape.TABLE_ROW)
                ? null
                : cells.stream()
                        .mapToInt(cell -> Blanks.margin(line) + cell.start() - line.piece().start())
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
        boolean whole = line.is(Line.Shape.TABLE_ROW) || isHeader(line) || isColumned(line);
        int below = whole ? 0 : wraps.below(lines, at, line.piece());
        if (below == 0) {
            line(line);
        } else if (ledger.isWhole(lines.subList(at, at + below + 1).stream().map(Line::piece).toList())) {
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
                label = sideLabels.get(Math.min(i, sideLabels.size() - 1));
                add(line, line.cells().get(i));
            }
            return;
        }
        if (line.is(Line.Shape.TABLE_ROW)) {
            row(line, line.cells());
            return;
        }
        if (!sideLabels.isEmpty()) {
            label = sideLabels.get(0);
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
        addAll(line, runOn(line.piece(), false), line.piece());
    }

    /** Adds the entries of a list; the commas and words between them became structure. */
    private void addAll(Line line, List<Piece> parts, Piece whole) {
        Entry before = null;
        for (int i = 0; i < parts.size(); i++) {
            Entry entry = add(line, parts.get(i));
            boolean joined = i > 0 && isJoined(parts.get(i - 1), parts.get(i), whole);
            if (joined && before != null && before.affiliation.isEmpty()) {
                before.shared = entry;
            }
            before = entry;
        }
        if (parts.size() > 1) {
            ledger.structure(ids.meetingPath().then("attendance"), whole);
        }
    }

    /** "Anna Berg och Bo Ek, Ekåsa kommun": nothing but "och" parts the two. */
    private boolean isJoined(Piece left, Piece right, Piece whole) {
        Piece between = whole.sub(left.end() - whole.start(), right.start() - whole.start());
        return words.whole("joiner", between.strip().text()).isPresent();
    }

    /**
     * Cuts a run-on list at each name. On a line of its own a list must have names at most of its commas: "Anna Berg, Södra Älvdalen" is one
     * entry.
     */
    private List<Piece> runOn(Piece piece, boolean afterLabel) {
        List<Piece> parts = Commas.split(piece, words);
        int names = 0;
        for (Piece part : parts) {
            names += startsEntry(part) ? 1 : 0;
        }
        boolean semicolons = piece.text().indexOf(';') >= 0;
        boolean joined = words.get("joiner").firstIn(piece.folded()).isPresent();
        boolean each = names == parts.size() && piece.text().indexOf('(') > 0;
        boolean list = names >= 2 && (afterLabel || semicolons || names >= 3 || joined || each);
        if (!list) {
            return List.of(piece);
        }
        List<Piece> listed = new ArrayList<>();
        for (Piece part : parts) {
            if (startsEntry(part) || listed.isEmpty()) {
                listed.add(part);
            } else {
                Piece last = listed.get(listed.size() - 1);
                listed.set(listed.size() - 1, piece.sub(last.start() - piece.start(), part.end() - piece.start()));
            }
        }
        return listed;
    }

    private boolean startsEntry(Piece part) {
        String text = part.text();
        int cut = text.indexOf('(');
        String head = cut > 0 ? text.substring(0, cut).strip() : text;
        return Names.isFullName(head, words)
                || cut > 0 && Names.isName(head, words)
                || Names.startsWithName(head, words)
                        && Names.parts(head).size() > 2
                        && !Names.isName(head, words)
                        && Names.isFullName(firstTwo(head), words);
    }

    private static String firstTwo(String text) {
        List<String> parts = Names.parts(text);
        return parts.get(0) + " " + parts.get(1);
    }

    private Entry add(Line line, Piece text) {
        Entry entry = started(line);
        if (!text.isBlank()) {
            entries.read(text, entry);
            finish(entry, text);
        }
        return entry;
    }

    private void row(Line line, List<Piece> cells) {
        Columns known = columns;
        Entry above = last;
        if (known != null && above != null && !line.opensBlock() && known.goesOn(cells, above)) {
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
            Optional<String> mark = words.whole("mark", cell.text());
            if (mark.isPresent() && !entry.isEmpty()) {
                Remarks.status(mark.get(), entry);
                entry.marked = true;
                if (Names.parts(cell.text()).size() > 1) {
                    new Remarks(words).remarkOrNote(cell, entry);
                }
            } else if (entry.name.isEmpty() || entry.affiliation.isEmpty()) {
                entries.read(cell, entry);
            } else {
                entries.readRest(cell, entry);
            }
        }
    }

    private Entry started(Line line) {
        Entry entry = new Entry(ids.nextAttendance());
        entry.line = line;
        entry.list = list;
        switch (label) {
            case "present", "also-present" -> entry.status = AttendanceStatus.PRESENT;
            case "absent" -> entry.status = AttendanceStatus.ABSENT;
            case "not-called" -> entry.status = AttendanceStatus.NOT_CALLED;
            case "called" -> entry.status = AttendanceStatus.UNKNOWN;
            case "online" -> {
                entry.status = AttendanceStatus.PRESENT;
                entry.online = true;
            }
            default -> {
                entry.status = AttendanceStatus.PRESENT;
                entry.roles.add(new Role(label));
            }
        }
        return entry;
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
        claim(entry);
        ledger.structure(ModelPath.of(entry.id), whole);
    }

    private void claim(Entry entry) {
        ModelPath path = ModelPath.of(entry.id);
        entry.name.forEach(piece -> ledger.text(path.then("name"), piece));
        entry.affiliation.forEach(piece -> ledger.text(path.then("affiliationAsWritten"), piece));
        String affiliation = entry.affiliationAsWritten().orElse("");
        boolean repeats = entry.title.stream().allMatch(piece -> affiliation.contains(piece.words()));
        if (!repeats) {
            entry.title.forEach(piece -> ledger.text(path.then("title"), piece));
        }
        entry.note.forEach(piece -> ledger.text(path.then("note"), piece));
        if (entry.part != null) {
            ledger.cite(
                    path.then("part"),
                    path.then("note"),
                    entry.note.get(entry.note.size() - 1).text());
        }
    }

    /** "ordförande" beside "Ordförande i lokal beredningsgrupp": the role is held there, not at this meeting. */
    private void dropRolesElsewhere(Entry entry) {
        for (Piece piece : entry.affiliation) {
            String folded = Text.fold(piece.text());
            words.get("role").allIn(folded).forEach(role -> {
                String after = folded.substring(role.end()).strip();
                if (words.start("elsewhere", after).isPresent()) {
                    entry.roles.remove(new Role(role.code()));
                }
            });
        }
    }
}
