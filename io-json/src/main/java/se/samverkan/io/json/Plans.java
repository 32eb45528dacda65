package se.samverkan.io.json;

import se.samverkan.group.SubstitutePolicy;
import se.samverkan.lifecycle.History;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.TaskStage;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.CollaborationGoals;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.Duty;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.ExpectedParticipant;
import se.samverkan.plan.Goal;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.MeetingsPer;
import se.samverkan.plan.PartOfDay;
import se.samverkan.plan.Persona;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanStage;
import se.samverkan.plan.PlanUnit;
import se.samverkan.time.Term;

/** What groups set out to do, and when they mean to meet. */
final class Plans {

    static final Shape<CollaborationGoals, CollaborationGoals.Builder> COLLABORATION_GOALS = Shape.of(
                    "collaborationGoals", CollaborationGoals.Builder::new, CollaborationGoals.Builder::build)
            .required("id", Ids.COLLABORATION_GOALS, CollaborationGoals::getId, CollaborationGoals.Builder::id)
            .optional("title", Scalars.TEXT, CollaborationGoals::getTitle, CollaborationGoals.Builder::title)
            .usually(
                    Term.unknown(),
                    "period",
                    Values.TERM,
                    CollaborationGoals::getPeriod,
                    CollaborationGoals.Builder::period)
            .list("goals", Scalars.TEXT, CollaborationGoals::getGoals, CollaborationGoals.Builder::addGoal)
            .open(CollaborationGoals::getExtensions, CollaborationGoals.Builder::extensions);

