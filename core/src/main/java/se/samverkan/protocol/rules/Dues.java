package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;

/** By when something should be done that minutes say. */
final class Dues {

    /** Since then days are counted as they are now; an earlier date of a meeting is a slip. */
    private static final int GREGORIAN = 1583;

    private Dues() {}

    /**
     * The last day on which it is in time. Nothing for words that name no certain day, for what begins on a day, and for what comes again and
     * again: none of them is ever over.
     */
    static Optional<LocalDate> lastDay(Deadline due, Meeting meeting, RuleContext context) {
        boolean ends = !(due instanceof Deadline.From || due instanceof Deadline.Recurring);
        return meeting.getDate()
                .filter(day -> ends && day.getYear() >= GREGORIAN)
                .flatMap(day -> due.resolve(day, meeting.getGroup(), context.getCollaboration()))
                .map(DateRange::last);
    }

    /** Whether it is due at the group's next meeting, or whenever that is, since no time is said. */
    static boolean isNextMeeting(Optional<Deadline> due) {
        return due.isEmpty() || due.get() instanceof Deadline.NextMeeting;
    }
}
