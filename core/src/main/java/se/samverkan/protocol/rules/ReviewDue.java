package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.agreement.Agreement;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code agreement/review-due}: the follow-up that was to come after so many months. That it was not held is known where earlier ones are told, or where
 * all minutes of some group are held for the day by which it was due. */
final class ReviewDue extends CollaborationRule {

    ReviewDue() {
        super(Catalogue.rule("agreement/review-due", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        List<Agreement> reviewed = InForce.of(context).stream()
                .filter(agreement -> agreement.getReviewMonths().isPresent())
                .toList();
        Optional<LocalDate> day = LatestDay.of(context);
        if (reviewed.isEmpty()) {
            findings.notApplicable(Reasons.NO_REVIEW);
        } else if (day.isEmpty()) {
            findings.notEvaluated(Reasons.NO_DAY);
        }
        boolean judged = false;
        for (Agreement agreement : day.isPresent() ? reviewed : List.<Agreement>of()) {
            Optional<LocalDate> due = due(agreement).filter(date -> isKnown(agreement, date, collaboration));
            judged |= due.isPresent();
            due.filter(day.get()::isAfter)
                    .ifPresent(date -> findings.at(agreement, "reviewedOn")
                            .slot("title", agreement.getTitle())
                            .slot("months", agreement.getReviewMonths().get())
                            .slot("due", date)
                            .quote(agreement.getTitle())
                            .report());
        }
        if (!reviewed.isEmpty() && day.isPresent() && !judged) {
            findings.notEvaluated(Reasons.NO_REVIEW_TOLD);
        }
    }

    /** So many months after the last follow-up, or where there was none, after the agreement came into force. */
    private static Optional<LocalDate> due(Agreement agreement) {
        return agreement.getReviewedOn().stream()
                .max(Comparator.naturalOrder())
                .or(() -> agreement.getTerm().from())
                .map(last -> last.plusMonths(agreement.getReviewMonths().get()));
    }

    private static boolean isKnown(Agreement agreement, LocalDate due, Collaboration collaboration) {
        return !agreement.getReviewedOn().isEmpty()
                || collaboration.getCoverage().stream()
                        .anyMatch(coverage -> coverage.days().contains(due));
    }
}
