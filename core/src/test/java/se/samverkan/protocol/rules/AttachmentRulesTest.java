package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.protocol.Profile;

class AttachmentRulesTest {

    private static final Check NOT_LISTED = Check.that(new AttachmentNotListed());
    private static final Check NOT_REFERENCED = Check.that(new AttachmentNotReferenced());
    private static final Check SEQUENCE = Check.that(new AttachmentSequence());
    private static final Check UNLABELLED = Check.that(new AttachmentUnlabelled());

    private static Meeting saying(String words, String... labels) {
        return attached(notes().item("§ 1", Passage.of(words)).meeting(), labels);
    }

    /** Attached is something under each label; under an empty one, something without. */
    private static Meeting attached(Meeting meeting, String... labels) {
        List<Attachment> attachments = new ArrayList<>();
        for (String label : labels) {
            attachments.add(new Attachment.Builder()
                    .id(new AttachmentId("ekasa/2025-05-22/b" + attachments.size()))
                    .label(Optional.of(label).filter(text -> !text.isEmpty()))
                    .title("Kontaktlista")
                    .build());
        }
        return meeting.withAttachments(attachments);
    }

    private static Meeting toNotice(Meeting meeting) {
        return meeting.withAttachments(meeting.getAttachments().stream()
                .map(attachment -> attachment.withToNotice(true))
                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Läget redovisas, se bilaga 3. | 3 | bilaga 3",
                "Se bilaga nr 3 | 3 | bilaga nr 3",
                "Läget redovisas (bil. 3). | 3 | bil. 3",
                "Se bilagorna 1 och 3. | 3 | bilagorna 1 och 3",
                "Se bilagorna 1–3. | 3 | bilagorna 1–3",
                "Se bilaga 1, 3 och 2. | 3 | bilaga 1, 3 och 2",
                "Se bilaga  C. | C | bilaga C",
                "Se bilaga 2a. | 2A | bilaga 2a",
                "Bilaga 1 och 2 visas, likaså bilaga 3. | 3 | bilaga 3",
                "Enligt bilaga 3 och ”planen” är det klart. | 3 | bilaga 3",
                "Så står det i ”planen”, bilaga 3. | 3 | bilaga 3",
                "Läget redovisas, se bilaga 99. | 99 | bilaga 99",
            })
    void whatIsNotInTheListIsMissed(String words, String number, String quote) {
        Finding finding = NOT_LISTED.firesOnceOn(saying(words, "Bilaga 1", "Bilaga 2"));
        assertThat(finding.getSlots()).containsEntry("number", number).hasSize(1);
        assertThat(finding.getQuote()).contains(quote);
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theMessageSaysWhichAttachmentThereIsNone() {
        assertThat(NOT_LISTED.firesOnceOn(saying("Se bilaga B.")).message(Language.SWEDISH))
                .isEqualTo("Texten hänvisar till bilaga B, men någon bilaga B finns inte.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Se bilaga 1 och bil. 2.",
                "Se bilaga 1, 3 personer saknas.", // the 3 counts people
                "Se bilaga 1 och 3 enkäter.",
                "Se bilaga 3 till samverkansavtalet.",
                "Se bilaga 3 i styrgruppens protokoll.",
                "Styrgruppen skrev: ”Kostnaden delas, se bilaga 3.” Bilaga 2 visas.",
                "Som det stod \"enligt bilaga 3\" är bilaga 1 klar.",
                "Bilaga 3 är en lista som står här.",
                "Bilaga 1 är klar.\nBilaga 3: Lista",
                "Se bilaga 1. I bilaga 2025-05-22 är det nytt.",
                "Bilagorna 1–2 visas.",
            })
    void whatIsListedOrSpeaksOfAnotherDocumentIsRight(String words) {
        NOT_LISTED.passes(saying(words, "Bilaga 1", "Bilaga 2"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Bilaga 3", "Bilaga 3.", "bil. 3", "Bilaga nr 3", "3", "BILAGA 3"})
    void anAttachmentIsKnownByTheNumberOfItsLabel(String label) {
        NOT_LISTED.passes(saying("Se bilaga 3.", label));
        NOT_REFERENCED.passes(saying("Se bilaga 3.", label));
    }

    @Test
    void theLettersOfLabelsCountAsWell() {
        NOT_LISTED.passes(saying("Se bilaga A.", "Bilaga A"));
        NOT_LISTED.firesOnceOn(saying("Se bilaga A.", "Bilaga B"));
    }

    @Test
    void anAttachmentToTheNoticeIsListedToo() {
        NOT_LISTED.passes(toNotice(saying("Se bilaga 1.", "Bilaga 1")));
    }

    @Test
    void whatIsMissedTwiceIsToldOnce() {
        NOT_LISTED.firesOnceOn(saying("Se bilaga 3. Även bilaga 3 visas."));
        assertThat(NOT_LISTED.firesOn(saying("Se bilaga 3 och 4."))).hasSize(2);
    }

    @Test
    void whereSomethingHasNoLabelItMayBeWhatIsMissed() {
        NOT_LISTED.isUncertainOn(saying("Se bilaga 3.", "Bilaga 1", ""));
        NOT_LISTED.passes(saying("Se bilaga 1.", "Bilaga 1", ""));
    }

    @Test
    void whatALinkLeadsToIsThere() {
        Meeting meeting = saying("");
        NOT_LISTED.passes(linked(meeting, "https://ekasa.example/b3.pdf"));
        NOT_LISTED.firesOnceOn(linked(meeting, "#"));
    }

    private static Meeting linked(Meeting meeting, String target) {
        return meeting.withAgenda(meeting.getAgenda()
                .get(0)
                .withContent(new Passage.Builder()
                        .text("Läget redovisas, se bilaga 3.")
                        .addLink(new Link("bilaga 3", target))
                        .build()));
    }

    @Test
    void whatFoundNoPlaceMayHoldTheList() {
        NOT_LISTED.passes(saying("Se bilaga 3.").withUnplaced("Bilaga 3 Kontaktlista"));
    }

    @Test
    void whatOtherBodiesAndEarlierMinutesSayIsTheirs() {
        NOT_LISTED.doesNotApplyTo(notes().item(
                        "§ 1",
                        new QuotedDecision.Builder()
                                .text("Avtalet godkänns, se bilaga 3.")
                                .build(),
                        new RecalledDecision.Builder()
                                .text("I mars godkändes planen, se bilaga 4.")
                                .build()));
    }

    @Test
    void decisionsTablesHeadingsAndThePreambleAreReadAsWell() {
        NOT_LISTED.firesOnceOn(notes().item("§ 1", Given.decision("Planen godkänns, se bilaga 3.", 1)));
        NOT_LISTED.firesOnceOn(notes().item("§ 1", item -> item.withTitle("Årsplan, bilaga 3")));
        NOT_LISTED.firesOnceOn(notes().item(
                        "§ 1",
                        new ContentTable.Builder()
                                .addRow(new ContentTable.Row(List.of("Plan", "Se bilaga 3")))
                                .build()));
        NOT_LISTED.firesOnceOn(notes().meeting().withPreamble(Passage.of("Mål, se bilaga 3.")));
    }

    @Test
    void whatIsSaidOfPeopleIsNotRead() {
        NOT_LISTED.doesNotApplyTo(notes().meeting().withPlace("Salen, se bilaga 3"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ingen bilaga.", "Se bilagan.", "Bilden visas.", "Tre bil 3 kördes.", "Bilaga i original."})
    void whereNoLabelIsNamedTheRuleDoesNotApply(String words) {
        NOT_LISTED.doesNotApplyTo(saying(words, "Bilaga 1"));
    }

    @Test
    void anAttachmentThatNothingNamesIsToldAtTheAttachment() {
        Finding finding =
                NOT_REFERENCED.in(Profile.PROTOCOL).firesOnceOn(saying("Se bilaga 1.", "Bilaga 1", "Bilaga 2"));
        assertThat(finding.getPath().orElseThrow()).hasToString("attachments[ekasa/2025-05-22/b1]");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Ingen punkt hänvisar till ”Bilaga 2”, Kontaktlista.");
        assertThat(finding.getQuote()).contains("Kontaktlista");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Se bilaga 1. Kontaktlistan gås igenom. | INFO",
                "Se bilaga 1. Alla kontakter ses över. | INFO",
                "Se bilaga 1. Kont som inte finns. | WARNING",
            })
    void whereTheTextSpeaksOfWhatTheTitleNamesItIsOnlyWorthKnowing(String words, Severity severity) {
        Finding finding = NOT_REFERENCED.in(Profile.PROTOCOL).firesOnceOn(saying(words, "Bilaga 1", "Bilaga 2"));
        assertThat(finding.getSeverity()).isEqualTo(severity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Avtal | Avtalet gäller. | INFO",
                "Plan | Planen gäller. | WARNING",
            })
    void aShortTitleTellsNothing(String title, String words, Severity severity) {
        Meeting meeting = saying(words, "Bilaga 1");
        Attachment titled = meeting.getAttachments().get(0).withTitle(title);
        assertThat(NOT_REFERENCED
                        .in(Profile.PROTOCOL)
                        .firesOnceOn(meeting.withAttachments(titled))
                        .getSeverity())
                .isEqualTo(severity);
    }

    @Test
    void inNotesItIsOnlyWorthKnowing() {
        assertThat(NOT_REFERENCED
                        .in(Profile.NOTES)
                        .firesOnceOn(saying("Inget.", "Bilaga 1"))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void aQuotedLabelIsNoReference() {
        Meeting quoting = attached(
                notes().item(
                                "§ 1",
                                new QuotedDecision.Builder()
                                        .text("Avtalet godkänns, se bilaga 1.")
                                        .build())
                        .meeting(),
                "Bilaga 1");
        NOT_REFERENCED.firesOnceOn(quoting);
        // Between quotation marks, or with words behind it that say of what, it may be ours.
        NOT_REFERENCED.passes(saying("Det står ”se bilaga 1” i texten.", "Bilaga 1"));
        NOT_REFERENCED.passes(saying("Se bilaga 1 till protokollet.", "Bilaga 1"));
    }

    @Test
    void aReferenceThatHasFoundItsTargetNeedsNoLabel() {
        Meeting meeting = saying("Listan bifogas.", "Bilaga 1");
        NOT_REFERENCED.passes(meeting.withAgenda(meeting.getAgenda()
                .get(0)
                .withCrossReferences(CrossReference.of("bifogas", new AttachmentId("ekasa/2025-05-22/b0")))));
    }

    @Test
    void whatHasNoLabelOrWentWithTheNoticeIsNotAskedFor() {
        NOT_REFERENCED.doesNotApplyTo(saying("Inget."));
        NOT_REFERENCED.doesNotApplyTo(saying("Inget.", ""));
        NOT_REFERENCED.doesNotApplyTo(toNotice(saying("Inget.", "Bilaga 1")));
    }

    @ParameterizedTest(name = "»{0}«")
    @ValueSource(strings = {"Bilaga 1 och 2", "Bilaga KS 14", "2025-3", "–", " "})
    void aLabelThatIsNoOneNumberIsNoneThatAReferenceCouldName(String label) {
        NOT_REFERENCED.doesNotApplyTo(saying("Inget.", label));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bilaga 1, Bilaga 3 | b1 | bilaga 2 saknas",
                "Bilaga 1, Bilaga 5 | b1 | bilaga 2–4 saknas",
                "Bilaga 3, Bilaga 1 | b0 | bilaga 2 saknas",
                "Bilaga A, Bilaga C | b1 | bilaga B saknas",
                "Bilaga 1, Bilaga 1 | b1 | bilaga 1 finns två gånger",
                "Bilaga 1, Bilaga 2, bil. 2, Bilaga 3 | b2 | bilaga 2 finns två gånger",
                "Bilaga 4, Bilaga 6 | b1 | bilaga 5 saknas", // goes on from another list
                "Bilaga 1, Bilaga 2a, Bilaga 4 | b2 | bilaga 3 saknas",
                "Bilaga 9, Bilaga 11 | b1 | bilaga 10 saknas",
                "101, 103 | b1 | bilaga 102 saknas",
            })
    void aBrokenSeriesIsToldWhereItBreaks(String labels, String at, String fault) {
        Finding finding = SEQUENCE.firesOnceOn(saying("Inget.", labels.split(", ", -1)));
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Bilagorna är inte märkta i följd: " + fault + ".");
        assertThat(finding.getPath().orElseThrow()).hasToString("attachments[ekasa/2025-05-22/" + at + "].label");
        assertThat(labels).contains(finding.getQuote().orElseThrow());
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Bilaga 1",
                "Bilaga 4",
                "Bilaga 1, Bilaga 2, Bilaga 3",
                "Bilaga 2, Bilaga 1",
                "Bilaga 1, , Bilaga 2",
                "Bilaga A, Bilaga B, Bilaga 1",
                "Bilaga 1, Bilaga 2a, Bilaga 2b, Bilaga 3",
                "Bilaga 22, Bilaga 25", // of items 22 and 25
                "Bilaga 1, Bilaga KS 14",
                "Bilaga 1, Bilaga 2025-3",
                "Bilaga 8, Bilaga 9, Bilaga 10, Bilaga 11",
                "2023, 2025", // years
                "A, DK", // letters that count nothing
            })
    void anUnbrokenSeriesIsRight(String labels) {
        Meeting meeting = protocol().items("§ 22", "§ 23", "§ 24", "§ 25").meeting();
        SEQUENCE.passes(attached(meeting, labels.split(", ", -1)));
    }

    @Test
    void labelsFollowTheItemsOnlyIfEveryOneDoes() {
        Meeting meeting = protocol().items("§ 22", "§ 23", "§ 24", "§ 25").meeting();
        SEQUENCE.firesOnceOn(attached(meeting, "Bilaga 22", "Bilaga 26"));
        SEQUENCE.firesOnceOn(attached(protocol().items("1.", "2.", "3.").meeting(), "Bilaga 1", "Bilaga 3"));
    }

    @Test
    void theSeriesOfTheNoticeIsAnother() {
        Meeting meeting = saying("Inget.", "Bilaga 1", "Bilaga 3");
        SEQUENCE.doesNotApplyTo(toNotice(meeting));
        SEQUENCE.doesNotApplyTo(saying("Inget.", ""));
    }

    @Test
    void whatIsAttachedWithoutALabelAndCannotBeFoundIsToldAtItsItem() {
        Finding finding = UNLABELLED.firesOnceOn(annexed("bifogas anteckningarna", Optional.empty()));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Det står ”bifogas anteckningarna” under ”§ 1 Punkt 0”, men inte vilken bilaga som avses.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].crossReferences");
        assertThat(finding.getQuote()).contains("bifogas anteckningarna");
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    private static Meeting annexed(String words, Optional<AttachmentId> target) {
        return notes().item(
                        "§ 1", item -> item.withCrossReferences(new CrossReference(words, target.map(ModelPath::of))))
                .meeting();
    }

    @Test
    void aReferenceWithALabelATargetOrToSomethingElseIsRight() {
        UNLABELLED.passes(annexed("bifogas", Optional.of(new AttachmentId("ekasa/2025-05-22/b0"))));
        UNLABELLED.passes(annexed("bifogas som bilaga 3", Optional.empty()));
        UNLABELLED.passes(annexed("se punkt 5", Optional.empty()));
        UNLABELLED.passes(saying("Listan delas ut.", ""));
    }

    @Test
    void whereNothingIsAttachedTheRuleDoesNotApply() {
        UNLABELLED.doesNotApplyTo(saying("Listan delas ut."));
    }
}
