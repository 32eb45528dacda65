package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code meeting/question-deadline}. The days of both meetings are between them: a question can be left on the spot. Without a day for the next
 * meeting, the deadline can still be past at this one.
 */
final class QuestionDeadline extends MeetingRule {

    QuestionDeadline() {
        super(Catalogue.rule("meeting/question-deadline", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .addPresuppose(NextNotLater.CODE)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<LocalDate> deadline = meeting.getNextMeeting().flatMap(NextMeeting::getQuestionDeadline);
        if (deadline.isEmpty()) {
            findings.notApplicable(Reasons.NO_QUESTION_DEADLINE);
            return;
        }
        Optional<LocalDate> next = meeting.getNextMeeting().flatMap(NextMeeting::getDate);
        if (meeting.getDate().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
        } else if (deadline.get().isBefore(meeting.getDate().get())
                || next.filter(deadline.get()::isAfter).isPresent()) {
            findings.at(meeting.path().then("nextMeeting").then("questionDeadline"))
                    .slot("deadline", deadline.get())
                    .slot("date", meeting.getDate().get())
                    .quote(deadline.get().toString())
                    .report();
        }
    }
}
