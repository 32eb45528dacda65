package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.AgreementKind;
import se.samverkan.agreement.AgreementParty;
import se.samverkan.agreement.AgreementRole;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Renumbering;
import se.samverkan.group.StandingItem;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.id.ActivityId;
import se.samverkan.id.AgreementId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.GoalId;
import se.samverkan.id.GroupId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.EffectKind;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.CollaborationGoals;
import se.samverkan.plan.Goal;
import se.samverkan.plan.PlanStage;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.testkit.generate.years.Setting.Given;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Everything of a year beside the meetings: groups and who sits in them, annual plans, goals, an agreement. */
final class YearPapers {

    private final int year;
    private final LocalDate first;
    private final LocalDate last;
    private final Parties parties;
    private final List<YearGroup> groups;
    private final Map<GroupId, Decision> approvals = new HashMap<>();
    private final Map<GroupId, Decision> starts = new HashMap<>();

    YearPapers(int year, Parties parties, List<YearGroup> groups) {
        this.year = year;
        this.first = LocalDate.of(year, 1, 1);
        this.last = LocalDate.of(year, 12, 31);
        this.parties = parties;
        this.groups = groups;
    }

    private static boolean isTemporary(YearGroup group) {
        return group.kind().equals(GroupKind.TEMPORARY_WORKING_GROUP);
    }

    private static boolean plans(YearGroup group) {
        return group.place() > 0 && !isTemporary(group);
    }

    /** What comes up because of plans: they are approved at the first meeting of the steering group, and spoken of at the group's own. */
    List<Given> comingUp(YearGroup group, int number, LocalDate day) {
        List<Given> given = new ArrayList<>();
        if (number == 0 && group.place() == 0) {
            given.add(new Given(
                    "Årsplaner " + year,
                    at -> groups.stream().filter(YearPapers::plans).forEach(planning -> approve(planning, at))));
            groups.stream()
                    .filter(YearPapers::isTemporary)
                    .forEach(started -> given.add(new Given("Behov av en ny grupp", at -> start(started, at))));
        }
        if (number == 0 && plans(group)) {
            given.add(new Given(
                    "Årsplan " + year + ", lägesrapport",
                    at -> activities(group)
                            .forEach(activity -> at.passage("Arbetet med ”" + activity.getWhat() + "” pågår."))));
        }
        return given;
    }

    private void approve(YearGroup group, ContentWriter at) {
        at.decide("Årsplan " + year + " för " + group.inProse() + " godkänns.");
        at.change(decision -> decision.withEffects(DecisionEffect.of(EffectKind.APPROVES, plan(group))));
        approvals.put(group.id(), at.lastDecision());
    }

    private void start(YearGroup group, ContentWriter at) {
        at.decide("En ny grupp startas: " + group.inProse() + ". Den rapporterar till styrgruppen under hösten.");
        at.change(decision -> decision.withEffects(DecisionEffect.of(EffectKind.STARTS, group.id())));
        starts.put(group.id(), at.lastDecision());
    }

    private AnnualPlanId plan(YearGroup group) {
        return new AnnualPlanId("arsplan/" + group.id() + "/" + year);
    }

    /** The collaboration without its meetings. */
    Collaboration.Builder collaboration(Attendee secretary) {
        Collaboration.Builder all = new Collaboration.Builder()
                .addAllOrganisations(parties.organisations())
                .addAllParties(parties.parties())
                .addAllAreas(parties.areas())
                .addGoal(goals())
                .addAgreement(agreement());
        Set<Attendee> people = new LinkedHashSet<>(List.of(secretary));
        for (YearGroup group : groups) {
            people.addAll(group.members().all());
            all.addGroup(group(group))
                    .addAllMemberships(group.members().memberships())
                    .addSubstitution(group.members().substitution())
                    .addCoverage(new Coverage(group.id(), new DateRange(first, last)));
            if (plans(group)) {
                all.addAnnualPlan(annualPlan(group));
            }
            Optional.ofNullable(starts.get(group.id()))
                    .ifPresent(decision -> all.addAssignment(assignment(group, decision)));
        }
        people.forEach(who -> all.addPerson(Members.person(who)));
        return all;
    }

