package se.samverkan.protocol.rules;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.PlanStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code plan/activity-without-owner}. A draft may still be open on it, and what is done or dropped needs nobody any more. */
final class ActivityWithoutOwner extends CollaborationRule {

    ActivityWithoutOwner() {
        super(Catalogue.rule("plan/activity-without-owner", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        boolean judged = false;
        for (AnnualPlan plan : collaboration.getAnnualPlans()) {
            if (plan.stage().filter(PlanStage.DRAFT::equals).isEmpty()) {
                for (Activity activity : Activities.of(plan)) {
                    judged = true;
                    if (activity.getResponsible().isEmpty() && !Activities.isOver(activity)) {
                        findings.at(activity, "responsible")
                                .slot("activity", activity.getWhat())
                                .slot("year", plan.getYear())
                                .quote(activity.getWhat())
                                .report();
                    }
                }
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_ACTIVITY);
        }
    }
}
