package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.lifecycle.Step;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code plan/wrong-year}: the title names other years, or the plan was approved when its year was over. */
final class PlanWrongYear extends CollaborationRule {

    private static final Wording TITLE = Catalogue.word("plan.title");
    private static final Wording APPROVAL = Catalogue.word("plan.approval");

    PlanWrongYear() {
        super(Catalogue.rule("plan/wrong-year", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        if (collaboration.getAnnualPlans().isEmpty()) {
            findings.notApplicable(Reasons.NO_ANNUAL_PLAN);
        }
        boolean judged = false;
        for (AnnualPlan plan : collaboration.getAnnualPlans()) {
            Set<Integer> named = Years.in(plan.getTitle().orElse(""));
            Optional<LocalDate> approved = plan.approval().flatMap(Step::on);
            judged |= !named.isEmpty() || approved.isPresent();
            if (!named.isEmpty() && !Years.spans(named, plan.getYear())) {
                report(plan, "title", TITLE, Years.shown(named), plan.getTitle().get(), findings);
            } else if (approved.filter(day -> day.getYear() > plan.getYear()).isPresent()) {
                String day = approved.get().toString();
                report(plan, "history", APPROVAL, day, plan.getTitle().orElse(day), findings);
            }
        }
        if (!judged && !collaboration.getAnnualPlans().isEmpty()) {
            findings.notEvaluated(Reasons.NO_YEAR_NAMED);
        }
    }

    private static void report(
            AnnualPlan plan, String attribute, Wording what, String other, String quote, Findings findings) {
        findings.at(plan, attribute)
                .slot("year", plan.getYear())
                .slot("whatSv", what.swedish())
                .slot("whatEn", what.english())
                .slot("other", other)
                .quote(quote)
                .report();
    }
}
