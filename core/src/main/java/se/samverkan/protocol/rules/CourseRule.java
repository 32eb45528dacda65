package se.samverkan.protocol.rules;

import java.time.LocalDate;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;

/** A rule about what a meeting should have made of those that its group held before. */
abstract class CourseRule extends MeetingRule {

    CourseRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getGroup().isEmpty()) {
            findings.notEvaluated(Reasons.NO_GROUP);
        } else if (meeting.getDate().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
        } else {
            Course course = Course.of(meeting.getGroup().get(), context);
            check(meeting, meeting.getDate().get(), course, context, findings);
        }
    }

    /** Holds the rule against a meeting of a known group on a known day. */
    abstract void check(Meeting meeting, LocalDate day, Course course, RuleContext context, Findings findings);
}
