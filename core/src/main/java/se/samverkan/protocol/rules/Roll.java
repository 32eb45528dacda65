package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.PersonId;
import se.samverkan.language.NearEquality;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/** Tells the people on a roll apart. */
final class Roll {

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
        List<Attendance> distinct = new ArrayList<>();
        for (Attendance entry : entries) {
            if (distinct.stream().noneMatch(earlier -> isSamePerson(earlier, entry))) {
                distinct.add(entry);
            }
        }
        return List.copyOf(distinct);
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
