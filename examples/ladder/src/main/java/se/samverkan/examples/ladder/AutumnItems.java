package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Role;
import se.samverkan.id.GroupId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** The items of {@link AutumnMinutes}: a series that runs on through the year, with a summary of the decisions in the end. */
final class AutumnItems {

    private static final Page PAGE = AutumnMinutes.PAGE;
    private static final Mention HEDDA = Mention.of("Hedda Falk", People.HEDDA);
    private static final Mention SAMIRA = Mention.of("Samira Haddad", People.SAMIRA);

    private AutumnItems() {}

    static List<AgendaItem> all() {
        return List.of(
                PAGE.item(20, "Mötets öppnande")
                        .addKind(ItemKind.OPENING)
                        .addContent(Page.text("Gunnel Ekstrand öppnar mötet."))
                        .build(),
                PAGE.item(21, "Val av justerare")
                        .addKind(ItemKind.ELECTION_OF_VERIFIER)
                        .addContent(Page.text("Hedda Falk väljs att justera tillsammans med ordföranden."))
                        .build(),
                PAGE.item(22, "Dagordning")
                        .addKind(ItemKind.APPROVAL_OF_AGENDA)
                        .addContent(Page.text("Dagordningen godkänns. En fråga om reservplatser läggs till under 28."))
                        .build(),
                previousMinutes(),
                fromTheGroups(),
                localPreparation(),
                PAGE.item(26, "Vårdlänken")
                        .addKind(ItemKind.STANDING)
                        .outcome(ItemOutcome.NOTHING_TO_REPORT)
                        .addContent(Page.text("Inget nytt."))
                        .build(),
                nightSupport(),
                otherBusiness(),
                summary(),
                PAGE.item(30, "Nästa möte")
                        .addKinds(ItemKind.NEXT_MEETING, ItemKind.CLOSING)
                        .addContent(
                                Page.text("Vi ses den 19 februari 2026 kl 13.00–15.00 i kommunhuset. Frågor skickas in"
                                        + " senast den 5 februari. Ordföranden avslutar."))
                        .build());
    }

    private static AgendaItem previousMinutes() {
        return PAGE.item(23, "Föregående mötesprotokoll")
                .addKind(ItemKind.PREVIOUS_MINUTES)
                .addContent(Page.bullet("Verkstaden om skörhet blir av vecka 44 och 47."))
                .addContent(Page.bullet("Kultur- och folkhälsoförvaltningen samordnar temadagen om psykiskt mående."
                        + " Vem som betalar är inte klart. Hedda Falk, som idag talar även för de privata"
                        + " vårdcentralerna, vill se en budget först."))
                .addContent(themeDay())
                .addContent(Page.text("Mellan mötena har gruppen bestämt en sak via mejl:"))
                .addContent(byEmail())
                .build();
    }

