package se.samverkan.io.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Random;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.AgreementKind;
import se.samverkan.agreement.AgreementParty;
import se.samverkan.agreement.AgreementRole;
import se.samverkan.agreement.Consultation;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.EventKind;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.FundingKind;
import se.samverkan.agreement.FundingShare;
import se.samverkan.agreement.FundingStage;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.Level;
import se.samverkan.agreement.OutcomeFigure;
import se.samverkan.agreement.Project;
import se.samverkan.agreement.ProjectStage;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.collaboration.SameAs;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.id.ActivityId;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AgreementId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.EventId;
import se.samverkan.id.FundingId;
import se.samverkan.id.GoalId;
import se.samverkan.id.GroupId;
import se.samverkan.id.IncidentId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonaId;
import se.samverkan.id.ProjectId;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.TaskStage;
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

/** Collaborations of every shape, with no thought of sense: each attribute set or not. */
final class RandomModel extends RandomMeetings {

    RandomModel(Random random) {
        super(random);
    }

    Collaboration collaboration() {
        return new Collaboration.Builder()
                .addAllOrganisations(list(2, this::organisation))
                .addAllParties(list(2, this::party))
                .addAllAreas(list(2, this::localCareArea))
                .addAllPeople(list(2, this::person))
                .addAllContactPoints(list(2, this::contactPoint))
                .addAllGroups(list(2, this::group))
                .addAllMemberships(list(2, this::membership))
                .addAllSubstitutions(list(2, this::substitution))
                .addAllAssignments(list(2, this::assignment))
                .addAllMeetings(list(2, this::meeting))
                .addAllGoals(list(2, this::collaborationGoals))
                .addAllAnnualPlans(list(2, this::annualPlan))
                .addAllMeetingPlans(list(2, this::meetingPlan))
                .addAllPersonas(list(2, this::persona))
                .addAllAgreements(list(2, this::agreement))
                .addAllDocuments(list(2, this::document))
                .addAllFunding(list(2, this::funding))
                .addAllIncidents(list(2, this::incident))
                .addAllProjects(list(2, this::project))
                .addAllEvents(list(2, this::event))
                .addAllIdentities(list(2, this::sameAs))
                .addAllCoverage(list(2, () -> new Coverage(id(GroupId::parse), days())))
                .extensions(extensions())
                .build();
    }

    SameAs sameAs() {
        Ids.Kind kind = oneOf(Ids.Kind.values());
        return new SameAs.Builder()
                .one(kind.parse(idText()))
                .other(kind.parse("other/" + idText()))
                .denied(flag())
                .confidence(new BigDecimal(oneOf("0", "1", "1.0", "0.5", "0.75")))
                .source(maybe(this::text))
                .assertedBy(maybe(this::text))
                .build();
    }

    CollaborationGoals collaborationGoals() {
        return new CollaborationGoals.Builder()
                .id(id(CollaborationGoalsId::parse))
                .title(maybe(this::text))
                .period(term())
                .addAllGoals(list(2, this::text))
                .extensions(extensions())
                .build();
    }

    Activity activity() {
        return new Activity.Builder()
                .id(id(ActivityId::parse))
                .what(text())
                .addAllResponsible(list(2, this::mention))
                .due(maybe(this::deadline))
                .history(history(TaskStage.class))
                .extensions(extensions())
                .build();
    }

    Goal goal() {
        return new Goal.Builder()
                .id(id(GoalId::parse))
                .text(text())
                .addAllActivities(list(2, this::activity))
                .extensions(extensions())
                .build();
    }

    AnnualPlan annualPlan() {
        return new AnnualPlan.Builder()
                .id(id(AnnualPlanId::parse))
                .group(id(GroupId::parse))
                .year(number())
                .title(maybe(this::text))
                .addAllGoals(list(2, this::goal))
                .document(maybe(() -> id(DocumentId::parse)))
                .history(history(PlanStage.class))
                .extensions(extensions())
                .build();
    }

    PlanUnit planUnit() {
        return new PlanUnit.Builder()
                .asWritten(text())
                .addAllOrganisations(list(2, () -> id(OrganisationId::parse)))
                .addAllKinds(list(2, () -> new OrganisationKind(code())))
                .build();
    }

    PlanArea planArea() {
        return new PlanArea.Builder()
                .name(text())
                .addAllUnits(list(2, this::planUnit))
                .build();
    }

    DeclaredCount declaredCount() {
        return new DeclaredCount.Builder()
                .asWritten(text())
                .number(number())
                .kind(maybe(() -> new OrganisationKind(code())))
                .sector(maybe(() -> new Sector(code())))
                .build();
    }

    ExpectedParticipant expectedParticipant() {
        return new ExpectedParticipant.Builder()
                .asWritten(text())
                .addAllOrganisations(list(2, () -> id(OrganisationId::parse)))
                .careChoice(maybe(this::careChoice))
                .addAllTitles(list(2, this::text))
                .whenNeeded(flag())
                .build();
    }

    DutyHolder dutyHolder() {
        return new DutyHolder.Builder()
                .duty(oneOf(Duty.values()))
                .addAllHolders(list(2, this::mention))
                .asWritten(maybe(this::text))
                .build();
    }

