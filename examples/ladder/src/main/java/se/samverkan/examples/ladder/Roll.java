package se.samverkan.examples.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;

/** Writes the roll of a meeting, entry by entry, in the order of the document. */
final class Roll {

    private final MeetingId meeting;
    private final List<Attendance> entries = new ArrayList<>();

    Roll(MeetingId meeting) {
        this.meeting = meeting;
    }

    Roll present(PersonId person, String name, OrganisationId organisation, String affiliation, Role... roles) {
        return named(AttendanceStatus.PRESENT, person, name, organisation, affiliation, roles);
    }

    Roll absent(PersonId person, String name, OrganisationId organisation, String affiliation) {
        return named(AttendanceStatus.ABSENT, person, name, organisation, affiliation);
    }

    private Roll named(
            AttendanceStatus status,
            PersonId person,
            String name,
            OrganisationId organisation,
            String affiliation,
            Role... roles) {
        return add(entry(status, organisation, affiliation)
                .name(name)
                .person(person)
                .addRoles(roles)
                .build());
    }

    /** An entry that names only an organisation, which is called in when needed. */
    Roll coopted(AttendanceStatus status, OrganisationId organisation, String affiliation) {
        return add(
                entry(status, organisation, affiliation).addRole(Role.COOPTED).build());
    }

    private Attendance.Builder entry(AttendanceStatus status, OrganisationId organisation, String affiliation) {
        return new Attendance.Builder()
                .id(new AttendanceId(meeting + "/n" + (entries.size() + 1)))
                .organisation(organisation)
                .affiliationAsWritten(affiliation)
                .status(status);
    }

    private Roll add(Attendance entry) {
        entries.add(entry);
        return this;
    }

    /** More about the entry before: when it came, for whom it speaks. */
    Roll and(UnaryOperator<Attendance> more) {
        entries.set(entries.size() - 1, more.apply(entries.get(entries.size() - 1)));
        return this;
    }

    List<Attendance> entries() {
        return List.copyOf(entries);
    }
}
