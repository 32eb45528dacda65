package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code plan/not-approved}: the parent group approves the plan. A plan that is on its way is not approved when the parent has met in the year and all
 * its minutes of the year are here; an approval counts for nothing where a group that does not stand above made it, unless it is a working committee, to which decisions are delegated. */
final class PlanNotApproved extends CollaborationRule {

    PlanNotApproved() {
        super(Catalogue.rule("plan/not-approved", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        List<AnnualPlan> plans = collaboration.getAnnualPlans().stream()
                .filter(plan -> plan.stage().isPresent())
                .toList();
        if (plans.isEmpty()) {
            findings.notApplicable(Reasons.NO_PLAN_STAGE);
        }
        Deciders deciders = Deciders.of(context);
        boolean judged = false;
        for (AnnualPlan plan : plans) {
            Optional<Group> parent = collaboration.ladder().parent(plan.getGroup());
            Optional<GroupId> decider = plan.approval().flatMap(deciders::of);
            boolean approved = plan.approval().isPresent();
            boolean known = approved
                    ? parent.isPresent() && decider.isPresent()
                    : parent.filter(group -> hasHadTime(plan, group, collaboration))
                            .isPresent();
            judged |= known;
            if (known && !(approved && mayApprove(decider.get(), plan, collaboration))) {
                findings.at(plan, "history")
                        .slot("group", nameOf(plan.getGroup(), collaboration))
                        .slot("year", plan.getYear())
                        .slot("parent", parent.get().getName())
                        .quote(plan.getTitle().orElse(nameOf(plan.getGroup(), collaboration)))
                        .report();
            }
        }
        if (!plans.isEmpty() && !judged) {
            findings.notEvaluated(Reasons.NO_APPROVING_GROUP);
        }
    }

    private static String nameOf(GroupId group, Collaboration collaboration) {
        return collaboration.findGroup(group).map(Group::getName).orElse(group.value());
    }

    private static boolean hasHadTime(AnnualPlan plan, Group parent, Collaboration collaboration) {
        return CoveredYears.of(parent.getId(), collaboration).contains(plan.getYear())
                && !HeldMeetings.in(plan.getYear(), parent.getId(), collaboration)
                        .isEmpty();
    }

    private static boolean mayApprove(GroupId decider, AnnualPlan plan, Collaboration collaboration) {
        List<Id> same = collaboration.sameAs(decider);
        return collaboration.ladder().above(plan.getGroup()).stream().anyMatch(group -> same.contains(group.getId()))
                || collaboration
                        .findGroup(decider)
                        .flatMap(Group::getKind)
                        .filter(GroupKind.WORKING_COMMITTEE::equals)
                        .isPresent();
    }
}
