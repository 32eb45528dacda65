package se.samverkan.examples.ladder;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** The items of {@link WinterNotes}: numbered from 1 at each meeting, with lettered parts, and questions that go up the ladder. */
final class WinterItems {

    private static final Page PAGE = WinterNotes.PAGE;

    private WinterItems() {}

    static List<AgendaItem> all() {
        return List.of(
                PAGE.item(1, "Föregående mötesanteckningar (2025-11-12)")
                        .addKind(ItemKind.PREVIOUS_MINUTES)
                        .addContent(Page.text("Besluten gås igenom, och anteckningarna läggs till handlingarna."))
                        .build(),
                PAGE.item(2, "Dagordning")
                        .addKind(ItemKind.APPROVAL_OF_AGENDA)
                        .addContent(Page.text("Godkänns med tillägg av 8c och 8d."))
                        .build(),
                fromManagement(),
                fromPreparation(),
                PAGE.item(5, "Beslut hos en part som märks hos de andra")
                        .addKind(ItemKind.INFORMATION)
                        .addContent(Page.bullet("Biståndshandläggarna får titeln socialsekreterare från den 1 april."))
                        .build(),
                temporaryGroups(),
                incidents(),
                otherBusiness(),
                summary(),
                PAGE.item(10, "Nästa möte")
                        .addKind(ItemKind.NEXT_MEETING)
                        .addContent(Page.text("Den 11 mars kl 13.15–16.00. Frågor till isak.molin@vintorp.example.se"
                                        + " senast den 25 februari.")
                                .withLinks(new Link(
                                        "isak.molin@vintorp.example.se", "mailto:isak.molin@vintorp.example.se")))
                        .build());
    }

    /** Two decisions of the group above, told here: they are not decisions of this meeting. */
    private static AgendaItem fromManagement() {
        return PAGE.item(3, "Lokal ledningsgrupp – till och från")
                .addKind(ItemKind.REPORT_FROM_GROUP)
                .reportFrom(Groups.LOCAL_MANAGEMENT)
                .addContent(Page.text("Yvonne läser upp vad ledningsgruppen beslutade den 9 oktober."))
                .addContent(quoted(AutumnItems.startsFirstStep()))
                .addContent(quoted(AutumnItems.endorsesMeetings()))
                .build();
    }

    private static QuotedDecision quoted(Decision decision) {
        return new QuotedDecision.Builder()
                .label("Beslut")
                .text(decision.getText())
                .body(Mention.of("Lokal ledningsgrupp", Groups.LOCAL_MANAGEMENT))
                .decidedOn(AutumnMinutes.DATE)
                .build();
    }

    private static AgendaItem fromPreparation() {
        return PAGE.item(4, "Beredningsgruppen i Åsbygden")
                .addKind(ItemKind.REPORT_FROM_GROUP)
                .reportFrom(Groups.PREPARATION)
                .addParticipant(Mention.of("Torvald G", People.TORVALD))
                .addContent(Page.bullet("Tillämpningen för hemgång gäller från och med den 2 februari."))
                .addContent(Page.bullet("Brukarna har fått en plats i gruppen, och Siv Ekman tar den."))
                .addContent(Page.bullet("Gips på lasarettet, uppföljning hemma."))
                .addContent(plaster())
                .build();
    }

