package se.samverkan.testkit.breakers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.samverkan.agreement.Agreement;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.AgreementId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.SeatId;
import se.samverkan.lifecycle.History;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.Duty;
import se.samverkan.plan.Goal;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanStage;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

/** Plans, series, groups, agreements and references: what goes wrong in the registers of a collaboration. */
final class RegisterFaults {

    private RegisterFaults() {}

    static List<Breaker<?>> all() {
        List<Breaker<?>> all = new ArrayList<>();
        all.addAll(ofPlans());
        all.addAll(ofMeetingPlans());
        all.addAll(ofGroups());
        all.addAll(ofAgreements());
        all.addAll(ofReferences());
        return all;
    }

    private static Fault<Collaboration> fault(
            String name, String rule, String description, Fault.Change<Collaboration> change) {
        return Fault.of(Collaboration.class, name, rule, description, change);
    }

    // Annual plans

    private static List<Breaker<?>> ofPlans() {
        return List.of(
                fault(
                                "plan-of-next-year",
                                "plan/missing",
                                "The plan of an assignment group is for the year after.",
                                (all, pick) -> plan(
                                        all,
                                        isOfAssignmentGroup(all),
                                        pick,
                                        plan -> plan.withYear(plan.getYear() + 1)
                                                .withTitle(Optional.empty())))
                        .where(all -> hasPlan(all, isOfAssignmentGroup(all).and(RegisterFaults::isActedOn))),
                fault(
                                "plan-left-with-the-parent",
                                "plan/not-approved",
                                "The group above has the plan and says nothing.",
                                (all, pick) -> plan(
                                        all,
                                        RegisterFaults::isApproved,
                                        pick,
                                        plan -> plan.withHistory(new History<>(
                                                plan.getHistory().steps().subList(0, 1)))))
                        .where(all -> hasPlan(all, RegisterFaults::isApproved)),
                fault(
                                "title-of-another-year",
                                "plan/wrong-year",
                                "The plan is last year's by its title.",
                                (all, pick) -> plan(
                                        all,
                                        plan -> true,
                                        pick,
                                        plan -> plan.withTitle("Årsplan " + (plan.getYear() - 1 - pick % 3))))
                        .where(all -> !all.getAnnualPlans().isEmpty()),
                fault(
                                "nobody-does-it",
                                "plan/activity-without-owner",
                                "Nobody is responsible for an activity.",
                                (all, pick) -> plan(
                                        all,
                                        RegisterFaults::isApproved,
                                        pick,
                                        plan -> firstActivity(
                                                plan,
                                                goal -> goal.withActivities(Changes.replaced(
                                                        goal.getActivities(),
                                                        activity -> activity.withResponsible())))))
                        .where(all -> hasPlan(all, plan -> isApproved(plan) && isActedOn(plan))),
                fault(
                                "activity-nobody-speaks-of",
                                "plan/activity-silent",
                                "No meeting takes up an activity.",
                                (all, pick) -> plan(
                                        all,
                                        RegisterFaults::isActedOn,
                                        pick,
                                        plan -> firstActivity(
                                                plan,
                                                goal -> goal.withActivities(Changes.replaced(
                                                        goal.getActivities(),
                                                        activity -> activity.withWhat(
                                                                "Studieresa till Ishavets fyrplatser"))))))
                        .where(all -> hasPlan(all, RegisterFaults::isActedOn)));
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
                wanted.and(plan -> isActedOn(plan) || !hasPlan(all, wanted.and(RegisterFaults::isActedOn))));
        AnnualPlan chosen = Changes.pick(fitting, pick);
        return all.withAnnualPlans(Changes.replaced(
                all.getAnnualPlans(), plan -> plan.getId().equals(chosen.getId()) ? change.apply(plan) : plan));
    }

    private static AnnualPlan firstActivity(AnnualPlan plan, UnaryOperator<Goal> change) {
        return plan.withGoals(Changes.replaced(plan.getGoals(), change));
    }

    // Plans of meetings

    private static List<Breaker<?>> ofMeetingPlans() {
        return List.of(
                fault(
                                "one-unit-too-many-declared",
                                "plan/declared-count",
                                "The plan counts more healthcare centres than it lists.",
                                (all, pick) -> meetingPlan(
                                        all,
                                        plan -> plan.withDeclaredCounts(Changes.replaced(
                                                plan.getDeclaredCounts(), count -> more(count, 1 + pick % 3)))))
                        .where(RegisterFaults::hasMeetingPlan),
                fault(
                                "unit-in-two-areas",
                                "plan/declared-count",
                                "A healthcare centre is invited to both meetings.",
                                (all, pick) -> meetingPlan(all, plan -> plan.withAreas(bothAreas(plan))))
                        .where(RegisterFaults::hasMeetingPlan),
                fault(
                                "season-is-over",
                                "series/outside-window",
                                "The meetings are held in the year after the season.",
                                (all, pick) -> series(
                                        all,
                                        series -> series.withSeason(series.getSeason()
                                                .map(days -> new DateRange(
                                                        days.first().minusYears(1),
                                                        days.last().minusYears(1))))))
                        .where(RegisterFaults::hasMeetingInSeries),
                fault(
                                "meetings-on-saturdays",
                                "series/weekday",
                                "The series is held on Saturdays, but its meetings are not.",
                                (all, pick) -> series(all, series -> series.withWeekdays(DayOfWeek.SATURDAY)))
                        .where(RegisterFaults::hasMeetingInSeries),
                fault(
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
                        .where(RegisterFaults::hasMeetingPlan));
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

    // Groups

    private static List<Breaker<?>> ofGroups() {
        return List.of(
                fault(
                                "nobody-started-it",
                                "group/without-mandate",
                                "No decision says that the temporary group is started.",
                                (all, pick) -> all.withGroups(Changes.replaced(
                                                all.getGroups(),
                                                group ->
                                                        isTemporary(group) ? group.withHistory(History.none()) : group))
                                        .withAssignments(Changes.replaced(
                                                all.getAssignments(),
                                                assignment -> assignment.withDecision(Optional.empty())))
                                        .withMeetings(
                                                Changes.replaced(all.getMeetings(), RegisterFaults::withoutStarts)))
                        .where(RegisterFaults::hasTemporaryGroup),
                fault(
                                "nobody-calls-it",
                                "group/without-convener",
                                "Nobody leads the temporary group.",
                                (all, pick) -> all.withMemberships(Changes.replaced(
                                        all.getMemberships(),
                                        membership -> isOfTemporary(membership, all)
                                                ? membership.withRoles(Role.MEMBER)
                                                : membership)))
                        .where(RegisterFaults::hasTemporaryGroup)
                        .where(all -> !all.getMeetings().isEmpty()),
                fault(
                        "seat-nobody-holds",
                        "group/seat-vacant",
                        "Nobody is appointed to a seat of the group.",
                        (all, pick) -> {
                            Group group = Changes.pick(all.getGroups(), pick);
                            return all.withMemberships(Changes.plus(
                                    all.getMemberships(),
                                    new Membership.Builder()
                                            .id(new MembershipId(group.getId() + "/vakant"))
                                            .group(group.getId())
                                            .asWritten("? skolan")
                                            .vacant(true)
                                            .build()));
                        }),
                fault(
                                "group-that-goes-on",
                                "group/term-ended",
                                "The group meets when its time is over.",
                                (all, pick) -> {
                                    Meeting last = latest(all);
                                    LocalDate day = last.getDate().orElseThrow();
                                    return all.withGroups(Changes.replaced(
                                                    all.getGroups(),
                                                    group -> last.getGroup()
                                                                    .filter(group.getId()::equals)
                                                                    .isPresent()
                                                            ? group.withTerm(Term.until(day.minusDays(1)))
                                                            : group))
                                            .withAssignments(Changes.replaced(
                                                    all.getAssignments(),
                                                    assignment -> assignment.withTerm(Term.unknown())));
                                })
                        .where(all -> !all.getMeetings().isEmpty()),
                fault(
                        "ladder-without-a-top",
                        "group/parent-cycle",
                        "The group at the top reports to one below it.",
                        (all, pick) -> {
                            Group below = Changes.pick(
                                    all.getGroups(), group -> group.getParent().isPresent(), pick);
                            return all.withGroups(Changes.replaced(
                                    all.getGroups(),
                                    group -> group.getParent().isPresent() ? group : group.withParent(below.getId())));
                        }));
    }

    private static boolean isTemporary(Group group) {
        return group.getKind().filter(GroupKind.TEMPORARY_WORKING_GROUP::equals).isPresent();
    }

    private static boolean hasTemporaryGroup(Collaboration all) {
        return all.getGroups().stream().anyMatch(RegisterFaults::isTemporary);
    }

    private static boolean isOfTemporary(Membership membership, Collaboration all) {
        return all.findGroup(membership.getGroup())
                .filter(RegisterFaults::isTemporary)
                .isPresent();
    }

    private static Meeting latest(Collaboration all) {
        return all.getMeetings().stream()
                .max(Comparator.comparing(meeting -> meeting.getDate().orElseThrow()))
                .orElseThrow();
    }

    private static Meeting withoutStarts(Meeting meeting) {
        return meeting.withAgenda(Changes.replaced(meeting.getAgenda(), RegisterFaults::withoutStarts));
    }

    private static AgendaItem withoutStarts(AgendaItem item) {
        return item.withContent(Changes.replaced(item.getContent(), RegisterFaults::withoutStarts));
    }

    private static ItemContent withoutStarts(ItemContent content) {
        if (content instanceof AgendaItem item) {
            return withoutStarts(item);
        }
        return content instanceof Decision decision
                ? decision.withEffects(Changes.fitting(
                        decision.getEffects(), effect -> !effect.kind().equals(EffectKind.STARTS)))
                : content;
    }

    // Agreements

    private static List<Breaker<?>> ofAgreements() {
        return List.of(
                fault(
                                "agreement-past-its-end",
                                "agreement/expired",
                                "The agreement ran out before the last meeting, and nobody has noticed.",
                                (all, pick) -> agreement(
                                        all,
                                        agreement -> agreement.withTerm(Term.until(latest(all)
                                                .getDate()
                                                .orElseThrow()
                                                .minusDays(1)))))
                        .where(all -> !all.getMeetings().isEmpty()),
                fault(
                                "follow-up-not-held",
                                "agreement/review-due",
                                "The agreement was last followed up years ago.",
                                (all, pick) -> agreement(
                                        all,
                                        agreement -> agreement.withReviewedOn(Changes.replaced(
                                                agreement.getReviewedOn(), day -> day.minusYears(2 + pick % 3)))))
                        .where(all -> !all.getMeetings().isEmpty()));
    }

    private static Collaboration agreement(Collaboration all, UnaryOperator<Agreement> change) {
        return all.withAgreements(Changes.replaced(all.getAgreements(), change));
    }

    // References

    private static List<Breaker<?>> ofReferences() {
        return List.of(
                fault(
                        "rests-on-nothing",
                        "reference/dangling",
                        "The agreement rests on one that is not there.",
                        (all, pick) ->
                                agreement(all, agreement -> agreement.withRestsOn(new AgreementId("saknas-" + pick)))),
                fault(
                        "one-id-for-two-seats",
                        "reference/duplicate-id",
                        "Two groups have a seat with the same id.",
                        (all, pick) -> all.withGroups(Changes.replaced(
                                all.getGroups(),
                                group -> group.withSeats(Changes.plus(
                                        group.getSeats(),
                                        new Seat.Builder()
                                                .id(new SeatId("plats-" + pick))
                                                .name("skolan")
                                                .build()))))));
    }
}
