package se.samverkan.testkit.breakers;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.Duty;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PlanArea;
import se.samverkan.time.DateRange;

/** Plans of meetings that count wrong or name nobody, and meetings that do not keep to them. */
final class MeetingPlanFaults {

    private MeetingPlanFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Collaboration.class,
                                "one-unit-too-many-declared",
                                "plan/declared-count",
                                "The plan counts more healthcare centres than it lists.",
                                (all, pick) -> meetingPlan(
                                        all,
                                        plan -> plan.withDeclaredCounts(Changes.replaced(
                                                plan.getDeclaredCounts(), count -> more(count, 1 + pick % 3)))))
                        .where(MeetingPlanFaults::hasMeetingPlan),
                Fault.of(
                                Collaboration.class,
                                "unit-in-two-areas",
                                "plan/declared-count",
                                "A healthcare centre is invited to both meetings.",
                                (all, pick) -> meetingPlan(all, plan -> plan.withAreas(bothAreas(plan))))
                        .where(MeetingPlanFaults::hasMeetingPlan),
                Fault.of(
                                Collaboration.class,
                                "season-is-over",
                                "series/outside-window",
                                "The meetings are held in the year after the season.",
                                (all, pick) -> series(
                                        all,
                                        series -> series.withSeason(series.getSeason()
                                                .map(days -> new DateRange(
                                                        days.first().minusYears(1),
                                                        days.last().minusYears(1))))))
                        .where(MeetingPlanFaults::hasMeetingInSeries),
                Fault.of(
                                Collaboration.class,
                                "meetings-on-saturdays",
                                "series/weekday",
                                "The series is held on Saturdays, but its meetings are not.",
                                (all, pick) -> series(all, series -> series.withWeekdays(DayOfWeek.SATURDAY)))
                        .where(MeetingPlanFaults::hasMeetingInSeries),
                Fault.of(
                                Collaboration.class,
                                "nobody-to-chair",
                                "series/organiser-open",
                                "Nobody is appointed to chair the meetings.",
                                (all, pick) -> series(
                                        all,
                                        series -> series.withDuties(Changes.replaced(
                                                series.getDuties(),
                                                duty -> duty.getDuty() == (pick % 2 == 0 ? Duty.CHAIR : Duty.CALL)
                                                        ? duty.withHolders()
                                                        : duty))))
                        .where(MeetingPlanFaults::hasMeetingPlan));
    }

    private static boolean hasMeetingPlan(Collaboration all) {
        return !all.getMeetingPlans().isEmpty();
    }

    private static boolean hasMeetingInSeries(Collaboration all) {
        return all.getMeetings().stream()
                .anyMatch(meeting -> meeting.getSeries().isPresent());
    }

    private static DeclaredCount more(DeclaredCount count, int more) {
        int number = count.getNumber() + more;
        return count.withNumber(number).withAsWritten(number + " vårdcentraler");
    }

    private static List<PlanArea> bothAreas(MeetingPlan plan) {
        List<PlanArea> areas = new ArrayList<>(plan.getAreas());
        PlanArea last = areas.remove(areas.size() - 1);
        areas.add(last.withUnits(
                Changes.plus(last.getUnits(), areas.get(0).getUnits().get(0))));
        return areas;
    }

    private static Collaboration meetingPlan(Collaboration all, UnaryOperator<MeetingPlan> change) {
        return all.withMeetingPlans(Changes.replaced(all.getMeetingPlans(), change));
    }

    private static Collaboration series(Collaboration all, UnaryOperator<MeetingSeries> change) {
        return meetingPlan(all, plan -> plan.withSeries(Changes.replaced(plan.getSeries(), change)));
    }
}
