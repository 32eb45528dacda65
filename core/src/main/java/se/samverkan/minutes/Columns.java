package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Role;
import se.samverkan.meeting.AttendanceStatus;

/** What the columns of a table of attendance hold, as its header row says. */
final class Columns {

    /** The longest mark that only fills a box: "X", "Ja", "nej". */
    private static final int LONGEST_CROSS = 3;

    private final List<Optional<String>> kinds;

    private Columns(List<Optional<String>> kinds) {
        this.kinds = kinds;
    }

    /** The columns, if the row is a header: two cells or more, each of which names a column or is empty, one of them names. */
    static Optional<Columns> of(List<Piece> cells, Words words) {
        List<Optional<String>> kinds = new ArrayList<>();
        int named = 0;
        boolean people = false;
        for (Piece cell : cells) {
            Optional<String> kind = words.whole("column", cell.text());
            if (kind.isEmpty() && !cell.isBlank()) {
                return Optional.empty();
            }
            if (kind.filter("people"::equals).isPresent()) {
                kind = Optional.of(kinds.isEmpty() ? "name" : "mark");
            }
            named += kind.isPresent() ? 1 : 0;
            people |= kind.filter(k -> k.endsWith("name")).isPresent();
            kinds.add(kind);
        }
        return named >= 2 && people ? Optional.of(new Columns(kinds)) : Optional.empty();
    }

    /** Whether a row goes on with the entry above it: nothing stands under the name, and the mark of that entry is still to come or the words go on. */
    boolean goesOn(List<Piece> cells, Entry above) {
        boolean unnamed = !cells.isEmpty() && cells.get(0).isBlank();
        boolean small = cells.stream()
                .filter(cell -> !cell.isBlank())
                .limit(1)
                .anyMatch(cell -> Character.isLowerCase(cell.text().charAt(0)));
        boolean waits = hasMarks() && !above.marked;
        return unnamed && !above.name.isEmpty() && small && (waits || !hasMarks());
    }

    /** Whether a column tells by marks who was there. */
    boolean hasMarks() {
        return kinds.stream()
                .anyMatch(kind -> kind.filter(k -> k.endsWith("mark")).isPresent());
    }

    void read(List<Piece> cells, Entry entry, EntryReader entries, Words words) {
        boolean marked = false;
        for (int i = 0; i < cells.size(); i++) {
            Piece cell = cells.get(i);
            String kind = i < kinds.size() ? kinds.get(i).orElse("mark") : "mark";
            if (cell.isBlank()) {
                continue;
            }
            switch (kind) {
                case "name", "first-name" -> entries.readName(cell, entry);
                case "surname-first-name" -> {
                    entries.readName(cell, entry);
                    entry.surnameFirst = true;
                }
                case "last-name" -> entry.name.add(cell);
                case "organisation" -> entries.readAffiliation(cell, entry);
                case "title" -> entries.readTitle(cell, entry);
                case "role" -> Commas.split(cell, words).forEach(part -> role(part, entry, entries, words));
                case "note" -> new Remarks(words).remarkOrNote(cell, entry);
                case "absent-mark" -> marked |= absentMark(cell, entry, words);
                default -> marked |= mark(cell, entry, words);
            }
        }
        entry.marked |= marked;
        if (!entry.marked && entry.status == AttendanceStatus.UNKNOWN) {
            unmarked(entry);
        }
    }

    /** Where only absence is marked, whoever has no mark was there; otherwise they were not. */
    private void unmarked(Entry entry) {
        boolean absence = kinds.contains(Optional.of("absent-mark"));
        boolean presence = kinds.contains(Optional.of("mark"));
        if (absence || presence) {
            Remarks.status(presence ? "absent" : "present", entry);
            entry.marked = !presence;
        }
    }

    /** A cross under "Frånv." says that somebody was not there, and "nej" that they were; words say what they say. */
    private static boolean absentMark(Piece cell, Entry entry, Words words) {
        Optional<String> mark =
                words.whole("mark", cell.text()).filter(m -> cell.text().length() <= LONGEST_CROSS);
        if (mark.isEmpty()) {
            return mark(cell, entry, words);
        }
        Remarks.status(mark.get().equals("present") ? "absent" : "present", entry);
        return true;
    }

    private static void role(Piece cell, Entry entry, EntryReader entries, Words words) {
        Optional<String> role = words.whole("role", cell.text());
        if (role.isPresent()) {
            entry.roles.add(new Role(role.get()));
        } else {
            entries.readTitle(cell, entry);
        }
    }

    /** A mark, or words in the place of one: then they are kept as a note, and what they start with decides. */
    private static boolean mark(Piece cell, Entry entry, Words words) {
        Optional<String> mark = words.whole("mark", cell.text());
        boolean whole = mark.isPresent();
        Optional<String> code =
                whole ? mark : words.start("mark", cell.folded()).map(m -> m.code());
        code.ifPresent(c -> Remarks.status(c, entry));
        if (!whole || Names.parts(cell.text()).size() > 1) {
            new Remarks(words).remarkOrNote(cell, entry);
        }
        return code.isPresent();
    }
}
