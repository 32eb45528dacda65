package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Role;
import se.samverkan.meeting.AttendanceStatus;

/** What the columns of a table of attendance hold, as its header row says. */
final class Columns {

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
                case "last-name" -> entry.name.add(cell);
                case "organisation" -> entries.readAffiliation(cell, entry);
                case "title" -> entries.readTitle(cell, entry);
                case "role" -> Commas.split(cell, words).forEach(part -> role(part, entry, words));
                case "note" -> new Remarks(words).remarkOrNote(cell, entry);
                default -> marked |= mark(cell, entry, words);
            }
        }
        entry.marked = marked;
        boolean markColumn =
                kinds.stream().anyMatch(k -> k.filter("mark"::equals).isPresent());
        if (markColumn && !marked && entry.status == AttendanceStatus.UNKNOWN) {
            Remarks.status("absent", entry);
        }
    }

    private static void role(Piece cell, Entry entry, Words words) {
        Optional<String> role = words.whole("role", cell.text());
        if (role.isPresent()) {
            entry.roles.add(new Role(role.get()));
        } else {
            entry.title.add(cell);
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
