package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.Comparator;
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
    final List<Piece> title = new ArrayList<>();
    final List<Piece> note = new ArrayList<>();
    final Set<Role> roles = new LinkedHashSet<>();

    /** Roles that a label of the frame gives: they weigh more than a word on a line of the roll. */
    final Set<Role> labelled = new LinkedHashSet<>();

    AttendanceStatus status = AttendanceStatus.UNKNOWN;
    boolean online;

    /** Whether a mark of its own says if it was there, and which list of the document it stands in. */
    boolean marked;

    int list;

    @Nullable
    ItemRange part;

    @Nullable
    String substituteFor;

    @Nullable
    PersonId person;

    @Nullable
    Line line;

    Entry(AttendanceId id) {
        this.id = id;
    }

    Optional<String> nameWords() {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", name.stream().map(Piece::words).toList()));
    }

    static Optional<String> joined(List<Piece> pieces) {
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join("\n", pieces.stream().map(Piece::words).toList()));
    }

    /** Puts the pieces of each attribute in the order of the document, whatever order they were recognised in. */
    void sort() {
        Comparator<Piece> order = Comparator.comparingInt(Piece::block).thenComparingInt(Piece::start);
        List.of(name, affiliation, title, note).forEach(pieces -> pieces.sort(order));
    }

    boolean isEmpty() {
        return name.isEmpty() && affiliation.isEmpty();
    }
}
