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

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Roll roll;
    private final EntryReader entries;

    /** What the label over the entries says of them. */
    private String label = "present";

    private @Nullable Columns columns;

    RollReader(Words words, Ledger ledger, Ids ids, Roll roll) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.roll = roll;
        this.entries = new EntryReader(words);
    }

    /** A new list begins under a label. */
    void begin(String code) {
        label = code;
        columns = null;
    }

    /** Reads what stands on the same line as the label: one entry or a run-on list. */
    void value(Line line, Piece value) {
        Piece list = value;
        Optional<Integer> is = wordIs(value);
        if (is.isPresent()) {
            ledger.structure(ids.meetingPath().then("attendance"), value.sub(0, is.get()));
            list = value.from(is.get());
        }
        for (Piece part : runOn(list.strip("."), true)) {
            add(line, part);
        }
    }

    /** "Närvarande var Anna Berg, Bo Ek och Cia Dal." */
    private Optional<Integer> wordIs(Piece value) {
        return words.start("copula", value.folded()).map(m -> m.end());
    }

    /** Whether a line can stand in a roll at all: no sentence, no heading of something else. */
    boolean accepts(Line line) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            return true;
        }
        String text = line.text();
        if (line.is(Line.Shape.HEADING) || text.length() > 400) {
            return false;
        }
        boolean manyWords = Names.parts(text).size() > 12 && line.endsSentence();
        return !manyWords || Names.startsWithName(text, words) && text.contains(",");
    }

    /** Reads a line of the roll. */
    void line(Line line) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            row(line);
            return;
        }
        List<Piece> sideBySide = sideBySide(line.piece());
        if (sideBySide.size() > 1) {
            sideBySide.forEach(part -> add(line, part));
            return;
        }
        for (Piece part : runOn(line.piece(), false)) {
            add(line, part);
        }
    }

    /** Two columns side by side: "Anna Berg, Ekåsa      Bo Ek, Region". Every part after a run of blanks must start with a full name. */
    private List<Piece> sideBySide(Piece piece) {
        List<Piece> parts = new ArrayList<>();
        String text = piece.text();
        int start = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i + 1) == ' ') {
                int next = i;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                String after = text.substring(next);
                if (Names.isFullName(firstSegment(after), words)
                        && Names.startsWithName(text.substring(start, i), words)) {
                    parts.add(piece.sub(start, i).strip());
                    start = next;
                }
                i = next - 1;
            }
        }
        parts.add(piece.from(start).strip());
        return parts;
    }

    private static String firstSegment(String text) {
        int end = 0;
        while (end < text.length() && ",(\t".indexOf(text.charAt(end)) < 0 && !text.startsWith("  ", end)) {
            end++;
        }
        return text.substring(0, end).strip();
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
        boolean list = names >= 2 && (afterLabel || semicolons || names >= 3 || names == parts.size() && names > 2);
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

    private void add(Line line, Piece text) {
        if (text.isBlank()) {
            return;
        }
        Entry entry = started(line);
        entries.read(text, entry);
        finish(entry, text);
    }

    private void row(Line line) {
        Optional<Columns> header = Columns.of(line, words);
        if (header.isPresent()) {
            columns = header.get();
            ledger.structure(ids.meetingPath().then("attendance"), line.piece());
            return;
        }
        Entry entry = started(line);
        if (columns == null) {
            looseRow(line, entry);
        } else {
            columns.read(line, entry, entries, words);
        }
        finish(entry, line.piece());
    }

    /** A row without a header: a name first, marks wherever a cell is nothing but a mark, the rest as in a line. */
    private void looseRow(Line line, Entry entry) {
        for (Piece cell : line.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            Optional<String> mark = words.whole("mark", cell.text());
            if (mark.isPresent() && !entry.isEmpty()) {
                EntryReader.status(mark.get(), entry);
            } else {
                entries.read(cell, entry);
            }
        }
    }

    private Entry started(Line line) {
        Entry entry = new Entry(ids.nextAttendance());
        entry.line = line;
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
        if (entry.isEmpty()) {
            // Nothing but marks: kept as unplaced text unless somebody else claims it.
            return;
        }
        claim(entry);
        ledger.structure(ModelPath.of(entry.id), whole);
        roll.add(entry);
    }

    private void claim(Entry entry) {
        ModelPath path = ModelPath.of(entry.id);
        entry.name.forEach(piece -> ledger.text(path.then("name"), piece));
        entry.affiliation.forEach(piece -> ledger.text(path.then("affiliationAsWritten"), piece));
        entry.title.forEach(piece -> ledger.text(path.then("title"), piece));
        entry.note.forEach(piece -> ledger.text(path.then("note"), piece));
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
