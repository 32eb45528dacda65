package se.samverkan.io.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** The agenda in the golden file. */
final class GoldenItems {

    private static final String ID = Golden.ID;
    private static final LocalDate DAY = Golden.DAY;
    private static final PersonId ASA = GoldenParties.ASA;
    private static final OrganisationId KOMMUN = GoldenParties.KOMMUN;
    private static final GroupId GROUP = GoldenParties.GROUP;
    private static final GroupId PARENT = GoldenParties.PARENT;
    private static final DecisionId DECISION = Golden.DECISION;

    private GoldenItems() {}

    static List<AgendaItem> agenda() {
        return List.of(opening(), project());
    }

    private static AgendaItem opening() {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/20"))
                .number(ItemNumber.of(20, NumberStyle.PARENTHESIS))
                .title("Mötets öppnande")
                .addAllKinds(List.of(ItemKind.OPENING, new ItemKind("fika")))
                .outcome(ItemOutcome.HANDLED)
                .origin(ItemOrigin.CALLED)
                .build();
    }

    private static AgendaItem project() {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/21"))
                .number(new ItemNumber("21", new NumberStyle("§ ", ".")))
                .title("Trygg hemgång")
                .reference("– se bilaga 1")
                .addAllLinks(List.of(new Link("bilaga 1", "#")))
                .addAllParticipants(List.of(
                        Mention.of("Åsa", ASA),
                        Mention.of("kommunen", KOMMUN),
                        Mention.of("gruppen", GROUP),
                        Mention.of("mötet", MeetingId.parse(ID)),
                        Mention.of("raden", AttendanceId.parse(ID + "/n1")),
                        Mention.of("punkten", AgendaItemId.parse(ID + "/20")),
                        Mention.of("beslutet", DECISION),
                        Mention.of("uppgiften", TaskId.parse(ID + "/u1")),
                        Mention.of("bilagan", AttachmentId.parse(ID + "/b1")),
                        Mention.of("protokollet", MinutesRecordId.parse(ID + "/p1"))))
                .addAllContent(List.of(
                        Passage.of("Läget är gott.\nÅtgärder i tabellen 👍"),
                        new Passage.Builder()
                                .form(Passage.Form.LIST_ITEM)
                                .level(1)
                                .text("mer i rapporten")
                                .addAllLinks(List.of(new Link("rapporten", "https://example.org/rapport")))
                                .build(),
                        new Passage.Builder()
                                .form(Passage.Form.HEADING)
                                .text("Åtgärder")
                                .build(),
                        new ContentTable.Builder()
                                .headed(true)
                                .addAllRows(List.of(
                                        new ContentTable.Row(List.of("Vad", "Vem")), new ContentTable.Row(List.of())))
                                .build(),
                        new Decision.Builder()
                                .id(DECISION)
                                .text("Åsa tar fram en plan.")
                                .label("Beslut")
                                .decidedOn(DAY)
                                .addAllResponsible(List.of(
                                        Mention.of("Åsa", ASA),
                                        new Mention.Builder()
                                                .asWritten("ordförande")
                                                .target(new Mention.Holder("chair"))
                                                .build(),
                                        new Mention.Builder()
                                                .asWritten("alla")
                                                .target(new Mention.Everybody())
                                                .build()))
                                .due(new Deadline.OnDate("senast 17 juni", LocalDate.of(2025, 6, 17)))
                                .condition("under förutsättning att medel finns")
                                .tacitWindow(Term.between(DAY, LocalDate.of(2025, 5, 30)))
                                .addAllEffects(List.of(
                                        new DecisionEffect(
                                                EffectKind.STARTS,
                                                Optional.of(ModelPath.of(GoldenParties.TEMPORARY)),
                                                Optional.of("arbetsgrupp")),
                                        new DecisionEffect(EffectKind.FUNDS, Optional.empty(), Optional.empty())))
                                .history(GoldenParties.history(DecisionStage.class))
                                .build(),
                        new Decision.Builder()
                                .id(DecisionId.parse(ID + "/21/d2"))
                                .text("Planen godkänns.")
                                .mode(DecisionMode.BY_EMAIL)
                                .due(new Deadline.WithinDays("inom 14 dagar", 14))
                                .build(),
                        new Decision.Builder()
                                .id(DecisionId.parse(ID + "/21/d3"))
                                .text("Planen gäller.")
                                .mode(DecisionMode.TACIT)
                                .due(new Deadline.AsText("under våren"))
                                .build(),
                        new QuotedDecision.Builder()
                                .text("Styrgruppen bifaller.")
                                .label("Beslut i styrgruppen")
                                .quotes(DecisionId.parse("styrgrupp/2025-05-02/3/d1"))
                                .body(Mention.of("Styrgruppen", PARENT))
                                .decidedOn(LocalDate.of(2025, 5, 2))
                                .addAllResponsible(List.of(Mention.of("kommunen")))
                                .due(new Deadline.NextMeeting("till nästa möte"))
                                .build(),
                        new SummaryLine.Builder()
                                .text("Åsa tar fram en plan.")
                                .label("Beslut")
                                .repeats(DECISION)
                                .addAllResponsible(List.of(Mention.of("Åsa")))
                                .due(new Deadline.AsText("snarast"))
                                .build(),
                        new RecalledDecision.Builder()
                                .text("I april beslutades om en plan.")
                                .recalls(DECISION)
                                .decidedOn(LocalDate.of(2025, 4, 10))
                                .build(),
                        new Figure.Builder()
                                .label("Figur 1")
                                .caption("Figur 1. Flödet")
                                .target("bilder/flode.png")
                                .build(),
                        subItem("a", ItemOutcome.NOTHING_TO_REPORT),
                        subItem("b", ItemOutcome.DEFERRED),
                        subItem("c", ItemOutcome.NOT_TAKEN_UP)))
                .origin(ItemOrigin.RAISED)
                .reportFrom(PARENT)
                .deferredTo(new Deadline.NextMeeting("nästa möte"))
                .addAllCrossReferences(List.of(
                        new CrossReference("se punkt 20", Optional.of(ModelPath.of(AgendaItemId.parse(ID + "/20")))),
                        new CrossReference("se ovan", Optional.empty())))
                .addAllConflicted(List.of(Mention.of("Björn")))
                .addAllReservations(List.of(new Reservation.Builder()
                        .addAllBy(List.of(Mention.of("Cecilia")))
                        .text("vill avvakta")
                        .against(DECISION)
                        .build()))
                .build();
    }

    private static AgendaItem subItem(String letter, ItemOutcome outcome) {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/21/" + letter))
                .number(new ItemNumber(letter, NumberStyle.PARENTHESIS))
                .title("Delfråga " + letter)
                .origin(ItemOrigin.ADDED)
                .outcome(outcome)
                .build();
    }
}
