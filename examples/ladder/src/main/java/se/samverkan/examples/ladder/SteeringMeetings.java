package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.time.Term;

/** The steering group, which approves the annual plans: at a meeting, by e-mail between meetings, or tacitly. */
final class SteeringMeetings {

    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 4);
    static final LocalDate BY_EMAIL = LocalDate.of(2026, 1, 12);
    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 5);
    static final Term TACIT_WINDOW = Term.between(LocalDate.of(2025, 12, 8), LocalDate.of(2025, 12, 18));

    private static final Page LATE = page(DECEMBER);
    private static final Page EARLY = page(FEBRUARY);

    static final DecisionId APPROVES_CHILDREN = new DecisionId(LATE.meeting() + "/36/d1");
    static final DecisionId RETURNS_MIND = new DecisionId(LATE.meeting() + "/37/d1");
    static final DecisionId APPROVES_MIND = new DecisionId(EARLY.meeting() + "/2/d1");
    static final DecisionId APPROVES_STRATEGY = new DecisionId(EARLY.meeting() + "/2/d2");
    static final DecisionId APPROVES_ADULTS = new DecisionId(EARLY.meeting() + "/3/d1");
    static final DecisionId PAYS_PILOT = new DecisionId(EARLY.meeting() + "/4/d1");

    private SteeringMeetings() {}

    private static Page page(LocalDate day) {
        return new Page(new MeetingId(Groups.STEERING + "/" + day), day, NumberStyle.SECTION);
    }

    static AgendaItemId pilotItem() {
        return EARLY.itemId("4");
    }

    static List<Meeting> all() {
        return List.of(december(), february());
    }

    private static Meeting december() {
        return ShortMeetings.protocol(
                LATE,
                Groups.STEERING,
                roll(LATE),
                ShortMeetings.next(EARLY),
                ShortMeetings.opening(LATE, 34, "Hedda Falk"),
                ShortMeetings.previous(LATE, 35, "Läggs till handlingarna."),
                LATE.item(36, "Årsplan för barn och familj")
                        .addContent(
                                approval(LATE, APPROVES_CHILDREN, "Styrgruppen godkänner planen.", AnnualPlans.CHILDREN)
                                        .build()
                                        .then(Step.to(DecisionStage.EFFECTIVE).on(DECEMBER)))
                        .build(),
                LATE.item(37, "Årsplan för psykiskt mående")
                        .addContent(LATE.decision(
                                        RETURNS_MIND,
                                        "Planen går tillbaka. Styrgruppen vill se färre och tydligare mål.")
                                // Codes are open: what the library has no constant for can still be said.
                                .addEffect(DecisionEffect.of(EffectKind.RETURNS, AnnualPlans.MIND))
                                .build()
                                .then(Step.to(DecisionStage.EFFECTIVE).on(DECEMBER)))
                        .build(),
                LATE.item(38, "Årsplan för hälsostrategi")
                        .addContent(
                                Page.text("Planen skickas ut den 8 december. Har ingen invänt den 18 december är den"
                                        + " godkänd."))
                        .build(),
                ShortMeetings.closing(LATE, 39));
    }

    private static Meeting february() {
        return ShortMeetings.protocol(
                EARLY,
                Groups.STEERING,
                roll(EARLY),
                ShortMeetings.DAY_IS_TOLD_LATER,
                ShortMeetings.opening(EARLY, 1, "Hedda Falk"),
                EARLY.item(2, "Beslut sedan förra mötet")
                        .addContent(byEmail())
                        .addContent(tacit())
                        .build(),
                EARLY.item(3, "Årsplan för äldre och vuxna")
                        .addContent(
                                approval(EARLY, APPROVES_ADULTS, "Styrgruppen godkänner planen.", AnnualPlans.ADULTS)
                                        .build()
                                        .then(Step.to(DecisionStage.EFFECTIVE).on(FEBRUARY)))
                        .build(),
                EARLY.item(4, "Hembesök hos äldre")
                        .addContent(EARLY.decision(
                                        PAYS_PILOT, "Försöket går vidare till sista maj. Parterna delar på kostnaden.")
                                .addEffect(DecisionEffect.of(EffectKind.FUNDS, Projects.PILOT_MONEY))
                                .build()
                                .then(Step.to(DecisionStage.EFFECTIVE).on(FEBRUARY)))
                        .build(),
                ShortMeetings.closing(EARLY, 5));
    }

    private static Decision byEmail() {
        return approval(
                        EARLY,
                        APPROVES_MIND,
                        "Styrgruppen har via mejl den 12 januari godkänt den omarbetade planen för psykiskt mående.",
                        AnnualPlans.MIND)
                .mode(DecisionMode.BY_EMAIL)
                .decidedOn(BY_EMAIL)
                .build()
                .then(Step.to(DecisionStage.PROPOSED).on(LocalDate.of(2026, 1, 7)))
                .then(Step.to(DecisionStage.EFFECTIVE).on(BY_EMAIL).how(DecisionMode.BY_EMAIL));
    }

    /** Taken when the window ends, not before. */
    private static Decision tacit() {
        LocalDate taken = TACIT_WINDOW.until().orElseThrow();
        return approval(
                        EARLY,
                        APPROVES_STRATEGY,
                        "Ingen har invänt mot planen för hälsostrategi, som därmed är godkänd den 18 december.",
                        AnnualPlans.STRATEGY)
                .mode(DecisionMode.TACIT)
                .tacitWindow(TACIT_WINDOW)
                .decidedOn(taken)
                .build()
                .then(Step.to(DecisionStage.PROPOSED).on(TACIT_WINDOW.from().orElseThrow()))
                .then(Step.to(DecisionStage.EFFECTIVE).on(taken).how(DecisionMode.TACIT));
    }

    private static Decision.Builder approval(Page page, DecisionId id, String text, AnnualPlanId plan) {
        return page.decision(id, text).addEffect(DecisionEffect.of(EffectKind.APPROVES, plan));
    }

    private static List<Attendance> roll(Page page) {
        return new Roll(page.meeting())
                .present(People.TORBJORN, "Torbjörn Lindh", Organisations.CARE, "Vintorps kommun", Role.CHAIR)
                .present(
                        People.MARGARETA,
                        "Margareta Ulvhammar",
                        Organisations.OFFICE,
                        "Närvårdskontoret",
                        Role.SECRETARY)
                .present(People.HEDDA, "Hedda Falk", Organisations.PRIMARY_CARE, "Primärvården", Role.VERIFIER)
                .present(People.SAMIRA, "Samira Haddad", Centres.TORNET, "Privata vårdcentraler")
                .present(People.TORVALD, "Torvald Grim", Organisations.HOSPITAL, "Åslunda sjukhus")
                .entries();
    }
}
