package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.samverkan.protocol.RuleContext;

/**
 * The day on which to judge what has run out: that of the check, or where it has none, that of the latest meeting that was held, for then at least
 * things stood as the minutes say.
 *
 * @param day the day, if there is one
 */
record LatestDay(Optional<LocalDate> day) {

    static Optional<LocalDate> of(RuleContext context) {
        return context.onceForAll(LatestDay.class, () -> new LatestDay(find(context)))
                .day();
    }

    private static Optional<LocalDate> find(RuleContext context) {
        return context.getAsOf()
                .or(() -> context.getCollaboration().getMeetings().stream()
                        .filter(HeldMeetings::isHeld)
                        .flatMap(meeting -> meeting.getDate().stream())
                        .max(Comparator.naturalOrder()));
    }
}