    static Decision themeDay() {
        return PAGE.decision(
                        AutumnMinutes.PAYS_THEME_DAY,
                        "Ordförande frågar arbetsutskottet om pengar till temadagen. Hedda Falk och Samira Haddad"
                                + " lämnar besked om primärvårdens del till Jörgen Palm.")
                .addResponsible(Mention.holder("Ordförande", Role.CHAIR.code()))
                .addResponsible(HEDDA, SAMIRA)
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(AutumnMinutes.DATE))
                .then(Step.to(DecisionStage.FULFILLED).basis(ManagementMeetings.reviewed()));
    }

    /** Made between the meetings, with a date of its own, and told at the next one. */
    static Decision byEmail() {
        LocalDate day = LocalDate.of(2025, 9, 22);
        return PAGE.decision(
                        AutumnMinutes.LETTER_BY_EMAIL, "Gruppen skickar ett gemensamt brev till regionen om hemgångar.")
                .mode(DecisionMode.BY_EMAIL)
                .decidedOn(day)
                .addResponsible(Mention.of("Gruppen", Groups.LOCAL_MANAGEMENT))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(day).how(DecisionMode.BY_EMAIL))
                .then(Step.to(DecisionStage.FULFILLED).basis(ManagementMeetings.reviewed()));
    }

    private static AgendaItem fromTheGroups() {
        return PAGE.item(24, "Från grupperna i samverkan")
                .addKind(ItemKind.REPORT_FROM_GROUP)
                .addContent(report(1, "Styrgruppen", Groups.STEERING)
                        .reference("– se protokoll")
                        .addLink(new Link("protokoll", "#"))
                        .addContent(new QuotedDecision.Builder()
                                .label("Beslut")
                                .text("Styrgruppen antar den gemensamma tillämpningen för svåra samordningsärenden.")
                                .body(Mention.of("Styrgruppen", Groups.STEERING))
                                .decidedOn(LocalDate.of(2025, 9, 26))
                                .build())
                        .build())
                .addContent(report(2, "Beredningsgruppen", Groups.PREPARATION)
                        .addParticipant(Mention.of("Torvald", People.TORVALD))
                        .addContent(Page.text("Torvald berättar att gruppen skriver om läkemedel vid hemgång."))
                        .build())
                .addContent(report(3, "Uppdragsgrupp Barn och familj", Groups.CHILDREN)
                        .addParticipant(Mention.of("Fatima Nouri", People.FATIMA))
                        .addContent(Page.text("Fatima Nouri berättar om höstens föräldrakurser."))
                        .build())
                .build();
    }

    private static AgendaItem.Builder report(int place, String title, GroupId group) {
        return PAGE.heading(24, place, title).reportFrom(group);
    }

    private static AgendaItem localPreparation() {
        return PAGE.item(25, "Lokal beredningsgrupp")
                .addKind(ItemKind.REPORT_FROM_GROUP)
                .reportFrom(Groups.LOCAL_PREPARATION)
                .addParticipant(Mention.of("Yvonne Trygg", People.YVONNE))
                .addContent(Page.text(
                        "Yvonne Trygg meddelar att Moa Lindell tar över efter Åke Brodin, som går i pension."))
                .addContent(Page.text("Tre tillfälliga grupper finns. Svårast är att hitta någon som håller i dem."))
                .addContent(startsFirstStep())
                .addContent(endorsesMeetings())
                .addContent(PAGE.heading(25, 1, "Temadagen kommande år")
                        .outcome(ItemOutcome.NOT_TAKEN_UP)
                        .deferredTo(Deadline.parse("till nästa möte"))
                        .addContent(Page.text("Hanns inte med. Flyttas till nästa möte."))
                        .build())
                .build();
    }

    static Decision startsFirstStep() {
        return PAGE.decision(
                        AutumnMinutes.STARTS_FIRST_STEP,
                        "Familjeförvaltningen skriver ett uppdrag, och den tillfälliga gruppen Första steget startas"
                                + " under lokal beredningsgrupp.")
                .addResponsible(Mention.of("Familjeförvaltningen", Organisations.FAMILY))
                .addEffect(DecisionEffect.of(EffectKind.STARTS, TemporaryGroups.FIRST_STEP))
                .addEffect(DecisionEffect.of(EffectKind.ASSIGNS, TemporaryGroups.ASSIGNMENT))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(AutumnMinutes.DATE))
                .then(Step.to(DecisionStage.FULFILLED).basis(WinterNotes.PAGE.itemId("6/c")));
    }

    /** It holds only if somebody can be hired; in February somebody can. */
    static Decision endorsesMeetings() {
        return PAGE.decision(
                        AutumnMinutes.ENDORSES_MEETINGS,
                        "Ledningsgruppen ställer sig bakom förslaget om närvårdsmöten, under förutsättning att en"
                                + " samordnare kan anställas.")
                .condition("under förutsättning att en samordnare kan anställas")
                .addEffect(DecisionEffect.of(EffectKind.ENDORSES, CareMeetings.PLAN))
                .build()
                .then(Step.to(DecisionStage.CONDITIONAL).on(AutumnMinutes.DATE).note("en samordnare kan anställas"))
                .then(Step.to(DecisionStage.EFFECTIVE)
                        .on(ManagementMeetings.FEBRUARY)
                        .basis(ManagementMeetings.COORDINATOR));
    }

    private static AgendaItem nightSupport() {
        Mention gosta = Mention.of("Gösta Ängmark", People.GOSTA);
        return PAGE.item(27, "Nattstöd i egna hem")
                .addConflicted(gosta)
                .addContent(Page.text("Gösta Ängmark anmäler jäv och lämnar mötet under punkten."))
                .addContent(nightSupportDecision())
                .addReservation(new Reservation.Builder()
                        .addBy(Mention.of("Fatima Nouri", People.FATIMA))
                        .text("Fatima Nouri reserverar sig: upphandlingen bör vänta på budgeten.")
                        .against(AutumnMinutes.NIGHT_SUPPORT)
                        .build())
                .addContent(Page.text("Fatima Nouri reserverar sig: upphandlingen bör vänta på budgeten."))
                .build();
    }

    private static Decision nightSupportDecision() {
        return PAGE.decision(
                        AutumnMinutes.NIGHT_SUPPORT,
                        "Omsorgsförvaltningen upphandlar nattstöd tillsammans med regionen före årets slut.")
                .addResponsible(Mention.of("Omsorgsförvaltningen", Organisations.CARE))
                .due(Deadline.parse("före årets slut"))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(AutumnMinutes.DATE));
    }

    private static AgendaItem otherBusiness() {
        return PAGE.item(28, "Övriga frågor")
                .addKind(ItemKind.OTHER_BUSINESS)
                .addContent(PAGE.heading(28, 1, "Sjukhusvård i hemmet")
                        .origin(ItemOrigin.CALLED)
                        .addParticipant(Mention.of("Torvald Grim", People.TORVALD))
                        .addCrossReference(CrossReference.of("Se bilaga 1", Agreements.HOME_HOSPITAL_SLIDES))
                        .addContent(Page.text("Torvald Grim visar hur vården går till hemma. Se bilaga 1."))
                        .addContent(new Figure.Builder()
                                .label("Figur 1")
                                .caption("Figur 1. Vem som kommer hem till patienten, dag för dag")
                                .build())
                        .build())
                .addContent(PAGE.heading(28, 2, "Reservplatser i sommar")
                        .origin(ItemOrigin.ADDED)
                        .addCrossReference(CrossReference.of("se ovan om vård i hemmet", PAGE.itemId("28/i1")))
                        .addContent(
                                Page.text("Omsorgsförvaltningen kan öppna fem platser till, se ovan om vård i hemmet."))
                        .addContent(new RecalledDecision.Builder()
                                .text("Redan i maj 2024 bestämde gruppen att platserna fördelas varje måndag.")
                                .build())
                        .build())
                .addContent(PAGE.heading(28, 3, "Nya sårförband")
                        .origin(ItemOrigin.RAISED)
                        .addContent(Page.text("Hedda Falk lyfter frågan i primärvårdens medicinska ledning."))
                        .build())
                .build();
    }

    /** Two faults are planted here: the procurement is missing, and the theme day is told with another name. */
    private static AgendaItem summary() {
        Decision themeDay = themeDay();
        return PAGE.item(29, "Sammanfattning av beslut")
                .addKind(ItemKind.DECISION_SUMMARY)
                .addContent(Page.summary(themeDay).withText(themeDay.getText().replace("Samira Haddad", "Rut Almér")))
                .addContent(Page.summary(byEmail()))
                .addContent(Page.summary(startsFirstStep()))
                .addContent(Page.summary(endorsesMeetings()))
                .build();
    }
}
