package se.samverkan.io.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import se.samverkan.id.IncidentId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonaId;
import se.samverkan.id.ProjectId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
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
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Plans, agreements and what surrounds them, in the golden file: every attribute and every code at least once. */
final class GoldenPlans {

    static final DocumentId DOCUMENT = DocumentId.parse("dokument/uppdragsbeskrivning");
    static final CollaborationGoalsId GOALS = CollaborationGoalsId.parse("mal/2024-2025");
    static final MeetingSeriesId SERIES = MeetingSeriesId.parse("motesplan/ekasa/var");
    private static final FundingId FUNDING = FundingId.parse("medel/trygg-hemgang");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final Term YEAR = Term.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private GoldenPlans() {}

    static void addTo(Collaboration.Builder all) {
        all.addAllGoals(List.of(new CollaborationGoals.Builder()
                        .id(GOALS)
                        .title("Mål 2024–2025")
                        .period(YEAR)
                        .addAllGoals(List.of("en väg in", "trygg hemgång"))
                        .build()))
                .addAllAnnualPlans(List.of(annualPlan()))
                .addAllMeetingPlans(List.of(meetingPlan()))
                .addAllPersonas(List.of(new Persona.Builder()
                        .id(PersonaId.parse("personor/maj"))
                        .name("Maj, 84")
                        .description("bor ensam i Hultby")
                        .build()))
                .addAllAgreements(agreements())
                .addAllDocuments(List.of(new Document.Builder()
                        .id(DOCUMENT)
                        .title("Uppdragsbeskrivning")
                        .date(DAY)
                        .target("https://example.org/uppdrag.pdf")
                        .registration("EK 2025/17")
                        .level(Level.LOCAL)
                        .build()))
                .addAllFunding(List.of(funding()))
                .addAllIncidents(List.of(new Incident.Builder()
                        .id(IncidentId.parse("avvikelser/1"))
                        .what("utskrivning utan plan")
                        .happenedOn(DAY)
                        .addAllInvolved(List.of(GoldenParties.SJUKHUS))
                        .addAllPresentedAt(List.of(AgendaItemId.parse("lokal-ledningsgrupp-ekasa/2025-05-22/21")))
                        .learned("ring innan")
                        .build()))
                .addAllProjects(List.of(project()))
                .addAllEvents(List.of(new Event.Builder()
                        .id(EventId.parse("aktiviteter/temadag"))
                        .title("Temadag")
                        .kind(EventKind.THEME_DAY)
                        .when(new Deadline.OnDate("17 juni", LocalDate.of(2025, 6, 17)))
                        .place("Hultby gård")
                        .addAllOrganisers(List.of(Mention.of("närvårdskontoret")))
                        .addAllSpeakers(List.of(Mention.of("Dr Ek")))
                        .addAllFunding(List.of(FUNDING))
                        .build()));
    }

    private static AnnualPlan annualPlan() {
        return new AnnualPlan.Builder()
                .id(AnnualPlanId.parse("arsplan/2025"))
                .group(GoldenParties.GROUP)
                .year(2025)
                .title("Årsplan 2025")
                .addAllGoals(List.of(new Goal.Builder()
                        .id(GoalId.parse("arsplan/2025/1"))
                        .text("en väg in")
                        .addAllActivities(List.of(new Activity.Builder()
                                .id(ActivityId.parse("arsplan/2025/1/1"))
                                .what("gemensamt nummer")
                                .addAllResponsible(List.of(Mention.of("kommunen")))
                                .due(new Deadline.AsText("under våren"))
                                .history(GoldenParties.history(TaskStage.class))
                                .build()))
                        .build()))
                .document(DOCUMENT)
                .history(new History<>(List.of(
                        Step.to(PlanStage.DRAFT).on(DAY),
                        Step.to(PlanStage.SUBMITTED),
                        Step.to(PlanStage.RETURNED).note("fler mätbara mål"),
                        Step.to(PlanStage.AMENDED),
                        Step.to(PlanStage.APPROVED)
                                .on(LocalDate.of(2025, 3, 4))
                                .how(DecisionMode.TACIT)
                                .basis(ModelPath.of(Golden.DECISION)))))
                .build();
    }

    private static MeetingPlan meetingPlan() {
        return new MeetingPlan.Builder()
                .id(MeetingPlanId.parse("motesplan/ekasa"))
                .title("Mötesstruktur Ekåsa")
                .area(GoldenParties.AREA)
                .proposedBy(GoldenParties.TEMPORARY)
                .term(YEAR)
                .addAllAreas(List.of(new PlanArea.Builder()
                        .name("norra")
                        .addAllUnits(List.of(new PlanUnit.Builder()
                                .asWritten("vårdcentralen i Hultby")
                                .addAllOrganisations(List.of(GoldenParties.VARDCENTRAL))
                                .addAllKinds(List.of(OrganisationKind.HEALTHCARE_CENTRE))
                                .build()))
                        .build()))
                .addAllSeries(List.of(
                        series(),
                        otherSeries("host", MeetingsPer.UNIT, PartOfDay.MORNING),
                        otherSeries("sommar", MeetingsPer.SERIES, PartOfDay.WHOLE_DAY)))
                .addAllDeclaredCounts(List.of(new DeclaredCount.Builder()
                        .asWritten("två privata vårdcentraler")
                        .number(2)
                        .kind(OrganisationKind.HEALTHCARE_CENTRE)
                        .sector(Sector.PRIVATE)
                        .build()))
                .addAllTasks(List.of(new Task.Builder()
                        .id(TaskId.parse("motesplan/ekasa/u1"))
                        .what("utse ordförande")
                        .build()))
                .document(DOCUMENT)
                .build();
    }

