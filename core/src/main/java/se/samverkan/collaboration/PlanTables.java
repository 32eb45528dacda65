package se.samverkan.collaboration;

import se.samverkan.lifecycle.History;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.CollaborationGoals;
import se.samverkan.plan.Goal;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.MeetingsPer;
import se.samverkan.plan.Persona;
import se.samverkan.time.Term;

/** How the things of the room {@code plan} are joined. */
final class PlanTables {

    static final Kind<Activity> ACTIVITY = new Kind<>(
            Activity::getId,
            new Table<Activity>()
                    .text("what", Activity::getWhat, Activity::withWhat)
                    .set("responsible", Activity::getResponsible, Activity::withResponsible)
                    .fact("due", Activity::getDue, Activity::withDue)
                    .unless(History.none(), "history", Activity::getHistory, Activity::withHistory)
                    .extensions(Activity::getExtensions, Activity::withExtensions));

    static final Kind<Goal> GOAL = new Kind<>(
            Goal::getId,
            new Table<Goal>()
                    .text("text", Goal::getText, Goal::withText)
                    .inOrder("activities", Goal::getActivities, Goal::withActivities, ACTIVITY)
                    .extensions(Goal::getExtensions, Goal::withExtensions));

    static final Kind<AnnualPlan> ANNUAL_PLAN = new Kind<>(
            AnnualPlan::getId,
            new Table<AnnualPlan>()
                    .required("group", AnnualPlan::getGroup, AnnualPlan::withGroup)
                    .required("year", AnnualPlan::getYear, AnnualPlan::withYear)
                    .fact("title", AnnualPlan::getTitle, AnnualPlan::withTitle)
                    .inOrder("goals", AnnualPlan::getGoals, AnnualPlan::withGoals, GOAL)
                    .fact("document", AnnualPlan::getDocument, AnnualPlan::withDocument)
                    .unless(History.none(), "history", AnnualPlan::getHistory, AnnualPlan::withHistory)
                    .extensions(AnnualPlan::getExtensions, AnnualPlan::withExtensions));

    static final Kind<CollaborationGoals> GOALS = new Kind<>(
            CollaborationGoals::getId,
            new Table<CollaborationGoals>()
                    .fact("title", CollaborationGoals::getTitle, CollaborationGoals::withTitle)
                    .unless(Term.unknown(), "period", CollaborationGoals::getPeriod, CollaborationGoals::withPeriod)
                    .list("goals", CollaborationGoals::getGoals, CollaborationGoals::withGoals)
                    .extensions(CollaborationGoals::getExtensions, CollaborationGoals::withExtensions));

    static final Kind<MeetingSeries> SERIES = new Kind<>(
            MeetingSeries::getId,
            new Table<MeetingSeries>()
                    .text("name", MeetingSeries::getName, MeetingSeries::withName)
                    .fact("group", MeetingSeries::getGroup, MeetingSeries::withGroup)
                    .fact("season", MeetingSeries::getSeason, MeetingSeries::withSeason)
                    .set("weekdays", MeetingSeries::getWeekdays, MeetingSeries::withWeekdays)
                    .fact("partOfDay", MeetingSeries::getPartOfDay, MeetingSeries::withPartOfDay)
                    .unless(MeetingsPer.SERIES, "per", MeetingSeries::getPer, MeetingSeries::withPer)
                    .fact("unitKind", MeetingSeries::getUnitKind, MeetingSeries::withUnitKind)
                    .fact("number", MeetingSeries::getNumber, MeetingSeries::withNumber)
                    .set("participants", MeetingSeries::getParticipants, MeetingSeries::withParticipants)
                    .fact("substitutePolicy", MeetingSeries::getSubstitutePolicy, MeetingSeries::withSubstitutePolicy)
                    .fact("form", MeetingSeries::getForm, MeetingSeries::withForm)
                    .set("duties", MeetingSeries::getDuties, MeetingSeries::withDuties)
                    .fact(
                            "questionCollection",
                            MeetingSeries::getQuestionCollection,
                            MeetingSeries::withQuestionCollection)
                    .set("exclusions", MeetingSeries::getExclusions, MeetingSeries::withExclusions)
                    .extensions(MeetingSeries::getExtensions, MeetingSeries::withExtensions));

    static final Kind<MeetingPlan> MEETING_PLAN = new Kind<>(
            MeetingPlan::getId,
            new Table<MeetingPlan>()
                    .text("title", MeetingPlan::getTitle, MeetingPlan::withTitle)
                    .fact("area", MeetingPlan::getArea, MeetingPlan::withArea)
                    .fact("proposedBy", MeetingPlan::getProposedBy, MeetingPlan::withProposedBy)
                    .unless(Term.unknown(), "term", MeetingPlan::getTerm, MeetingPlan::withTerm)
                    .list("areas", MeetingPlan::getAreas, MeetingPlan::withAreas)
                    .inOrder("series", MeetingPlan::getSeries, MeetingPlan::withSeries, SERIES)
                    .set("declaredCounts", MeetingPlan::getDeclaredCounts, MeetingPlan::withDeclaredCounts)
                    .inOrder("tasks", MeetingPlan::getTasks, MeetingPlan::withTasks, MeetingTables.TASK)
                    .fact("document", MeetingPlan::getDocument, MeetingPlan::withDocument)
                    .extensions(MeetingPlan::getExtensions, MeetingPlan::withExtensions));

    static final Kind<Persona> PERSONA = new Kind<>(
            Persona::getId,
            new Table<Persona>()
                    .text("name", Persona::getName, Persona::withName)
                    .fact("description", Persona::getDescription, Persona::withDescription)
                    .extensions(Persona::getExtensions, Persona::withExtensions));

    private PlanTables() {}
}
