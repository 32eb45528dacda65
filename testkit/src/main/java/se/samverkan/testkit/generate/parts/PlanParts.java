package se.samverkan.testkit.generate.parts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.extension.Extensions;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.id.ActivityId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.GoalId;
import se.samverkan.id.GroupId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonaId;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;
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
import se.samverkan.plan.PlannedMeeting;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Goals, plans of a year and plans of meetings. */
final class PlanParts {

    private PlanParts() {}

    static void addTo(Parts parts) {
        parts.add(
                CollaborationGoals.class,
                Builders.withBuilder(CollaborationGoals.Builder::new)
                        .use(parts.one(CollaborationGoalsId.class))
                        .in(CollaborationGoals.Builder::id)
                        .use(parts.maybeText(About.TITLE))
                        .in(CollaborationGoals.Builder::title)
                        .use(parts.one(Term.class))
                        .in(CollaborationGoals.Builder::period)
                        .use(parts.someTexts(About.SENTENCE))
                        .in(CollaborationGoals.Builder::addAllGoals)
                        .use(parts.one(Extensions.class))
                        .in(CollaborationGoals.Builder::extensions)
                        .build(CollaborationGoals.Builder::build));
        parts.add(
                Activity.class,
                Builders.withBuilder(Activity.Builder::new)
                        .use(parts.one(ActivityId.class))
                        .in(Activity.Builder::id)
                        .use(parts.text(About.SENTENCE))
                        .in(Activity.Builder::what)
                        .use(parts.some(Mention.class))
                        .in(Activity.Builder::addAllResponsible)
                        .use(parts.maybe(Deadline.class))
                        .in(Activity.Builder::due)
                        .use(parts.history(TaskStage.class))
                        .in(Activity.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Activity.Builder::extensions)
                        .build(Activity.Builder::build));
        parts.add(
                Goal.class,
                Builders.withBuilder(Goal.Builder::new)
                        .use(parts.one(GoalId.class))
                        .in(Goal.Builder::id)
                        .use(parts.text(About.SENTENCE))
                        .in(Goal.Builder::text)
                        .use(parts.some(Activity.class))
                        .in(Goal.Builder::addAllActivities)
                        .use(parts.one(Extensions.class))
                        .in(Goal.Builder::extensions)
                        .build(Goal.Builder::build));
        parts.add(
                AnnualPlan.class,
                Builders.withBuilder(AnnualPlan.Builder::new)
                        .use(parts.one(AnnualPlanId.class))
                        .in(AnnualPlan.Builder::id)
                        .use(parts.one(GroupId.class))
                        .in(AnnualPlan.Builder::group)
                        .use(parts.material().anyYear())
                        .in(AnnualPlan.Builder::year)
                        .use(parts.maybeText(About.TITLE))
                        .in(AnnualPlan.Builder::title)
                        .use(parts.some(Goal.class))
                        .in(AnnualPlan.Builder::addAllGoals)
                        .use(parts.maybe(DocumentId.class))
                        .in(AnnualPlan.Builder::document)
                        .use(parts.history(PlanStage.class))
                        .in(AnnualPlan.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(AnnualPlan.Builder::extensions)
                        .build(AnnualPlan.Builder::build));
        parts.add(
                PlanUnit.class,
                Builders.withBuilder(PlanUnit.Builder::new)
                        .use(parts.text(About.ORGANISATION))
                        .in(PlanUnit.Builder::asWritten)
                        .use(parts.some(OrganisationId.class))
                        .in(PlanUnit.Builder::addAllOrganisations)
                        .use(parts.some(OrganisationKind.class))
                        .in(PlanUnit.Builder::addAllKinds)
                        .build(PlanUnit.Builder::build));
        parts.add(
                PlanArea.class,
                Builders.withBuilder(PlanArea.Builder::new)
                        .use(parts.text(About.PLACE))
                        .in(PlanArea.Builder::name)
                        .use(parts.some(PlanUnit.class))
                        .in(PlanArea.Builder::addAllUnits)
                        .build(PlanArea.Builder::build));
        parts.add(
                DeclaredCount.class,
                Builders.withBuilder(DeclaredCount.Builder::new)
                        .use(parts.text(About.SENTENCE))
                        .in(DeclaredCount.Builder::asWritten)
                        .use(parts.number(12))
                        .in(DeclaredCount.Builder::number)
                        .use(parts.maybe(OrganisationKind.class))
                        .in(DeclaredCount.Builder::kind)
                        .use(parts.maybe(Sector.class))
                        .in(DeclaredCount.Builder::sector)
                        .build(DeclaredCount.Builder::build));
        parts.add(
                ExpectedParticipant.class,
                Builders.withBuilder(ExpectedParticipant.Builder::new)
                        .use(parts.text(About.ORGANISATION))
                        .in(ExpectedParticipant.Builder::asWritten)
                        .use(parts.some(OrganisationId.class))
                        .in(ExpectedParticipant.Builder::addAllOrganisations)
                        .use(parts.maybe(CareChoice.class))
                        .in(ExpectedParticipant.Builder::careChoice)
                        .use(parts.someTexts(About.POSITION))
                        .in(ExpectedParticipant.Builder::addAllTitles)
                        .use(parts.one(Boolean.class))
                        .in(ExpectedParticipant.Builder::whenNeeded)
                        .build(ExpectedParticipant.Builder::build));
        parts.add(
                DutyHolder.class,
                Builders.withBuilder(DutyHolder.Builder::new)
                        .use(parts.one(Duty.class))
                        .in(DutyHolder.Builder::duty)
                        .use(parts.some(Mention.class))
                        .in(DutyHolder.Builder::addAllHolders)
                        .use(parts.maybeText(About.PERSON))
                        .in(DutyHolder.Builder::asWritten)
                        .build(DutyHolder.Builder::build));
        parts.add(
                MeetingSeries.class,
                Builders.withBuilder(MeetingSeries.Builder::new)
                        .use(parts.one(MeetingSeriesId.class))
                        .in(MeetingSeries.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(MeetingSeries.Builder::name)
                        .use(parts.maybe(GroupId.class))
                        .in(MeetingSeries.Builder::group)
                        .use(parts.maybe(DateRange.class))
                        .in(MeetingSeries.Builder::season)
                        .use(parts.some(DayOfWeek.class))
                        .in(MeetingSeries.Builder::addAllWeekdays)
                        .use(parts.maybe(PartOfDay.class))
                        .in(MeetingSeries.Builder::partOfDay)
                        .use(parts.one(MeetingsPer.class))
                        .in(MeetingSeries.Builder::per)
                        .use(parts.maybe(OrganisationKind.class))
                        .in(MeetingSeries.Builder::unitKind)
                        .use(parts.maybe(parts.number(12)))
                        .in(MeetingSeries.Builder::number)
                        .use(parts.some(ExpectedParticipant.class))
                        .in(MeetingSeries.Builder::addAllParticipants)
                        .use(parts.maybe(SubstitutePolicy.class))
                        .in(MeetingSeries.Builder::substitutePolicy)
                        .use(parts.maybe(MeetingForm.class))
                        .in(MeetingSeries.Builder::form)
                        .use(parts.some(DutyHolder.class))
                        .in(MeetingSeries.Builder::addAllDuties)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(MeetingSeries.Builder::questionCollection)
                        .use(parts.someTexts(About.SENTENCE))
                        .in(MeetingSeries.Builder::addAllExclusions)
                        .use(parts.one(Extensions.class))
                        .in(MeetingSeries.Builder::extensions)
                        .build(MeetingSeries.Builder::build));
        parts.add(
                MeetingPlan.class,
                Builders.withBuilder(MeetingPlan.Builder::new)
                        .use(parts.one(MeetingPlanId.class))
                        .in(MeetingPlan.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(MeetingPlan.Builder::title)
                        .use(parts.maybe(LocalCareAreaId.class))
                        .in(MeetingPlan.Builder::area)
                        .use(parts.maybe(GroupId.class))
                        .in(MeetingPlan.Builder::proposedBy)
                        .use(parts.one(Term.class))
                        .in(MeetingPlan.Builder::term)
                        .use(parts.some(PlanArea.class))
                        .in(MeetingPlan.Builder::addAllAreas)
                        .use(parts.some(MeetingSeries.class))
                        .in(MeetingPlan.Builder::addAllSeries)
                        .use(parts.some(DeclaredCount.class))
                        .in(MeetingPlan.Builder::addAllDeclaredCounts)
                        .use(parts.some(Task.class))
                        .in(MeetingPlan.Builder::addAllTasks)
                        .use(parts.maybe(DocumentId.class))
                        .in(MeetingPlan.Builder::document)
                        .use(parts.one(Extensions.class))
                        .in(MeetingPlan.Builder::extensions)
                        .build(MeetingPlan.Builder::build));
        parts.add(
                Persona.class,
                Builders.withBuilder(Persona.Builder::new)
                        .use(parts.one(PersonaId.class))
                        .in(Persona.Builder::id)
                        .use(parts.text(About.PERSON))
                        .in(Persona.Builder::name)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Persona.Builder::description)
                        .use(parts.one(Extensions.class))
                        .in(Persona.Builder::extensions)
                        .build(Persona.Builder::build));

        parts.add(
                PlannedMeeting.class,
                Combinators.combine(
                                parts.one(MeetingSeriesId.class),
                                parts.one(LocalDate.class),
                                parts.maybeText(About.PLACE),
                                parts.maybe(PlanUnit.class))
                        .as(PlannedMeeting::new));
    }
}