    private Group group(YearGroup group) {
        boolean verified = group.minutes() == MinutesKind.PROTOCOL;
        Group.Builder built = new Group.Builder()
                .id(group.id())
                .name(group.name())
                .kind(group.kind())
                .mandate(Mandate.DECIDES)
                .addAllOwners(parties.ids())
                // The chair's and the secretary's are always there.
                .addAllExpectedParties(parties.ids().subList(0, 2))
                .numbering(new NumberingPolicy(
                        group.restarts(),
                        Optional.of(
                                group.restarts() == Renumbering.EACH_YEAR ? NumberStyle.SECTION : NumberStyle.POINT)))
                .minutesPolicy(new MinutesPolicy.Builder()
                        .kind(group.minutes())
                        .verifiers(verified ? 1 : 0)
                        .verifyWithinDays(14)
                        .commentDays(7)
                        .tacitDays(10)
                        .decidedByEmail(true)
                        .quorum(new Quorum(3, false))
                        .build())
                .substitutePolicy(SubstitutePolicy.MAY)
                .addStandingItem(standing(Matter.PREVIOUS))
                .addStandingItem(standing(Matter.NEXT_MEETING));
        if (group.place() > 0) {
            built.parent(groups.get(0).id());
        }
        if (group.kind().equals(GroupKind.LOCAL_MANAGEMENT_GROUP)) {
            built.area(parties.areaId());
        }
        Optional<Decision> start = Optional.ofNullable(starts.get(group.id()));
        start.ifPresent(decision ->
                built.term(Term.from(decision.getDecidedOn().orElseThrow())).assignment(assignmentId(group)));
        return start.map(decision -> started(built.build(), decision, group)).orElseGet(built::build);
    }

    private static Group started(Group group, Decision decision, YearGroup year) {
        Group staffed = group.then(Step.to(GroupStage.MANDATED).basis(decision.getId()))
                .then(Step.to(GroupStage.BEING_STAFFED));
        return year.days().isEmpty()
                ? staffed
                : staffed.then(Step.to(GroupStage.ACTIVE).on(year.days().get(0)));
    }

    private static StandingItem standing(Matter matter) {
        List<ItemKind> kinds = matter.kind().stream().toList();
        return new StandingItem.Builder()
                .title(matter.title())
                .addAllKinds(kinds)
                .build();
    }

    private static AssignmentId assignmentId(YearGroup group) {
        return new AssignmentId("uppdrag/" + group.id());
    }

    private Assignment assignment(YearGroup group, Decision decision) {
        return new Assignment.Builder()
                .id(assignmentId(group))
                .title("Uppdrag till " + group.inProse())
                .purpose("Ett gemensamt arbetssätt")
                .givenBy(groups.get(0).id())
                .starts(group.id())
                .term(Term.between(decision.getDecidedOn().orElseThrow(), last))
                .decision(decision.getId())
                .build();
    }

    private AnnualPlan annualPlan(YearGroup group) {
        AnnualPlan plan = new AnnualPlan.Builder()
                .id(plan(group))
                .group(group.id())
                .year(year)
                .title("Årsplan " + year + " för " + group.inProse())
                .addGoal(new Goal.Builder()
                        .id(new GoalId(plan(group) + "/1"))
                        .text("Trygg hemma")
                        .addAllActivities(activities(group))
                        .build())
                .build();
        Optional<Decision> approval = Optional.ofNullable(approvals.get(group.id()));
        return approval.map(decision -> plan.then(Step.to(PlanStage.SUBMITTED).on(first))
                        .then(Step.to(PlanStage.APPROVED)
                                .on(decision.getDecidedOn().orElseThrow())
                                .how(DecisionMode.MEETING)
                                .basis(decision.getId())))
                .orElseGet(() -> plan.then(Step.to(PlanStage.DRAFT)));
    }

    /** A group that never meets sets out to do nothing. */
    private List<Activity> activities(YearGroup group) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < 2 && !group.days().isEmpty(); i++) {
            activities.add(new Activity.Builder()
                    .id(new ActivityId(plan(group) + "/1." + (i + 1)))
                    .what("Gemensam kartläggning av "
                            + Words.topics()
                                    .get((group.place() + i) % Words.topics().size()))
                    .addResponsible(group.members().all().get(0).mention())
                    .due(new Deadline.OnDate("senast den 30 november", LocalDate.of(year, 11, 30)))
                    .build());
        }
        return activities;
    }

    private CollaborationGoals goals() {
        return new CollaborationGoals.Builder()
                .id(new CollaborationGoalsId("mal-" + year))
                .title("Mål " + year + "–" + (year + 1))
                .period(Term.between(first, last.plusYears(1)))
                .addAllGoals(Words.list("goals"))
                .build();
    }

    private Agreement agreement() {
        Agreement.Builder agreement = new Agreement.Builder()
                .id(new AgreementId("overenskommelse"))
                .title("Överenskommelse om samverkan i Västmark")
                .kind(AgreementKind.ACCORD)
                .term(Term.between(first.minusYears(1), last.plusYears(1)))
                .reviewMonths(12)
                .addReviewedOn(first.plusDays(14));
        parties.mentions()
                .forEach(who -> agreement.addParty(new AgreementParty.Builder()
                        .who(who)
                        .addRole(AgreementRole.CONTRACTING_PARTY)
                        .build()));
        return agreement.build().then(Step.to(DocumentStage.IN_FORCE).on(first.minusYears(1)));
    }
}