    private static Decision plaster() {
        return PAGE.decision(
                        WinterNotes.TALK_ABOUT_PLASTER,
                        "Torvald G vill reda ut hur gipspatienter följs upp och bjuder in sjukhusets avdelningschef.")
                .addResponsible(Mention.of("Torvald G", People.TORVALD))
                .due(Deadline.parse("till ett kommande möte"))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(WinterNotes.DATE));
    }

    private static AgendaItem temporaryGroups() {
        return PAGE.item(6, "Tillfälliga arbetsgrupper")
                .addKind(ItemKind.STANDING)
                .addContent(PAGE.part(6, "a", "Förebyggande hembesök")
                        .addParticipant(Mention.of("Elvira Stål", People.ELVIRA))
                        .addCrossReference(CrossReference.of("bilaga 1", Projects.PILOT_REPORT))
                        .addContent(Page.text("Elvira Stål berättar om försöket, se bilaga 1 och 2. Det förlängs till"
                                + " och med maj. Hittills är 6 hembesök gjorda."))
                        .addContent(nextCentres())
                        .build())
                .addContent(PAGE.part(6, "b", "Närvårdsmötena 2026")
                        .outcome(ItemOutcome.DEFERRED)
                        .deferredTo(Deadline.parse("till nästa möte"))
                        .addContent(Page.text("Se bilaga 3. Moa tar med dagens dagordning till nästa möte."))
                        .addContent(careMeetingsAgain())
                        .build())
                .addContent(PAGE.part(6, "c", "Nytt: Första steget")
                        .addAllContent(staffing())
                        .build())
                .build();
    }

    private static List<ItemContent> staffing() {
        return List.of(
                Page.text("Uppdraget finns i bilaga 5. Gruppen bemannas så här:"),
                Page.bullet("Disa Krook, Familjeförvaltningen, sammankallande"),
                Page.bullet("Bertil Hallgren, Funktionsstödsförvaltningen"),
                Page.bullet("Wilma Dahl, habiliteringen"),
                Page.bullet("Torvald Grim, barn- och ungdomspsykiatrin"),
                Page.bullet("Samira Haddad, vårdcentralerna"),
                Page.bullet("? utbildningsförvaltningen"),
                schoolNamesSomebody(),
                firstStepMeets());
    }

    private static Decision nextCentres() {
        return PAGE.decision(
                        WinterNotes.NEXT_CENTRES,
                        "Samira Haddad och Leif Orrenius förbereder Ängsgården och Kvarntorget, som står på tur."
                                + " Besked till Elvira Stål inom 14 dagar.")
                .addResponsible(Mention.of("Samira Haddad", People.SAMIRA))
                .addResponsible(Mention.of("Leif Orrenius", People.LEIF))
                .due(Deadline.parse("inom 14 dagar"))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(WinterNotes.DATE))
                .then(Step.to(DecisionStage.FULFILLED).basis(SpringNotes.PAGE.itemId("1")));
    }

    private static Decision careMeetingsAgain() {
        return PAGE.decision(
                        WinterNotes.CARE_MEETINGS_AGAIN,
                        "Närvårdsmötena tas upp på nästa möte. Alla läser förslaget till dess, se bilaga 3.")
                .addResponsible(Mention.everybody("Alla"))
                .due(Deadline.parse("nästa möte"))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(WinterNotes.DATE))
                .then(Step.to(DecisionStage.FULFILLED).basis(SpringNotes.PAGE.itemId("2")));
    }

    private static Decision schoolNamesSomebody() {
        return PAGE.decision(
                        WinterNotes.SCHOOL_NAMES_SOMEBODY,
                        "Utbildningsförvaltningen meddelar Disa Krook vem som kommer från skolan.")
                .addResponsible(Mention.of("Utbildningsförvaltningen", Organisations.SCHOOL))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(WinterNotes.DATE))
                .then(Step.to(DecisionStage.FULFILLED).basis(SpringNotes.PAGE.itemId("3")));
    }

    /** It is taken under a condition: only when every seat is filled. */
    private static Decision firstStepMeets() {
        return PAGE.decision(
                        WinterNotes.FIRST_STEP_MEETS,
                        "När alla namn är inne kallar Disa Krook till ett första möte. Gruppen rapporterar vid ett av"
                                + " höstens möten.")
                .addResponsible(Mention.of("Disa Krook", People.DISA))
                .condition("När alla namn är inne")
                .due(Deadline.parse("ett av höstens möten"))
                .build()
                .then(Step.to(DecisionStage.CONDITIONAL).note("alla namn är inne"))
                .then(Step.to(DecisionStage.EFFECTIVE).on(SpringNotes.DATE).basis(SpringNotes.PAGE.itemId("3")));
    }

    private static AgendaItem incidents() {
        return PAGE.item(7, "Avvikelser i vårdsamverkan")
                .addKind(ItemKind.STANDING)
                .addParticipant(Mention.of("Helén Norrgård", People.HELEN))
                .addContent(Page.text("Helén Norrgård berättar om ett fall där flera vårdgivare väntade på varandra."))
                .addContent(incidentNextTime())
                .build();
    }

    private static Decision incidentNextTime() {
        return PAGE.decision(WinterNotes.INCIDENT_NEXT_TIME, "Disa Krook tar med en avvikelse till nästa möte.")
                .addResponsible(Mention.of("Disa Krook", People.DISA))
                .due(Deadline.parse("till nästa möte"))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(WinterNotes.DATE));
    }

    private static AgendaItem otherBusiness() {
        return PAGE.item(8, "Övriga frågor")
                .addKind(ItemKind.OTHER_BUSINESS)
                .addContent(PAGE.part(8, "a", "Hur gick storhelgen?")
                        .origin(ItemOrigin.CALLED)
                        .addContent(Page.text("Bra hos de flesta. Rehab var i tjänst, och flödet höll till nyår."))
                        .build())
                .addContent(PAGE.part(8, "b", "Blodtrycksmätare hemma")
                        .origin(ItemOrigin.CALLED)
                        .addContent(Page.text(
                                "Kommunen vill låna ut mätare; vem förskriver dem? Det måste avgöras högre upp."))
                        .addContent(Page.text("Leif undersöker hur Kvarntorget har gått till väga och berättar vid ett"
                                + " kommande möte."))
                        .addContent(monitorsGoUp())
                        .build())
                .addContent(PAGE.part(8, "c", "Närområdesplan för rehab")
                        .origin(ItemOrigin.ADDED)
                        .addContent(
                                Page.text("En gemensam plan ska finnas i år. Yvonne tar frågan till ledningsgruppen."))
                        .build())
                .addContent(PAGE.part(8, "d", "Provtagning vid inflytt")
                        .origin(ItemOrigin.ADDED)
                        .addContent(Page.text("Per-Olof Vång återkommer när han vet mer."))
                        .build())
                .build();
    }

    private static Decision monitorsGoUp() {
        return PAGE.decision(
                        WinterNotes.MONITORS_GO_UP,
                        "Yvonne Trygg tar frågan om blodtrycksmätare till lokal ledningsgrupp.")
                .addResponsible(Mention.of("Yvonne Trygg", People.YVONNE))
                .build()
                .then(Step.to(DecisionStage.EFFECTIVE).on(WinterNotes.DATE))
                .then(Step.to(DecisionStage.FULFILLED).basis(ManagementMeetings.received()));
    }

    private static AgendaItem summary() {
        List<Decision> made = new ArrayList<>(List.of(plaster(), nextCentres(), careMeetingsAgain()));
        made.addAll(List.of(schoolNamesSomebody(), firstStepMeets(), incidentNextTime(), monitorsGoUp()));
        return PAGE.item(9, "Beslut")
                .addKind(ItemKind.DECISION_SUMMARY)
                .addAllContent(made.stream().map(Page::summary).toList())
                .build();
    }
}