    MeetingSeries meetingSeries() {
        return new MeetingSeries.Builder()
                .id(id(MeetingSeriesId::parse))
                .name(text())
                .group(maybe(() -> id(GroupId::parse)))
                .season(maybe(this::days))
                .addAllWeekdays(list(2, () -> oneOf(DayOfWeek.values())))
                .partOfDay(maybe(() -> oneOf(PartOfDay.values())))
                .per(oneOf(MeetingsPer.values()))
                .unitKind(maybe(() -> new OrganisationKind(code())))
                .number(maybe(this::number))
                .addAllParticipants(list(2, this::expectedParticipant))
                .substitutePolicy(maybe(() -> oneOf(SubstitutePolicy.values())))
                .form(maybe(() -> oneOf(MeetingForm.values())))
                .addAllDuties(list(2, this::dutyHolder))
                .questionCollection(maybe(this::text))
                .addAllExclusions(list(2, this::text))
                .extensions(extensions())
                .build();
    }

    MeetingPlan meetingPlan() {
        return new MeetingPlan.Builder()
                .id(id(MeetingPlanId::parse))
                .title(text())
                .area(maybe(() -> id(LocalCareAreaId::parse)))
                .proposedBy(maybe(() -> id(GroupId::parse)))
                .term(term())
                .addAllAreas(list(2, this::planArea))
                .addAllSeries(list(2, this::meetingSeries))
                .addAllDeclaredCounts(list(2, this::declaredCount))
                .addAllTasks(list(2, this::task))
                .document(maybe(() -> id(DocumentId::parse)))
                .extensions(extensions())
                .build();
    }

    Persona persona() {
        return new Persona.Builder()
                .id(id(PersonaId::parse))
                .name(text())
                .description(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    AgreementParty agreementParty() {
        return new AgreementParty.Builder()
                .who(mention())
                .addAllRoles(list(2, () -> new AgreementRole(code())))
                .build();
    }

    Consultation consultation() {
        return new Consultation.Builder()
                .window(term())
                .addAllAsked(list(2, this::mention))
                .addAllAnswered(list(2, this::mention))
                .build();
    }

    Agreement agreement() {
        return new Agreement.Builder()
                .id(id(AgreementId::parse))
                .title(text())
                .kind(maybe(() -> new AgreementKind(code())))
                .level(maybe(() -> new Level(code())))
                .addAllParties(list(2, this::agreementParty))
                .term(term())
                .reviewMonths(maybe(this::number))
                .addAllReviewedOn(list(2, this::date))
                .addAllRestsOn(list(2, () -> id(AgreementId::parse)))
                .replaces(maybe(() -> id(AgreementId::parse)))
                .addAllDocuments(list(2, () -> id(DocumentId::parse)))
                .addAllConsultations(list(2, this::consultation))
                .history(history(DocumentStage.class))
                .extensions(extensions())
                .build();
    }

    Document document() {
        return new Document.Builder()
                .id(id(DocumentId::parse))
                .title(text())
                .date(maybe(this::date))
                .target(maybe(this::text))
                .registration(maybe(this::text))
                .level(maybe(() -> new Level(code())))
                .extensions(extensions())
                .build();
    }

    FundingShare fundingShare() {
        return new FundingShare.Builder()
                .payer(mention())
                .percent(maybe(this::decimal))
                .amount(maybe(this::decimal))
                .build();
    }

    Funding funding() {
        return new Funding.Builder()
                .id(id(FundingId::parse))
                .purpose(text())
                .kind(maybe(() -> new FundingKind(code())))
                .amount(maybe(this::decimal))
                .asWritten(maybe(this::text))
                .addAllShares(list(2, this::fundingShare))
                .term(term())
                .history(history(FundingStage.class))
                .extensions(extensions())
                .build();
    }

    Incident incident() {
        return new Incident.Builder()
                .id(id(IncidentId::parse))
                .what(text())
                .happenedOn(maybe(this::date))
                .addAllInvolved(list(2, () -> id(OrganisationId::parse)))
                .addAllPresentedAt(list(2, () -> id(AgendaItemId::parse)))
                .learned(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    Project project() {
        return new Project.Builder()
                .id(id(ProjectId::parse))
                .name(text())
                .pilot(flag())
                .addAllLeaders(list(2, this::mention))
                .steeringGroup(maybe(() -> id(GroupId::parse)))
                .term(term())
                .history(history(ProjectStage.class))
                .evaluation(maybe(this::text))
                .addAllOutcomes(list(2, () -> new OutcomeFigure(text(), decimal(), maybe(this::date))))
                .addAllFunding(list(2, () -> id(FundingId::parse)))
                .extensions(extensions())
                .build();
    }

    Event event() {
        return new Event.Builder()
                .id(id(EventId::parse))
                .title(text())
                .kind(maybe(() -> new EventKind(code())))
                .when(maybe(this::deadline))
                .place(maybe(this::text))
                .addAllOrganisers(list(2, this::mention))
                .addAllSpeakers(list(2, this::mention))
                .addAllFunding(list(2, () -> id(FundingId::parse)))
                .extensions(extensions())
                .build();
    }
}
