package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.protocol.RuleContext;

/** The meetings that belong to a planned series, each with its series. */
final class SeriesMeetings {

    /**
     * A meeting in a series.
     *
     * @param meeting the meeting, which has a date and was not cancelled
     * @param series the series
     */
    record InSeries(Meeting meeting, MeetingSeries series) {

        LocalDate day() {
            return meeting.getDate().orElseThrow();
        }
    }

    private final List<InSeries> all = new ArrayList<>();

    private SeriesMeetings(Collaboration collaboration) {
        Map<MeetingSeriesId, MeetingSeries> series = new HashMap<>();
        collaboration.getMeetingPlans().stream()
                .flatMap(plan -> plan.getSeries().stream())
                .forEach(one -> series.putIfAbsent(one.getId(), one));
        for (Meeting meeting : collaboration.getMeetings()) {
            boolean cancelled =
                    meeting.stage().filter(MeetingStage.CANCELLED::equals).isPresent();
            if (meeting.getDate().isPresent() && !cancelled) {
                meeting.getSeries().map(series::get).ifPresent(planned -> all.add(new InSeries(meeting, planned)));
            }
        }
    }

    static List<InSeries> of(RuleContext context) {
        return context.onceForAll(SeriesMeetings.class, () -> new SeriesMeetings(context.getCollaboration())).all;
    }
}
