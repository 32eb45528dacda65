package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.lifecycle.IllegalTransitionException;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Organisation;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PlanStage;
import se.samverkan.plan.PlannedMeeting;

/** Annual plans and how they were approved; the plan of meetings, what is open in it, and the days that it gives. */
final class PlanTour {

    private PlanTour() {}

    static void tell(Collaboration all, PrintStream out) {
        annualPlans(all.getAnnualPlans(), out);
        all.getMeetingPlans().forEach(plan -> meetings(all, plan, out));
    }

    private static void annualPlans(List<AnnualPlan> plans, PrintStream out) {
        Tour.heading("Annual plans", out);
        for (AnnualPlan plan : plans) {
            Step<PlanStage> approval = plan.approval().orElseThrow();
            out.println(plan.getId() + ": approved " + approval.on().orElseThrow() + ", "
                    + approval.how().orElseThrow() + ", by "
                    + approval.basis().orElseThrow().id());
            out.println("    " + plan.getHistory().stages());
        }
        try {
            plans.get(0).then(Step.to(PlanStage.RETURNED).note("too late"));
        } catch (IllegalTransitionException refused) {
            out.println("An approved plan cannot be returned: " + refused.getMessage());
        }
    }

    private static void meetings(Collaboration all, MeetingPlan plan, PrintStream out) {
        Tour.heading(plan.getTitle(), out);
        for (DeclaredCount count : plan.getDeclaredCounts()) {
            out.println("\"" + count.getAsWritten() + "\": the plan lists " + listed(all, plan, count));
        }
        for (MeetingSeries series : plan.getSeries()) {
            out.println(series.getName() + ", a substitute "
                    + series.getSubstitutePolicy().orElseThrow() + " come, still open: " + series.openDuties());
            for (PlannedMeeting meeting : plan.expand(series)) {
                String unit =
                        meeting.unit().map(one -> ", " + one.getAsWritten()).orElse("");
                out.println("    " + meeting.date() + "  " + meeting.area().orElse("") + unit);
            }
        }
    }

    /** How many different organisations of the declared kind and sector stand in the areas of the plan. */
    private static long listed(Collaboration all, MeetingPlan plan, DeclaredCount count) {
        return plan.getAreas().stream()
                .flatMap(area -> area.getUnits().stream())
                .flatMap(unit -> unit.getOrganisations().stream())
                .distinct()
                .flatMap(id -> all.findOrganisation(id).stream())
                .filter(one -> agrees(one.getKind().stream(), count.getKind().stream()))
                .filter(one -> agrees(one.getSector().stream(), count.getSector().stream()))
                .map(Organisation::getId)
                .count();
    }

    /** What is not declared is not asked for. */
    private static <T> boolean agrees(Stream<T> actual, Stream<T> declared) {
        List<T> wanted = declared.toList();
        return wanted.isEmpty() || actual.anyMatch(wanted::contains);
    }
}
