package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code plan/activity-silent}: judged are years of which all minutes of the group are held and in which it met. An activity is spoken of where minutes of the
 * group have most of its longer words, in whatever form; whose stage is told elsewhere is not silent. */
final class ActivitySilent extends CollaborationRule {

    ActivitySilent() {
        super(Catalogue.rule("plan/activity-silent", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        boolean judged = false;
        boolean any = false;
        for (AnnualPlan plan : collaboration.getAnnualPlans()) {
            List<Activity> activities = Activities.of(plan).stream()
                    .filter(activity -> activity.stage().isEmpty())
                    .toList();
            any |= !activities.isEmpty();
            boolean covered = CoveredYears.of(plan.getGroup(), collaboration).contains(plan.getYear());
            List<Meeting> meetings =
                    covered ? HeldMeetings.in(plan.getYear(), plan.getGroup(), collaboration) : List.of();
            if (!activities.isEmpty() && !meetings.isEmpty()) {
                judged = true;
                Mentioned mentioned = Mentioned.in(meetings);
                for (Activity activity : activities) {
                    if (!mentioned.has(activity.getWhat())) {
                        findings.at(activity, "what")
                                .slot("activity", activity.getWhat())
                                .slot("year", plan.getYear())
                                .quote(activity.getWhat())
                                .report();
                    }
                }
            }
        }
        if (!any) {
            findings.notApplicable(Reasons.NO_ACTIVITY);
        } else if (!judged) {
            findings.notEvaluated(Reasons.NO_COVERED_YEAR);
        }
    }
}
