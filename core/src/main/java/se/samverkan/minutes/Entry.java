package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AttendanceStatus;

/** An entry of the roll while it is being read. */
final class Entry {

    final AttendanceId id;
    final List<Piece> name = new ArrayList<>();
    final List<Piece> affiliation = new ArrayList<>();

    /** Parts of the affiliation that only the width of a column has put on a line of their own. */
    final Set<Piece> broken = new HashSet<>();

    final List<Piece> title = new ArrayList<>();
    final List<Piece> note = new ArrayList<>();

    /** What says that the seat is empty: "Vakant", "? skolförvaltningen". */
    final List<Piece> seat = new ArrayList<>();

    final Set<Role> roles = new LinkedHashSet<>();

    /** Roles that a label of the frame gives: they weigh more than a word on a line of the roll. */
    final Set<Role> labelled = new LinkedHashSet<>();

    AttendanceStatus status = AttendanceStatus.UNKNOWN;
    boolean online;

    /** Whether a mark of its own says if it was there, and which list of the document it stands in. */
    boolean marked;

    /** Whether the header of its column says that the surname comes first. */
    boolean surnameFirst;

    int list;

    @Nullable
    ItemRange part;

    @Nullable
    String substituteFor;

    @Nullable
    PersonId person;

    @Nullable
    Line line;

    /** Whether the house that it comes from is told once for several: then a party in parentheses is a remark, and no part of the house. */
    boolean housed;

    /** The entry that says where this one comes from too: joined to it by "och", or the house that several come from. */
    @Nullable
    Entry shared;

    Entry(AttendanceId id) {
        this.id = id;
    }

    /** Takes on what the label over a list says of those in it. */
    void under(String label) {
        switch (label) {
            case "present", "also-present" -> status = AttendanceStatus.PRESENT;
            case "absent" -> status = AttendanceStatus.ABSENT;
            case "not-called" -> status = AttendanceStatus.NOT_CALLED;
            case "called" -> status = AttendanceStatus.UNKNOWN;
            case "online" -> {
                status = AttendanceStatus.PRESENT;
                online = true;
            }
            default -> {
                status = AttendanceStatus.PRESENT;
                roles.add(new Role(label));
            }
        }
    }

    Optional<String> nameWords() {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", name.stream().map(Piece::words).toList()));
    }

    /** The name in the order in which it is said: "Brandell, Göte" is Göte Brandell, and "Brandell Göte" is under a header that says so. */
    Optional<String> nameAsSaid() {
        return nameWords().map(written -> {
            int comma = written.indexOf(',');
            int cut = comma > 0 || !surnameFirst ? comma : written.indexOf(' ');
            return cut < 0 ? written : Words.trimMarks(written.substring(cut)) + " " + written.substring(0, cut);
        });
    }

    static Optional<String> joined(List<Piece> pieces) {
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join("\n", pieces.stream().map(Piece::words).toList()));
    }

    /** What stands on lines of its own keeps them; what a narrow column has broken is one line again. */
    Optional<String> affiliationAsWritten() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : affiliation) {
            text.append(text.isEmpty() ? "" : broken.contains(piece) ? " " : "\n")
                    .append(piece.words());
        }
        return Optional.of(text.toString()).filter(words -> !words.isEmpty());
    }

    /** The affiliation, in words of its own or in those of the entry that it shares them with. */
    Optional<String> belongsTo() {
        Entry other = shared;
        return affiliationAsWritten().or(() -> other == null ? Optional.empty() : other.affiliationAsWritten());
    }

    /** Puts the pieces of each attribute in the order of the document, whatever order they were recognised in. */
    void sort() {
        List.of(name, affiliation, title, note).forEach(pieces -> pieces.sort(Piece.IN_ORDER));
    }

    /** "? skolförvaltningen" alone is where the seat belongs; beside an organisation it is a note. */
    void settleSeat() {
        boolean only = name.isEmpty() && affiliation.isEmpty();
        for (Piece words : seat) {
            Piece told = words.strip("?");
            boolean whose = only && words.text().startsWith("?") && !told.isBlank();
            (whose ? affiliation : note).add(whose ? told : words);
        }
        seat.clear();
    }

    boolean isEmpty() {
        return name.isEmpty() && affiliation.isEmpty();
    }
}
