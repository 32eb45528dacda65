package se.samverkan.protocol.rules;

import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Meeting;

/**
 * {@code decision/by-email-unreported}. An e-mail decision that is known from the minutes alone is minuted there; whether that was in time is the
 * matter of
 * {@code decision/by-email-order}.
 */
final class EmailUnreported extends UnreportedRule {

    EmailUnreported() {
        super("decision/by-email-unreported", Reasons.NO_OPEN_EMAIL);
    }

    private static final class ByEmail extends Expected<Taken> {

        ByEmail(Course course) {
            for (Meeting meeting : course.meetings()) {
                takenAfter(meeting, DecisionMode.BY_EMAIL).forEach(taken -> put(taken, course));
            }
        }
    }

    @Override
    Expected<Taken> expected(Course course) {
        return course.once(ByEmail.class, () -> new ByEmail(course));
    }
}
