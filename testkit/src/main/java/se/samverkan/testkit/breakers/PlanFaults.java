package se.samverkan.testkit.breakers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.lifecycle.History;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.Goal;
import se.samverkan.plan.PlanStage;

/** Annual plans that are not there, not approved or not acted on. */
final class PlanFaults {

    private PlanFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Collaboration.class,
                                "plan-of-next-year",
                                "plan/missing",
                                "The plan of an assignment group is for the year after.",
                                (all, pick) -> plan(
                                        all,
                                        isOfAssignmentGroup(all),
                                        pick,
                                        plan -> plan.withYear(plan.getYear() + 1)
                                                .withTitle(Optional.empty())))
                        .where(all -> hasPlan(all, isOfAssignmentGroup(all).and(PlanFaults::isActedOn))),
                Fault.of(
                                Collaboration.class,
                                "plan-left-with-the-parent",
                                "plan/not-approved",
                                "The group above has the plan and says nothing.",
                                (all, pick) -> plan(
                                        all,
                                        PlanFaults::isApproved,
                                        pick,
                                        plan -> plan.withHistory(new History<>(
                                                plan.getHistory().steps().subList(0, 1)))))
                        .where(all -> hasPlan(all, PlanFaults::isApproved)),
                Fault.of(
                                Collaboration.class,
                                "title-of-another-year",
                                "plan/wrong-year",
                                "The plan is last year's by its title.",
                                (all, pick) -> plan(
                                        all,
                                        plan -> true,
                                        pick,
                                        plan -> plan.withTitle("Årsplan " + (plan.getYear() - 1 - pick % 3))))
                        .where(all -> !all.getAnnualPlans().isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "nobody-does-it",
                                "plan/activity-without-owner",
                                "Nobody is responsible for an activity.",
                                (all, pick) -> plan(
                                        all,
                                        PlanFaults::isApproved,
                                        pick,
                                        plan -> firstActivity(
                                                plan,
                                                goal -> goal.withActivities(Changes.replaced(
                                                        goal.getActivities(),
                                                        activity -> activity.withResponsible())))))
                        .where(all -> hasPlan(all, plan -> isApproved(plan) && isActedOn(plan))),
                Fault.of(
                                Collaboration.class,
                                "activity-nobody-speaks-of",
                                "plan/activity-silent",
                                "No meeting takes up an activity.",
                                (all, pick) -> plan(
                                        all,
                                        PlanFaults::isActedOn,
                                        pick,
                                        plan -> firstActivity(
                                                plan,
                                                goal -> goal.withActivities(Changes.replaced(
                                                        goal.getActivities(),
                                                        activity -> activity.withWhat(
                                                                "Studieresa till Ishavets fyrplatser"))))))
                        .where(all -> hasPlan(all, PlanFaults::isActedOn)));
    }

    private static Predicate<AnnualPlan> isOfAssignmentGroup(Collaboration all) {
        return plan -> all.findGroup(plan.getGroup())
                .flatMap(Group::getKind)
                .filter(GroupKind.ASSIGNMENT_GROUP::equals)
                .isPresent();
    }

    private static boolean isApproved(AnnualPlan plan) {
        return plan.stage().filter(PlanStage.APPROVED::equals).isPresent();
    }

    private static boolean isActedOn(AnnualPlan plan) {
        return plan.getGoals().stream().anyMatch(goal -> !goal.getActivities().isEmpty());
    }

    private static boolean hasPlan(Collaboration all, Predicate<AnnualPlan> wanted) {
        return all.getAnnualPlans().stream().anyMatch(wanted);
    }

    private static Collaboration plan(
            Collaboration all, Predicate<AnnualPlan> wanted, int pick, UnaryOperator<AnnualPlan> change) {
        List<AnnualPlan> fitting = Changes.fitting(
                all.getAnnualPlans(),
                wanted.and(plan -> isActedOn(plan) || !hasPlan(all, wanted.and(PlanFaults::isActedOn))));
        AnnualPlan chosen = Changes.pick(fitting, pick);
        return all.withAnnualPlans(Changes.replaced(
                all.getAnnualPlans(), plan -> plan.getId().equals(chosen.getId()) ? change.apply(plan) : plan));
    }

    private static AnnualPlan firstActivity(AnnualPlan plan, UnaryOperator<Goal> change) {
        return plan.withGoals(Changes.replaced(plan.getGoals(), change));
    }
}
