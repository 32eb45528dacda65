package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.Deadline;

/** The last day on which what minutes ask for is in time. */
class DuesTest {

    private static Optional<LocalDate> lastDay(String words, LocalDate held) {
        Meeting meeting = Archive.local("2025-03-10").withDate(held);
        RuleContext context = new RuleContext.Builder()
                .collaboration(Collaboration.of(meeting))
                .profile(Profile.PROTOCOL)
                .build();
        return Dues.lastDay(Deadline.parse(words), meeting, context);
    }

    @Test
    void daysAreCountedFromTheMeeting() {
        assertThat(lastDay("inom 14 dagar", LocalDate.of(2025, 3, 10))).contains(LocalDate.of(2025, 3, 24));
    }

    @Test
    void whatBeginsOrComesAgainIsNeverOver() {
        LocalDate held = LocalDate.of(2025, 3, 10);
        assertThat(lastDay("från den 1 april", held)).isEmpty();
        assertThat(lastDay("varannan vecka", held)).isEmpty();
        assertThat(lastDay("snarast", held)).isEmpty();
    }

    @Test
    void aMeetingBeforeTheCalendarWasAsItIsHasNoDays() {
        assertThat(lastDay("inom 14 dagar", LocalDate.of(1582, 12, 1))).isEmpty();
        assertThat(lastDay("inom 14 dagar", LocalDate.of(1583, 1, 1))).contains(LocalDate.of(1583, 1, 15));
    }
}
