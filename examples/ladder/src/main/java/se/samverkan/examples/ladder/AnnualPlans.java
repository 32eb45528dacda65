package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.id.ActivityId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.GoalId;
import se.samverkan.id.GroupId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.Goal;
import se.samverkan.plan.PlanStage;
import se.samverkan.time.Deadline;

/** The annual plans (årsplaner) of the four assignment groups: two approved at a meeting, one by e-mail after wishes, one tacitly. */
final class AnnualPlans {

    private static final int YEAR = 2026;

    static final AnnualPlanId CHILDREN = id(Groups.CHILDREN);
    static final AnnualPlanId MIND = id(Groups.MIND);
    static final AnnualPlanId STRATEGY = id(Groups.STRATEGY);
    static final AnnualPlanId ADULTS = id(Groups.ADULTS);

    private AnnualPlans() {}

    static List<AnnualPlan> all() {
        return List.of(children(), mind(), strategy(), adults());
    }

    private static AnnualPlan children() {
        return plan(
                        CHILDREN,
                        Groups.CHILDREN,
                        "Fler barn får hjälp innan det blir svårt",
                        activity(CHILDREN, 1, "Föräldrakurser i alla kommuner", Mention.of("FAM", Organisations.FAMILY))
                                .then(Step.to(TaskStage.OPEN))
                                .then(Step.to(TaskStage.IN_PROGRESS).on(LocalDate.of(2026, 2, 2))))
                .then(Step.to(PlanStage.DRAFT))
                .then(Step.to(PlanStage.SUBMITTED).on(LocalDate.of(2025, 11, 20)))
                .then(approved(SteeringMeetings.DECEMBER, DecisionMode.MEETING)
                        .basis(SteeringMeetings.APPROVES_CHILDREN));
    }

    /** Sent back with wishes, worked over, and approved by e-mail before the year was two weeks old. */
    private static AnnualPlan mind() {
        return plan(
                        MIND,
                        Groups.MIND,
                        "Ingen väntar längre än fyra veckor på ett första samtal",
                        activity(MIND, 1, "En gemensam mottagning prövas", Mention.of("sjukhuset", Parties.HOSPITAL)))
                .then(Step.to(PlanStage.DRAFT))
                .then(Step.to(PlanStage.SUBMITTED).on(LocalDate.of(2025, 11, 24)))
                .then(Step.to(PlanStage.RETURNED)
                        .on(SteeringMeetings.DECEMBER)
                        .basis(SteeringMeetings.RETURNS_MIND)
                        .note("färre och tydligare mål"))
                .then(Step.to(PlanStage.AMENDED).on(LocalDate.of(2026, 1, 5)))
                .then(Step.to(PlanStage.SUBMITTED).on(LocalDate.of(2026, 1, 7)))
                .then(approved(SteeringMeetings.BY_EMAIL, DecisionMode.BY_EMAIL).basis(SteeringMeetings.APPROVES_MIND));
    }

    private static AnnualPlan strategy() {
        return plan(
                        STRATEGY,
                        Groups.STRATEGY,
                        "Färre äldre är ensamma mot sin vilja",
                        activity(STRATEGY, 1, "Lotsar till föreningslivet", Mention.of("KFF", Organisations.CULTURE)))
                .then(Step.to(PlanStage.DRAFT))
                .then(Step.to(PlanStage.SUBMITTED).on(LocalDate.of(2025, 12, 1)))
                .then(approved(SteeringMeetings.TACIT_WINDOW.until().orElseThrow(), DecisionMode.TACIT)
                        .basis(SteeringMeetings.APPROVES_STRATEGY));
    }

    private static AnnualPlan adults() {
        return plan(
                        ADULTS,
                        Groups.ADULTS,
                        "Färre fall som kunde ha undvikits",
                        activity(ADULTS, 1, "Hembesök hos äldre utvärderas", Mention.of("OMF", Organisations.CARE)),
                        activity(
                                ADULTS,
                                2,
                                "Arbetsgrupp Färre fall skriver råd",
                                Mention.of("arbetsgruppen", Groups.FALLS)))
                .then(Step.to(PlanStage.SUBMITTED).on(LocalDate.of(2026, 1, 15)))
                .then(approved(SteeringMeetings.FEBRUARY, DecisionMode.MEETING)
                        .basis(SteeringMeetings.APPROVES_ADULTS));
    }

    private static Step<PlanStage> approved(LocalDate day, DecisionMode how) {
        return Step.to(PlanStage.APPROVED).on(day).how(how);
    }

    private static AnnualPlan plan(AnnualPlanId id, GroupId group, String goal, Activity... activities) {
        return new AnnualPlan.Builder()
                .id(id)
                .group(group)
                .year(YEAR)
                .addGoal(new Goal.Builder()
                        .id(new GoalId(id + "/g1"))
                        .text(goal)
                        .addActivities(activities)
                        .build())
                .build();
    }

    private static Activity activity(AnnualPlanId plan, int number, String what, Mention responsible) {
        return new Activity.Builder()
                .id(new ActivityId(plan + "/a" + number))
                .what(what)
                .addResponsible(responsible)
                .due(Deadline.parse("i slutet av året"))
                .build();
    }

    private static AnnualPlanId id(GroupId group) {
        return new AnnualPlanId(group + "/" + YEAR);
    }
}
