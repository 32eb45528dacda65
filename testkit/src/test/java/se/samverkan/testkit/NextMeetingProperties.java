package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.testkit.generate.InYear;
import se.samverkan.testkit.generate.Sized;

class NextMeetingProperties {
    @Property
    void theNextMeetingIsLater(@ForAll Meeting meeting) {
        meeting.getNextMeeting()
                .flatMap(NextMeeting::getDate)
                .ifPresent(next -> assertThat(next).isAfter(meeting.getDate().orElseThrow()));
    }

    @Property
    void aYearKeepsEveryRule(@ForAll @InYear(2028) @Sized(max = 6) Collaboration year) {
        assertThat(year).keepsEveryRule().hasNoConflicts();
    }
}