    private static final Shape<Activity, Activity.Builder> ACTIVITY = Shape.of(
                    "activity", Activity.Builder::new, Activity.Builder::build)
            .required("id", Ids.ACTIVITY, Activity::getId, Activity.Builder::id)
            .required("what", Scalars.TEXT, Activity::getWhat, Activity.Builder::what)
            .list("responsible", Parties.MENTION, Activity::getResponsible, Activity.Builder::addResponsible)
            .optional("due", Deadlines.DEADLINE, Activity::getDue, Activity.Builder::due)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(TaskStage.class),
                    Activity::getHistory,
                    Activity.Builder::history)
            .open(Activity::getExtensions, Activity.Builder::extensions);

    private static final Shape<Goal, Goal.Builder> GOAL = Shape.of("goal", Goal.Builder::new, Goal.Builder::build)
            .required("id", Ids.GOAL, Goal::getId, Goal.Builder::id)
            .required("text", Scalars.TEXT, Goal::getText, Goal.Builder::text)
            .list("activities", ACTIVITY, Goal::getActivities, Goal.Builder::addActivity)
            .open(Goal::getExtensions, Goal.Builder::extensions);

    static final Shape<AnnualPlan, AnnualPlan.Builder> ANNUAL_PLAN = Shape.of(
                    "annualPlan", AnnualPlan.Builder::new, AnnualPlan.Builder::build)
            .required("id", Ids.ANNUAL_PLAN, AnnualPlan::getId, AnnualPlan.Builder::id)
            .required("group", Ids.GROUP, AnnualPlan::getGroup, AnnualPlan.Builder::group)
            .required("year", Scalars.WHOLE_NUMBER, AnnualPlan::getYear, AnnualPlan.Builder::year)
            .optional("title", Scalars.TEXT, AnnualPlan::getTitle, AnnualPlan.Builder::title)
            .list("goals", GOAL, AnnualPlan::getGoals, AnnualPlan.Builder::addGoal)
            .optional("document", Ids.DOCUMENT, AnnualPlan::getDocument, AnnualPlan.Builder::document)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(PlanStage.class),
                    AnnualPlan::getHistory,
                    AnnualPlan.Builder::history)
            .open(AnnualPlan::getExtensions, AnnualPlan.Builder::extensions);

    private static final Shape<PlanUnit, PlanUnit.Builder> PLAN_UNIT = Shape.of(
                    "planUnit", PlanUnit.Builder::new, PlanUnit.Builder::build)
            .required("asWritten", Scalars.TEXT, PlanUnit::getAsWritten, PlanUnit.Builder::asWritten)
            .list("organisations", Ids.ORGANISATION, PlanUnit::getOrganisations, PlanUnit.Builder::addOrganisation)
            .list("kinds", Codes.ORGANISATION_KIND, PlanUnit::getKinds, PlanUnit.Builder::addKind);

    private static final Shape<PlanArea, PlanArea.Builder> PLAN_AREA = Shape.of(
                    "planArea", PlanArea.Builder::new, PlanArea.Builder::build)
            .required("name", Scalars.TEXT, PlanArea::getName, PlanArea.Builder::name)
            .list("units", PLAN_UNIT, PlanArea::getUnits, PlanArea.Builder::addUnit);

    private static final Shape<DeclaredCount, DeclaredCount.Builder> DECLARED_COUNT = Shape.of(
                    "declaredCount", DeclaredCount.Builder::new, DeclaredCount.Builder::build)
            .required("asWritten", Scalars.TEXT, DeclaredCount::getAsWritten, DeclaredCount.Builder::asWritten)
            .required("number", Scalars.WHOLE_NUMBER, DeclaredCount::getNumber, DeclaredCount.Builder::number)
            .optional("kind", Codes.ORGANISATION_KIND, DeclaredCount::getKind, DeclaredCount.Builder::kind)
            .optional("sector", Codes.SECTOR, DeclaredCount::getSector, DeclaredCount.Builder::sector);

    private static final Shape<ExpectedParticipant, ExpectedParticipant.Builder> EXPECTED_PARTICIPANT = Shape.of(
                    "expectedParticipant", ExpectedParticipant.Builder::new, ExpectedParticipant.Builder::build)
            .required(
                    "asWritten",
                    Scalars.TEXT,
                    ExpectedParticipant::getAsWritten,
                    ExpectedParticipant.Builder::asWritten)
            .list(
                    "organisations",
                    Ids.ORGANISATION,
                    ExpectedParticipant::getOrganisations,
                    ExpectedParticipant.Builder::addOrganisation)
            .optional(
                    "careChoice",
                    Parties.CARE_CHOICE,
                    ExpectedParticipant::getCareChoice,
                    ExpectedParticipant.Builder::careChoice)
            .list("titles", Scalars.TEXT, ExpectedParticipant::getTitles, ExpectedParticipant.Builder::addTitle)
            .usually(
                    false,
                    "whenNeeded",
                    Scalars.FLAG,
                    ExpectedParticipant::isWhenNeeded,
                    ExpectedParticipant.Builder::whenNeeded);

    private static final Shape<DutyHolder, DutyHolder.Builder> DUTY_HOLDER = Shape.of(
                    "dutyHolder", DutyHolder.Builder::new, DutyHolder.Builder::build)
            .required("duty", Scalars.code(Duty.class), DutyHolder::getDuty, DutyHolder.Builder::duty)
            .list("holders", Parties.MENTION, DutyHolder::getHolders, DutyHolder.Builder::addHolder)
            .optional("asWritten", Scalars.TEXT, DutyHolder::getAsWritten, DutyHolder.Builder::asWritten);

    private static final Shape<MeetingSeries, MeetingSeries.Builder> MEETING_SERIES = Shape.of(
                    "meetingSeries", MeetingSeries.Builder::new, MeetingSeries.Builder::build)
            .required("id", Ids.MEETING_SERIES, MeetingSeries::getId, MeetingSeries.Builder::id)
            .required("name", Scalars.TEXT, MeetingSeries::getName, MeetingSeries.Builder::name)
            .optional("group", Ids.GROUP, MeetingSeries::getGroup, MeetingSeries.Builder::group)
            .optional("season", Values.DATE_RANGE, MeetingSeries::getSeason, MeetingSeries.Builder::season)
            .list("weekdays", Values.WEEKDAY, MeetingSeries::getWeekdays, MeetingSeries.Builder::addWeekday)
            .optional(
                    "partOfDay",
                    Scalars.code(PartOfDay.class),
                    MeetingSeries::getPartOfDay,
                    MeetingSeries.Builder::partOfDay)
            .usually(
                    MeetingsPer.SERIES,
                    "per",
                    Scalars.code(MeetingsPer.class),
                    MeetingSeries::getPer,
                    MeetingSeries.Builder::per)
            .optional("unitKind", Codes.ORGANISATION_KIND, MeetingSeries::getUnitKind, MeetingSeries.Builder::unitKind)
            .optional("number", Scalars.WHOLE_NUMBER, MeetingSeries::getNumber, MeetingSeries.Builder::number)
            .list(
                    "participants",
                    EXPECTED_PARTICIPANT,
                    MeetingSeries::getParticipants,
                    MeetingSeries.Builder::addParticipant)
            .optional(
                    "substitutePolicy",
                    Scalars.code(SubstitutePolicy.class),
                    MeetingSeries::getSubstitutePolicy,
                    MeetingSeries.Builder::substitutePolicy)
            .optional("form", Scalars.code(MeetingForm.class), MeetingSeries::getForm, MeetingSeries.Builder::form)
            .list("duties", DUTY_HOLDER, MeetingSeries::getDuties, MeetingSeries.Builder::addDuty)
            .optional(
                    "questionCollection",
                    Scalars.TEXT,
                    MeetingSeries::getQuestionCollection,
                    MeetingSeries.Builder::questionCollection)
            .list("exclusions", Scalars.TEXT, MeetingSeries::getExclusions, MeetingSeries.Builder::addExclusion)
            .open(MeetingSeries::getExtensions, MeetingSeries.Builder::extensions);

    static final Shape<MeetingPlan, MeetingPlan.Builder> MEETING_PLAN = Shape.of(
                    "meetingPlan", MeetingPlan.Builder::new, MeetingPlan.Builder::build)
            .required("id", Ids.MEETING_PLAN, MeetingPlan::getId, MeetingPlan.Builder::id)
            .required("title", Scalars.TEXT, MeetingPlan::getTitle, MeetingPlan.Builder::title)
            .optional("area", Ids.LOCAL_CARE_AREA, MeetingPlan::getArea, MeetingPlan.Builder::area)
            .optional("proposedBy", Ids.GROUP, MeetingPlan::getProposedBy, MeetingPlan.Builder::proposedBy)
            .usually(Term.unknown(), "term", Values.TERM, MeetingPlan::getTerm, MeetingPlan.Builder::term)
            .list("areas", PLAN_AREA, MeetingPlan::getAreas, MeetingPlan.Builder::addArea)
            .list("series", MEETING_SERIES, MeetingPlan::getSeries, MeetingPlan.Builder::addSeries)
            .list(
                    "declaredCounts",
                    DECLARED_COUNT,
                    MeetingPlan::getDeclaredCounts,
                    MeetingPlan.Builder::addDeclaredCount)
            .list("tasks", Meetings.TASK, MeetingPlan::getTasks, MeetingPlan.Builder::addTask)
            .optional("document", Ids.DOCUMENT, MeetingPlan::getDocument, MeetingPlan.Builder::document)
            .open(MeetingPlan::getExtensions, MeetingPlan.Builder::extensions);

    static final Shape<Persona, Persona.Builder> PERSONA = Shape.of(
                    "persona", Persona.Builder::new, Persona.Builder::build)
            .required("id", Ids.PERSONA, Persona::getId, Persona.Builder::id)
            .required("name", Scalars.TEXT, Persona::getName, Persona.Builder::name)
            .optional("description", Scalars.TEXT, Persona::getDescription, Persona.Builder::description)
            .open(Persona::getExtensions, Persona.Builder::extensions);

    private Plans() {}
}
