package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.SwedishDates;

/**
 * {@code decision/by-email-order}. What is decided by e-mail is minuted at the next meeting, so its day lies between the last meeting and this one, those
 * days among them. Where the last meeting is not known only the end is. A decision that names several days may have been made on another of
 * them.
 */
final class EmailOrder extends MeetingRule {

    private static final Wording BEFORE_LAST = Catalogue.word("email.before-last");
    private static final Wording AFTER_THIS = Catalogue.word("email.after-this");

    EmailOrder() {
        super(Catalogue.rule("decision/by-email-order", RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Decision> dated = Decided.in(meeting, context).stream()
                .map(Decided::decision)
                .filter(decision -> decision.getMode() == DecisionMode.BY_EMAIL
                        && decision.getDecidedOn().isPresent())
                .toList();
        Optional<LocalDate> held = meeting.getDate();
        if (dated.isEmpty()) {
            findings.notApplicable(Reasons.NOTHING_BY_EMAIL);
        } else if (held.isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
        } else {
            Optional<LocalDate> last = context.getPreviousMeeting().flatMap(Meeting::getDate);
            dated.forEach(decision -> check(decision, last, held.get(), findings));
        }
    }

    private static void check(Decision decision, Optional<LocalDate> last, LocalDate held, Findings findings) {
        LocalDate day = decision.getDecidedOn().orElseThrow();
        boolean early = last.filter(day::isBefore).isPresent();
        if (!early && !day.isAfter(held)) {
            return;
        }
        if (SwedishDates.findAll(decision.getText()).size() > 1) {
            findings.notEvaluated(Reasons.EMAIL_DAY_UNREAD);
            return;
        }
        Wording when = early ? BEFORE_LAST : AFTER_THIS;
        findings.at(decision, "decidedOn")
                .slot("day", day)
                .slot("whenSv", when.swedish())
                .slot("whenEn", when.english())
                .slot("meeting", early ? last.orElseThrow() : held)
                .quote(decision.getText())
                .report();
    }
}
