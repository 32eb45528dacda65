package se.samverkan.examples.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.EventKind;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.FundingKind;
import se.samverkan.agreement.FundingShare;
import se.samverkan.agreement.FundingStage;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.OutcomeFigure;
import se.samverkan.agreement.Project;
import se.samverkan.agreement.ProjectStage;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.EventId;
import se.samverkan.id.FundingId;
import se.samverkan.id.IncidentId;
import se.samverkan.id.PersonaId;
import se.samverkan.id.ProjectId;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.CollaborationGoals;
import se.samverkan.plan.Persona;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** What the parties do together beside their meetings: a pilot, its money, a day for everybody, a lesson learned, and common goals. */
final class Projects {

    static final ProjectId PILOT = new ProjectId("hembesok-hos-aldre");
    static final FundingId PILOT_MONEY = new FundingId("hembesok-hos-aldre/2026");
    static final FundingId COORDINATOR_MONEY = new FundingId("samordnare-narvardsmoten");
    static final FundingId THEME_DAY_MONEY = new FundingId("temadag-2025");
    static final DocumentId PILOT_REPORT = new DocumentId("hembesok-lagesrapport-2026-01");
    static final DocumentId CLUSTER_SLIDES = new DocumentId("kluster-och-turordning");
    static final CollaborationGoalsId OLD_GOALS = new CollaborationGoalsId("mal-2024-2025");
    private static final CollaborationGoalsId GOALS = new CollaborationGoalsId("mal-2026-2027");

    private Projects() {}

    /** A pilot that is extended: its last day moves, and what came of it is told in numbers. */
    static Project pilot() {
        LocalDate counted = LocalDate.of(2026, 1, 12);
        return new Project.Builder()
                .id(PILOT)
                .name("Hembesök hos äldre")
                .pilot(true)
                .addLeader(Mention.of("Elvira Stål", People.ELVIRA))
                .steeringGroup(Groups.LOCAL_PREPARATION)
                .term(Term.between(LocalDate.of(2025, 9, 15), LocalDate.of(2026, 5, 31)))
                .addFunding(PILOT_MONEY)
                .evaluation("De som fick besök ringde hälften så ofta till akuten.")
                .addOutcome(new OutcomeFigure("hembesök", BigDecimal.valueOf(6), Optional.of(counted)))
                .addOutcome(new OutcomeFigure("vårdcentraler som är med", BigDecimal.valueOf(2), Optional.of(counted)))
                .build()
                .then(Step.to(ProjectStage.RUNNING).on(LocalDate.of(2025, 9, 15)))
                .then(Step.to(ProjectStage.EXTENDED)
                        .on(LocalDate.of(2026, 5, 31))
                        .basis(SteeringMeetings.PAYS_PILOT));
    }

    static List<Funding> funding() {
        return List.of(
                new Funding.Builder()
                        .id(PILOT_MONEY)
                        .purpose("Hembesök hos äldre till och med maj")
                        .kind(FundingKind.CO_FUNDING)
                        .amount(BigDecimal.valueOf(400_000))
                        .addShare(share("Vintorps kommun", Mention.of("kommunen", Parties.MUNICIPALITY), 50))
                        .addShare(share("Åslunda sjukhus", Mention.of("sjukhuset", Parties.HOSPITAL), 30))
                        .addShare(share("Primärvården", Mention.of("primärvården", Parties.PRIMARY_CARE), 20))
                        .term(Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31)))
                        .build()
                        .then(Step.to(FundingStage.ASKED).on(WinterNotes.DATE))
                        .then(Step.to(FundingStage.APPROVED).basis(SteeringMeetings.PAYS_PILOT)),
                new Funding.Builder()
                        .id(COORDINATOR_MONEY)
                        .purpose("Samordnare på halvtid för närvårdsmötena")
                        .kind(FundingKind.STATE_GRANT)
                        .asWritten("betald av statsbidrag")
                        .build()
                        .then(Step.to(FundingStage.PROPOSED))
                        .then(Step.to(FundingStage.APPROVED).basis(ManagementMeetings.COORDINATOR)),
                new Funding.Builder()
                        .id(THEME_DAY_MONEY)
                        .purpose("Temadag om psykiskt mående")
                        .kind(FundingKind.PRIORITY_FUNDS)
                        .build()
                        .then(Step.to(FundingStage.ASKED).on(AutumnMinutes.DATE))
                        .then(Step.to(FundingStage.APPROVED).basis(ManagementMeetings.reviewed())));
    }

    private static FundingShare share(String words, Mention payer, int percent) {
        return new FundingShare.Builder()
                .payer(payer.withAsWritten(words))
                .percent(BigDecimal.valueOf(percent))
                .build();
    }

    static List<Event> events() {
        return List.of(
                new Event.Builder()
                        .id(new EventId("temadag-2025"))
                        .title("Temadag om psykiskt mående")
                        .kind(EventKind.THEME_DAY)
                        .when(new Deadline.OnDate("den 21 november", LocalDate.of(2025, 11, 21)))
                        .place("Biblioteket i Vintorp")
                        .addOrganiser(Mention.of("KFF", Organisations.CULTURE))
                        // A speaker attends no meeting of ours by that, and need not be a person we know.
                        .addSpeaker(Mention.of("Siv Ekman", People.SIV))
                        .addSpeaker(Mention.of("en poet från Hallersta"))
                        .addFunding(THEME_DAY_MONEY)
                        .build(),
                new Event.Builder()
                        .id(new EventId("verkstad-skorhet-2025"))
                        .title("Verkstad om skörhet")
                        .kind(EventKind.WORKSHOP)
                        .when(Deadline.parse("vecka 44 och 47"))
                        .build());
    }

    /** What happened, never to whom. */
    static Incident incident() {
        return new Incident.Builder()
                .id(new IncidentId("avvikelse-2026-1"))
                .what("En remiss väntade en vecka eftersom tre verksamheter trodde att någon annan hade den.")
                .addInvolved(Organisations.HOSPITAL, Centres.LYKTAN, Organisations.HOME_CARE)
                .addPresentedAt(WinterNotes.PAGE.itemId("7"))
                .learned("Den som tar emot svarar alltid att den har tagit emot.")
                .build();
    }

    /** Made up for strategy work; no person, and on no list of people. */
    static Persona persona() {
        return new Persona.Builder()
                .id(new PersonaId("astrid"))
                .name("Astrid, 84")
                .description("Bor ensam, har ramlat två gånger och vill inte vara till besvär.")
                .build();
    }

    static List<CollaborationGoals> goals() {
        return List.of(
                new CollaborationGoals.Builder()
                        .id(OLD_GOALS)
                        .title("Mål 2024–2025")
                        .period(Term.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                        .addGoals("Ingen ska falla mellan stolarna", "Vi märker tidigt när något är på väg att bli fel")
                        .build(),
                new CollaborationGoals.Builder()
                        .id(GOALS)
                        .title("Mål 2026–2027")
                        .period(Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                        .addGoal("Var och en vet vem man ringer")
                        .build());
    }
}
