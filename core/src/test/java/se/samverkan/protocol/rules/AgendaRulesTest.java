package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;
import static se.samverkan.protocol.rules.Given.subItem;

import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.time.Deadline;

class AgendaRulesTest {

    private static final Outcomes APPROVAL = Outcomes.of(new ApprovalMissing());
    private static final Outcomes LATE = Outcomes.of(new LateItemUnlisted());
    private static final Outcomes FRAME = Outcomes.of(new OpeningClosing());
    private static final Outcomes PUT = Outcomes.of(new NotTakenUp());

    private static UnaryOperator<AgendaItem> about(String title, ItemContent... content) {
        return item -> item.withTitle(title).withContent(content);
    }

    private static UnaryOperator<AgendaItem> saying(String title, String words) {
        return about(title, Passage.of(words));
    }

    private static UnaryOperator<AgendaItem> of(ItemKind kind, String title, String words) {
        return item -> saying(title, words).apply(item).withKinds(kind);
    }

    private static Given approving(String words) {
        return protocol().item("1.", of(ItemKind.APPROVAL_OF_AGENDA, "Dagordning", words));
    }

    private static PlannedItem planned(String title) {
        return new PlannedItem.Builder().title(title).build();
    }

    // agenda/approval-missing

    @Test
    void anItemThatApprovesTheAgendaIsEnoughWhereverItStands() {
        assertThat(APPROVAL.of(approving("Ja.").meeting())).isEqualTo("passed");
        Meeting nested = protocol()
                .item("1.", subItem("Formalia", ItemKind.APPROVAL_OF_AGENDA))
                .meeting();
        assertThat(APPROVAL.of(nested)).isEqualTo("passed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sofia öppnar mötet. Dagordningen godkänns.",
                "Föredragningslistan fastställdes med en ändring.",
                "Vi gick igenom agendan.",
            })
    void theAgendaCanBeApprovedInPassing(String words) {
        assertThat(APPROVAL.of(protocol().item("1.", saying("Inledning", words)).meeting()))
                .isEqualTo("passed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Föregående protokoll godkänns.", "Dagordningen skickas ut en vecka före mötet."})
    void toApproveSomethingElseOrToSpeakOfTheAgendaIsNoApproval(String words) {
        Meeting meeting = protocol().item("1.", saying("Inledning", words)).meeting();
        Finding finding = APPROVAL.finding(meeting);
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].agenda");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatOneTextSaysOfTheAgendaAndAnotherOfAnApprovalIsNone() {
        Meeting meeting = protocol()
                .item("1.", saying("Inledning", "Dagordningen skickas ut en vecka före mötet."))
                .item("2.", saying("Protokoll", "Föregående protokoll godkänns."))
                .meeting();
        assertThat(APPROVAL.findings(meeting)).hasSize(1);
    }

    @Test
    void notesAndMinutesWithoutItemsAreNotAskedForAnApproval() {
        assertThat(APPROVAL.findings(notes().items("1.").meeting())).isEmpty();
        assertThat(APPROVAL.of(protocol().meeting())).isEqualTo("uncertain");
    }

    // agenda/late-item-unlisted

    @Test
    void whatIsAnnouncedAndComesUpIsRight() {
        Given given = approving("Dagordningen godkänns med tillägg: parkeringen vid vårdcentralen; skolornas lov.")
                .item("2.", saying("Parkeringar", "Fler platser mäts upp."))
                .item("3.", subItem("Lov i skolan"));
        assertThat(LATE.of(given.meeting())).isEqualTo("passed");
    }

    @Test
    void whatIsAnnouncedAndComesUpUnderAnotherHeadingIsRight() {
        Given given = approving("Tillägg till dagordningen: nattpatrull. Efter det godkänns den.")
                .item("2.", saying("Övriga frågor", "Nattpatrullen börjar i maj."));
        assertThat(LATE.of(given.meeting())).isEqualTo("passed");
        Given decided = approving("Tillägg: nattpatrull.").decided("Nattpatrullen börjar i maj.");
        assertThat(LATE.of(decided.meeting())).isEqualTo("passed");
    }

    @Test
    void whatIsAnnouncedAndDoesNotComeUpIsNamed() {
        Given given = approving("Dagordningen godkänns med tillägg: cykelvägen; parkeringen. Därefter tas kaffe.")
                .item("2.", saying("Parkering", "Fler platser mäts upp."));
        Finding finding = LATE.finding(given.meeting());
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(finding.getQuote()).contains("cykelvägen");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "Tillägget ”cykelvägen” anmäldes när dagordningen godkändes men tas inte upp i någon punkt.");
    }

    @Test
    void aListBelowTheWordsIsReadEntryByEntry() {
        Meeting meeting = protocol()
                .item(
                        "1.",
                        item -> item.withKinds(ItemKind.APPROVAL_OF_AGENDA)
                                .withContent(
                                        Passage.of("Dagordningen godkänns med tillägg:"),
                                        Passage.listItem("Parkeringen"),
                                        Passage.listItem("Cykelvägen"),
                                        Passage.of("Mötet fortsätter."),
                                        Passage.listItem("Badhuset")))
                .item("2.", saying("Parkering", "Fler platser."))
                .meeting();
        Finding finding = LATE.finding(meeting);
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[2].text");
        assertThat(finding.getQuote()).contains("Cykelvägen");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Dagordningen godkänns med tillägg av 8d och 8e.",
                "Dagordningen godkänns med tillägg av två övriga frågor, se § 10.",
                "Dagordningen godkänns med tillägg.",
            })
    void additionsThatAreOnlyPointedAtAreBelieved(String words) {
        Given given = approving(words)
                .item("2.", item -> item.withOrigin(ItemOrigin.ADDED).withTitle("Cykelvägen"));
        assertThat(LATE.of(given.meeting())).isEqualTo("passed");
    }

    @Test
    void withoutAListOrAnExplicitNoneThereIsNothingToHoldItemsAgainst() {
        Given given = approving("Dagordningen godkänns.").item("2.", item -> item.withOrigin(ItemOrigin.ADDED));
        assertThat(LATE.of(given.meeting())).isEqualTo("does not apply");
        assertThat(LATE.of(notes().item("1.", saying("Årsplan", "Planen godkänns med tillägg: cykelvägen."))
                        .meeting()))
                .isEqualTo("does not apply");
    }

    @Test
    void anItemThatWasAddedThoughNothingWasAnnouncedIsNamed() {
        Given given = approving("Dagordningen godkänns utan tillägg.")
                .item("2.", item -> item.withOrigin(ItemOrigin.CALLED).withTitle("Parkering"))
                .item("3.", item -> item.withOrigin(ItemOrigin.ADDED).withTitle("Cykelvägen"))
                .item("4.", item -> item.withOrigin(ItemOrigin.RAISED).withTitle("Badhuset"));
        Finding finding = LATE.finding(given.meeting());
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i2].title");
        assertThat(finding.getQuote()).contains("Cykelvägen");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Tillägget ”Cykelvägen” kom till efter kallelsen men nämns inte när dagordningen godkänns.");
    }

    @Test
    void theAgendaThatIsApprovedInPassingCountsToo() {
        Given given = protocol()
                .item("1.", saying("Inledning", "Dagordningen godkänns utan tillägg."))
                .item("2.", item -> item.withOrigin(ItemOrigin.ADDED).withTitle("Cykelvägen"));
        assertThat(LATE.finding(given.meeting()).getQuote()).contains("Cykelvägen");
    }

    @Test
    void anItemThatIsAnnouncedByAWordOfItsHeadingIsListed() {
        Given given = approving("Dagordningen godkänns med tillägg: cykelvägar.")
                .item("2.", item -> item.withOrigin(ItemOrigin.ADDED).withTitle("Cykelväg förbi badhuset"));
        assertThat(LATE.of(given.meeting())).isEqualTo("passed");
        Given other = approving("Dagordningen godkänns med tillägg: cykelvägar.")
                .item("2.", item -> item.withTitle("Cykelvägar"))
                .item("3.", item -> item.withOrigin(ItemOrigin.ADDED).withTitle("Badhuset"));
        assertThat(LATE.of(other.meeting())).isEqualTo("fired");
    }

    @Test
    void whatStandsInTheNoticeIsNotLate() {
        Meeting meeting = approving("Inga tillägg. Dagordningen godkänns.")
                .item("2.", item -> item.withTitle("Cykelvägen förbi badhuset").withOrigin(ItemOrigin.ADDED))
                .item("3.", item -> item.withTitle("Parkering"))
                .item("4.", item -> item.withTitle("Nästa möte").withKinds(ItemKind.NEXT_MEETING))
                .meeting();
        AgendaItemId parking = meeting.getAgenda().get(2).getId();
        PlannedItem renamed = planned("Trafikfrågor").withMinutedAs(parking);
        assertThat(LATE.of(meeting.withNotice(planned("Cykelvägar"), renamed))).isEqualTo("passed");
        assertThat(LATE.finding(meeting.withNotice(planned("Cykelvägar"))).getQuote())
                .contains("Parkering");
        assertThat(LATE.finding(meeting.withNotice(renamed)).getQuote()).contains("Cykelvägen förbi badhuset");
    }

    @Test
    void aHeadingThatTellsNothingIsNotCalledLate() {
        Given given = approving("Inga tillägg.")
                .item("2.", item -> item.withTitle("Frågor").withOrigin(ItemOrigin.ADDED));
        assertThat(LATE.of(given.meeting())).isEqualTo("passed");
    }

    // agenda/opening-closing

    private static Given frame(String opening, String closing) {
        return protocol().item("1.", saying("Upptakt", opening)).item("2.", saying("Summering", closing));
    }

    @Test
    void aMeetingIsOpenedAndClosedInItemsOrInWords() {
        assertThat(FRAME.of(frame("Ordföranden öppnar mötet.", "Ordföranden tackar alla.")
                        .meeting()))
                .isEqualTo("passed");
        Meeting headed = protocol()
                .item("1.", subItem("Upptakt", ItemKind.OPENING))
                .item("2.", item -> item.withKinds(ItemKind.NEXT_MEETING, ItemKind.CLOSING))
                .meeting();
        assertThat(FRAME.of(headed)).isEqualTo("passed");
    }

    @Test
    void whatIsMissingIsNamed() {
        Finding finding = FRAME.finding(frame("Mötet öppnas.", "Kaffe.").meeting());
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].agenda");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Det framgår inte av protokollet att mötet avslutas.");
        assertThat(FRAME.finding(frame("Kaffe.", "Mötet avslutas.").meeting()).message(Language.ENGLISH))
                .isEqualTo("The minutes do not say that the meeting is opened.");
        assertThat(FRAME.findings(frame("Kaffe.", "Kaffe.").meeting())).hasSize(2);
    }

    @Test
    void whereTheTimeIsToldAFormalityIsMissing() {
        Meeting open = frame("Mötet öppnas.", "Kaffe.").meeting();
        assertThat(FRAME.finding(open.withEnd(LocalTime.NOON)).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(FRAME.finding(open.withStart(LocalTime.NOON)).getSeverity()).isEqualTo(Severity.WARNING);
        Meeting closed = frame("Kaffe.", "Mötet avslutas.").meeting();
        assertThat(FRAME.finding(closed.withStart(LocalTime.NOON)).getSeverity())
                .isEqualTo(Severity.INFO);
        assertThat(FRAME.finding(closed.withEnd(LocalTime.NOON)).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void notesAndMinutesWithoutItemsNeedNoFrame() {
        assertThat(FRAME.findings(notes().items("1.").meeting())).isEmpty();
        assertThat(FRAME.of(protocol().meeting())).isEqualTo("uncertain");
    }

    // agenda/not-taken-up

    private static UnaryOperator<AgendaItem> outcome(ItemOutcome outcome) {
        return item -> item.withTitle("Jouren").withOutcome(outcome);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"HANDLED,passed", "NOTHING_TO_REPORT,passed", "DEFERRED,passed", "NOT_TAKEN_UP,fired"})
    void anItemIsDealtWithOrPutOff(ItemOutcome outcome, String expected) {
        assertThat(PUT.of(notes().item("1.", outcome(outcome)).meeting())).isEqualTo(expected);
    }

    @Test
    void anItemThatIsPassedOverIsNamed() {
        Finding finding = PUT.finding(
                notes().item("1.").item("2.", outcome(ItemOutcome.NOT_TAKEN_UP)).meeting());
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i1].outcome");
        assertThat(finding.getQuote()).contains("2. Jouren");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH)).contains("”2. Jouren”");
    }

    @Test
    void anItemThatComesUpLaterOrThatDecidesIsNotPassedOver() {
        Meeting later = notes().item(
                        "1.",
                        item -> outcome(ItemOutcome.NOT_TAKEN_UP)
                                .apply(item)
                                .withDeferredTo(Deadline.parse("till hösten")))
                .meeting();
        assertThat(PUT.of(later)).isEqualTo("passed");
        Meeting decided = notes().item(
                        "1.",
                        item -> outcome(ItemOutcome.NOT_TAKEN_UP)
                                .apply(item)
                                .withContent(decision("Jouren prövas i höst.", 1)))
                .meeting();
        assertThat(PUT.of(decided)).isEqualTo("passed");
    }

    @Test
    void aSubItemIsPutOffWithTheItemThatItBelongsTo() {
        AgendaItem sub = subItem("Jouren").withOutcome(ItemOutcome.NOT_TAKEN_UP);
        assertThat(PUT.finding(notes().item("1.", sub).meeting()).getQuote()).contains("Jouren");
        Meeting off = notes().item("1.", item -> item.withContent(sub).withOutcome(ItemOutcome.DEFERRED))
                .meeting();
        assertThat(PUT.of(off)).isEqualTo("passed");
    }

    @Test
    void whatTheNoticeHasComesUp() {
        Meeting meeting = notes().item("1.", saying("Trafik", "Cykelvägen förbi badhuset byggs."))
                .item("2.", item -> item.withKinds(ItemKind.NEXT_MEETING))
                .meeting();
        AgendaItemId traffic = meeting.getAgenda().get(0).getId();
        assertThat(PUT.of(meeting.withNotice(
                        planned("Trafiken i höst"),
                        planned("Cykelvägen"),
                        planned("Frågor"),
                        planned("När ses vi härnäst").withKinds(ItemKind.NEXT_MEETING),
                        planned("Sårvård").withMinutedAs(traffic))))
                .isEqualTo("passed");
        Finding finding = PUT.finding(meeting.withNotice(planned("Trafiken"), planned("Sårvård")));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].notice[1]");
        assertThat(finding.getQuote()).contains("Sårvård");
        assertThat(PUT.of(meeting.withNotice(planned("Sårvård").withMinutedAs(new AgendaItemId("x")))))
                .isEqualTo("fired");
    }

    @Test
    void minutesWithoutItemsPassNothingOver() {
        assertThat(PUT.of(notes().meeting().withNotice(planned("Sårvård")))).isEqualTo("uncertain");
    }
}
