package se.samverkan.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.Wild;

/** What the changes change, and what they leave. */
class MeetingChangesProperties {

    @Property(tries = 200)
    void nobodyOnTheRollCanBeRecognised(@ForAll Meeting meeting) {
        String told = MeetingChanges.anonymise().apply(meeting, 0).toString();
        for (Attendance entry : meeting.getAttendance()) {
            entry.getPerson().ifPresent(person -> assertThat(told).doesNotContain(person.value()));
            entry.getName()
                    .filter(name -> name.indexOf(' ') > 0)
                    .ifPresent(name -> assertThat(told).doesNotContain(name));
        }
    }

    @Property(tries = 200)
    void renamedPeopleAreAsManyAsBefore(@ForAll Meeting meeting, @ForAll @IntRange(max = Integer.MAX_VALUE) int pick) {
        Meeting renamed = MeetingChanges.renamePeople().apply(meeting, pick);
        assertThat(names(renamed)).isEqualTo(names(meeting));
        assertThat(renamed.allItems().count()).isEqualTo(meeting.allItems().count());
    }

    @Property(tries = 200)
    void anyMeetingCanBeChanged(@ForAll @Wild Meeting meeting, @ForAll @IntRange(max = Integer.MAX_VALUE) int pick) {
        assertThat(MeetingChanges.renumber().apply(meeting, pick).getAgenda()).hasSameSizeAs(meeting.getAgenda());
        assertThat(MeetingChanges.anonymise().apply(meeting, pick).getAttendance())
                .hasSameSizeAs(meeting.getAttendance());
        assertThat(MeetingChanges.reorderAttendance().apply(meeting, pick).getAttendance())
                .containsExactlyInAnyOrderElementsOf(meeting.getAttendance());
    }

    private static long names(Meeting meeting) {
        return meeting.getAttendance().stream()
                .flatMap(entry -> entry.getName().stream())
                .distinct()
                .count();
    }
}
