package se.samverkan.examples.odt.rule;

import java.util.List;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.BreakerProvider;
import se.samverkan.testkit.breakers.Fault;

/** How minutes break the rules of Ekåsa. */
public final class EkasaFaults implements BreakerProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public EkasaFaults() {}

    @Override
    public List<Breaker<?>> breakers() {
        return List.of(Fault.of(
                        Meeting.class,
                        "next-meeting-left-over",
                        "routine/next-meeting-passed",
                        "The date of the next meeting is left over from the last minutes.",
                        (meeting, pick) -> meeting.withNextMeeting(new NextMeeting.Builder()
                                .date(meeting.getDate().orElseThrow().minusDays(pick % 60))
                                .build()))
                .where(meeting -> meeting.getDate().isPresent()));
    }
}