    private static MeetingSeries series() {
        return new MeetingSeries.Builder()
                .id(SERIES)
                .name("vårens möten")
                .group(GoldenParties.GROUP)
                .season(new DateRange(DAY, LocalDate.of(2025, 5, 30)))
                .addAllWeekdays(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY))
                .partOfDay(PartOfDay.AFTERNOON)
                .per(MeetingsPer.AREA)
                .unitKind(OrganisationKind.HEALTHCARE_CENTRE)
                .number(4)
                .addAllParticipants(List.of(new ExpectedParticipant.Builder()
                        .asWritten("chefer vid behov")
                        .addAllOrganisations(List.of(GoldenParties.KOMMUN))
                        .careChoice(new CareChoice("rehab", Optional.empty(), Optional.empty()))
                        .addAllTitles(List.of("enhetschef"))
                        .whenNeeded(true)
                        .build()))
                .substitutePolicy(SubstitutePolicy.MAY)
                .form(MeetingForm.ONLINE)
                .addAllDuties(Stream.of(Duty.values()).map(GoldenPlans::duty).toList())
                .questionCollection("via brevlådan")
                .addAllExclusions(List.of("enskilda ärenden"))
                .build();
    }

    private static DutyHolder duty(Duty duty) {
        return new DutyHolder.Builder()
                .duty(duty)
                .addAllHolders(duty == Duty.CHAIR ? List.of() : List.of(Mention.of("Åsa", GoldenParties.ASA)))
                .asWritten("vem?")
                .build();
    }

    private static MeetingSeries otherSeries(String id, MeetingsPer per, PartOfDay part) {
        return new MeetingSeries.Builder()
                .id(MeetingSeriesId.parse("motesplan/ekasa/" + id))
                .name(id)
                .per(per)
                .partOfDay(part)
                .build();
    }

    private static List<Agreement> agreements() {
        AgreementId old = AgreementId.parse("avtal/gammalt");
        return List.of(
                new Agreement.Builder().id(old).title("Äldre rutin").build(),
                new Agreement.Builder()
                        .id(AgreementId.parse("avtal/trygg-hemgang"))
                        .title("Rutin för trygg hemgång")
                        .kind(AgreementKind.ROUTINE)
                        .level(Level.SUB_REGIONAL)
                        .addAllParties(List.of(new AgreementParty.Builder()
                                .who(Mention.of("kommunen", GoldenParties.KOMMUN))
                                .addAllRoles(List.of(AgreementRole.PROVIDER))
                                .build()))
                        .term(YEAR)
                        .reviewMonths(12)
                        .addAllReviewedOn(List.of(DAY))
                        .addAllRestsOn(List.of(old))
                        .replaces(old)
                        .addAllDocuments(List.of(DOCUMENT))
                        .addAllConsultations(List.of(new Consultation.Builder()
                                .window(YEAR)
                                .addAllAsked(List.of(Mention.of("alla"), Mention.of("sjukhuset")))
                                .addAllAnswered(List.of(Mention.of("sjukhuset")))
                                .build()))
                        .history(GoldenParties.history(DocumentStage.class))
                        .build());
    }

    private static Funding funding() {
        return new Funding.Builder()
                .id(FUNDING)
                .purpose("projektledare")
                .kind(FundingKind.CO_FUNDING)
                .amount(new BigDecimal("250000.50"))
                .asWritten("250 tkr")
                .addAllShares(List.of(new FundingShare.Builder()
                        .payer(Mention.of("kommunen", GoldenParties.KOMMUN))
                        .percent(new BigDecimal("33.3"))
                        .amount(new BigDecimal("83250"))
                        .build()))
                .term(YEAR)
                .history(GoldenParties.history(FundingStage.class))
                .build();
    }

    private static Project project() {
        return new Project.Builder()
                .id(ProjectId.parse("projekt/trygg-hemgang"))
                .name("Trygg hemgång")
                .pilot(true)
                .addAllLeaders(List.of(Mention.of("Björn", GoldenParties.BJORN)))
                .steeringGroup(GoldenParties.PARENT)
                .term(YEAR)
                .history(GoldenParties.history(ProjectStage.class))
                .evaluation("görs av FoU")
                .addAllOutcomes(
                        List.of(new OutcomeFigure("återinläggningar", new BigDecimal("-12.5"), Optional.of(DAY))))
                .addAllFunding(List.of(FUNDING))
                .build();
    }
}
