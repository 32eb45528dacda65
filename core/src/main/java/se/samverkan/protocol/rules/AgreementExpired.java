package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.agreement.Agreement;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code agreement/expired}: it is said to be in force, and its last day is past. */
final class AgreementExpired extends CollaborationRule {

    AgreementExpired() {
        super(Catalogue.rule("agreement/expired", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        List<Agreement> dated = InForce.of(context).stream()
                .filter(agreement -> agreement.getTerm().until().isPresent())
                .toList();
        Optional<LocalDate> day = LatestDay.of(context);
        if (dated.isEmpty()) {
            findings.notApplicable(Reasons.NO_AGREEMENT_END);
        } else if (day.isEmpty()) {
            findings.notEvaluated(Reasons.NO_DAY);
        } else {
            dated.stream()
                    .filter(agreement -> agreement.getTerm().until().get().isBefore(day.get()))
                    .forEach(agreement -> findings.at(agreement, "term")
                            .slot("title", agreement.getTitle())
                            .slot("until", agreement.getTerm().until().get())
                            .quote(agreement.getTitle())
                            .report());
        }
    }
}
