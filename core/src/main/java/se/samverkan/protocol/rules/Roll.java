package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.Role;
import se.samverkan.id.PersonId;
import se.samverkan.language.NearEquality;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/** Tells the people on a roll apart. */
final class Roll {

    private static final Set<Role> BESIDE =
            Set.of(Role.COOPTED, Role.GUEST, Role.VISITOR, Role.PRESENTER, Role.OFFICIAL);

    private Roll() {}

    /**
     * Whether two entries are one person. Two known persons are compared by id alone; where one is not known the name decides, unless the
     * entries stand for clearly different organisations: two people can share a name.
     */
    static boolean isSamePerson(Attendance first, Attendance second) {
        if (first.getPerson().isPresent() && second.getPerson().isPresent()) {
            return first.getPerson().equals(second.getPerson());
        }
        return first.getName().isPresent()
                && second.getName().isPresent()
                && Text.key(first.getName().get())
                        .equals(Text.key(second.getName().get()))
                && !differsInOrganisation(first, second);
    }

    /** Whether an entry was there from the beginning to the end, as far as the roll says. */
    static boolean isThroughout(Attendance entry) {
        return entry.attends()
                && entry.getPart().isEmpty()
                && entry.getArrivedAt().isEmpty()
                && entry.getLeftAt().isEmpty();
    }

    /** Whether somebody was there beside the members: all that is known of them is that they are a guest, a visitor, an official or the like. */
    static boolean isBeside(Attendance entry) {
        return !entry.getRoles().isEmpty() && BESIDE.containsAll(entry.getRoles());
    }

    /** The entries of the person that an entry is about, itself among them. */
    static List<Attendance> entriesOf(Attendance entry, Meeting meeting) {
        return meeting.getAttendance().stream()
                .filter(other -> other.getId().equals(entry.getId()) || isSamePerson(entry, other))
                .toList();
    }

    static List<Attendance> entriesOf(PersonId person, Meeting meeting) {
        return meeting.getAttendance().stream()
                .filter(entry -> entry.getPerson().filter(person::equals).isPresent())
                .toList();
    }

    /** The entries with every person once. */
    static List<Attendance> distinct(List<Attendance> entries) {
        if (areDistinct(entries)) {
            return List.copyOf(entries);
        }
        List<Attendance> distinct = new ArrayList<>();
        Map<Object, List<Attendance>> alike = new HashMap<>();
        for (Attendance entry : entries) {
            List<Object> marks = marks(entry);
            if (marks.stream()
                    .flatMap(mark -> alike.getOrDefault(mark, List.of()).stream())
                    .noneMatch(earlier -> isSamePerson(earlier, entry))) {
                distinct.add(entry);
                marks.forEach(mark ->
                        alike.computeIfAbsent(mark, m -> new ArrayList<>(1)).add(entry));
            }
        }
        return List.copyOf(distinct);
    }

    /** Whether no two entries have a person or a name in common, as in most rolls. */
    private static boolean areDistinct(List<Attendance> entries) {
        Set<Object> marks = new HashSet<>(4 * entries.size());
        for (Attendance entry : entries) {
            Optional<PersonId> person = entry.getPerson();
            Optional<String> name = entry.getName();
            if (person.isPresent() && !marks.add(person.get())
                    || name.isPresent() && !marks.add(Text.key(name.get()))) {
                return false;
            }
        }
        return true;
    }

    /** Two entries of one person have one of them in common. */
    private static List<Object> marks(Attendance entry) {
        List<Object> marks = new ArrayList<>(2);
        entry.getPerson().ifPresent(marks::add);
        entry.getName().map(Text::key).ifPresent(marks::add);
        return marks;
    }

    private static boolean differsInOrganisation(Attendance first, Attendance second) {
        if (first.getOrganisation().isPresent() && second.getOrganisation().isPresent()) {
            return !first.getOrganisation().equals(second.getOrganisation());
        }
        Optional<String> one = first.getOrganisationName().or(first::getAffiliationAsWritten);
        Optional<String> other = second.getOrganisationName().or(second::getAffiliationAsWritten);
        return one.isPresent()
                && other.isPresent()
                && !NearEquality.ORGANISATION.between(one.get(), other.get()).isMatch();
    }
}
