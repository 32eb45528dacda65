package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.protocol.Suggestion;

/** Rules on what a decision says: something, by whom, and as a decision. */
class DecisionRulesTest {

    private static final Check EMPTY = Check.that(new DecisionEmpty());
    private static final Check NOBODY = Check.that(new DecisionResponsibleMissing());
    private static final Check NOTHING = Check.that(new DecidesNothing());
    private static final Check UNMARKED = Check.that(new DecisionUnmarked());

    private static final String LIST = "En lista över kontaktvägar tas fram till hösten.";

    private static Decision labelled(String text) {
        return decision(text, 1).withLabel("Beslut");
    }

    private static Given told(String text) {
        return notes().item("5.", Passage.of(text));
    }

    private static String path(Finding finding) {
        return finding.getPath().orElseThrow().toString();
    }

    // --- decision/empty ---

    @Test
    void aLabelAtTheEndOfAnItemIsEmpty() {
        Finding finding = EMPTY.firesOnceOn(protocol()
                .item("5.", Passage.of("Frågan diskuteras."), Passage.of("Beslut:"))
                .items("6."));
        assertThat(path(finding)).isEqualTo("agendaItems[ekasa/2025-05-22/i0].content[1]");
        assertThat(finding.getQuote()).contains("Beslut:");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Under ”5. Punkt 0” står en beslutsrubrik men inget beslut.");
    }

    @Test
    void inNotesAnEmptyLabelIsMilder() {
        assertThat(EMPTY.firesOnceOn(told("Beslut:")).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslut", " BESLUT: ", "Mötets beslut:", "Beslutas:"})
    void everyLabelCounts(String label) {
        EMPTY.firesOnceOn(told(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslut fattas på nästa möte:", "Inga beslut.", "Diskussion:", ":"})
    void otherWordsAreNoLabel(String words) {
        EMPTY.doesNotApplyTo(told(words));
    }

    @Test
    void aLabelBeforeAnotherDecisionOrLabelIsEmpty() {
        EMPTY.firesOnceOn(notes().item("5.", Passage.of("Beslut:"), labelled(LIST)));
        assertThat(EMPTY.firesOn(notes().item("5.", Passage.of("Beslut:"), Passage.of("Beslut:"))))
                .hasSize(2);
    }

    @Test
    void whatFollowsALabelMayBeTheDecision() {
        ContentTable table = new ContentTable.Builder()
                .addRow(new ContentTable.Row(List.of("Listan", "Anna Berg")))
                .build();
        EMPTY.isUncertainOn(notes().item("5.", Passage.of("Beslut:"), Passage.of("Listan tas fram.")));
        EMPTY.isUncertainOn(notes().item("5.", Passage.of("Beslut:"), table));
        EMPTY.isUncertainOn(notes().item("5.", Passage.of("Beslut:"), decision(LIST, 1)));
        EMPTY.isUncertainOn(notes().item("5.", Passage.of("Beslut:")).items(""));
    }

    @Test
    void whereNoItemHasANumberTheNextOneStartsAnew() {
        EMPTY.firesOnceOn(notes().item("", Passage.of("Beslut:")).items(""));
    }

    @Test
    void aLabelInASubItemIsSeen() {
        AgendaItem sub = new AgendaItem.Builder()
                .id(new AgendaItemId("sub"))
                .title("Del")
                .addContent(Passage.of("Beslut:"))
                .build();
        assertThat(path(EMPTY.firesOnceOn(notes().item("5.", sub).items("6."))))
                .isEqualTo("agendaItems[sub].content[0]");
    }

    @Test
    void aDecisionOfMarksAloneIsEmpty() {
        Finding finding = EMPTY.firesOnceOn(notes().item("5.", labelled("– …")));
        assertThat(path(finding)).isEqualTo("decisions[ekasa/2025-05-22/d1].text");
        assertThat(finding.getQuote()).contains("– …");
    }

    @Test
    void aDecisionWithWordsIsNotEmpty() {
        EMPTY.passes(notes().decided(LIST, "Ja."));
        EMPTY.doesNotApplyTo(notes().items("1."));
    }

    // --- decision/responsible-missing ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                "att en lista över kontaktvägar tas fram.",
                "Gruppen beslutar att en lista över kontaktvägar tas fram.",
                "Gruppen beslutar\natt rutinen gäller,\natt en lista tas fram.",
                "Rutinen gäller från maj. En lista tas fram.",
            })
    void workInThePassiveNeedsSomebody(String text) {
        Finding finding = NOBODY.firesOnceOn(protocol().decided(text));
        assertThat(path(finding)).isEqualTo("decisions[ekasa/2025-05-22/d0].text");
        assertThat(finding.getQuote()).contains(text);
        assertThat(finding.getSlots()).containsEntry("work", "tas fram");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The decision says that something “tas fram” but not by whom.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Årsplanen godkänns.",
                "Gruppen ställer sig bakom förslaget.",
                "Frågan tas upp på nästa möte.",
                "Punkten bordläggs.",
                "Gruppen beslutar att ta fram en lista.",
                "Dagordningen fastställs.",
                "Rutinen gäller från den 1 maj.",
                "En lista tas fram av kansliet.",
                "En lista tas fram av en enhetschef.",
                "En lista tas fram (Anna Berg).",
                "En lista tas fram (sbg).",
                "En lista tas fram med hjälp från Ekåsa.",
                "En lista tas fram. Ansvarig är kansliet.",
                "En lista tas fram. Kommunerna hjälps åt.",
                "Rutinen gäller tills en lista som tas fram är klar.",
                "Det är viktigt att en lista tas fram.",
                "En lista bör tas fram.",
                "En lista tas fram gemensamt.",
                "En lista tas fram i respektive kommun.",
                "En lista tas fram i arbetsgruppen för hemgång.",
                "Rutinen revideras årligen.",
                "Om en lista tas fram skickas den ut.",
                "Rubriken ska vara ”en lista tas fram”.",
                "Listan har tagits fram.",
            })
    void whatTakesNobodyOrHasSomebodyIsRight(String text) {
        NOBODY.passes(notes().decided(text));
    }

    @Test
    void aKnownResponsibleIsEnough() {
        NOBODY.passes(notes().item("5.", labelled(LIST).withResponsible(mention("Anna Berg"))));
    }

    @Test
    void aTaskFromTheDecisionOrInItsItemIsEnough() {
        Meeting meeting = notes().item("5.", Passage.of("Anna Berg ordnar det."), labelled(LIST))
                .items("6.")
                .meeting();
        Task task = new Task.Builder().id(new TaskId("t")).what("ordnar det").build();
        NOBODY.firesOnceOn(meeting.withTasks(task));
        NOBODY.passes(meeting.withTasks(task.withDecision(labelled(LIST).getId())));
        ModelPath here = meeting.getAgenda().get(0).path().then("content", 0).then("text");
        NOBODY.passes(meeting.withTasks(task.withCited(here)));
        NOBODY.firesOnceOn(
                meeting.withTasks(task.withCited(meeting.getAgenda().get(1).path())));
    }

    @Test
    void theSummaryMaySayWho() {
        SummaryLine line = new SummaryLine.Builder()
                .text(LIST)
                .repeats(labelled(LIST).getId())
                .build();
        NOBODY.firesOnceOn(notes().item("5.", labelled(LIST)).item("6.", line));
        NOBODY.passes(notes().item("5.", labelled(LIST)).item("6.", line.withResponsible(mention("Anna Berg"))));
    }

    @Test
    void whatIsArrangedForTheNextMeetingIsTheSecretarys() {
        NOBODY.passes(
                notes().item("5.", item -> item.withKinds(ItemKind.NEXT_MEETING).withContent(labelled(LIST))));
    }

    @Test
    void withoutDecisionsNobodyIsMissed() {
        NOBODY.doesNotApplyTo(told(LIST));
    }

    // --- decision/decides-nothing ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg undrar om rutinen är känd.",
                "Anna undrar om rutinen är känd.",
                "Anna Maria Berg berättar om läget.",
                "Anna Berg lyfter att det är skav och önskar dialog, eventuellt genom att bjuda in chefen.",
            })
    void whatSomebodySaysDecidesNothing(String text) {
        Finding finding = NOTHING.firesOnceOn(protocol().item("5.", labelled(text)));
        assertThat(path(finding)).isEqualTo("decisions[ekasa/2025-05-22/d1].text");
        assertThat(finding.getQuote()).contains(text);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                "Gruppen anser att rutinen fungerar.",
                "Styrgruppen tycker att rutinen är bra.",
                "Ledningsgruppen Ekåsa anser att rutinen fungerar.",
                "Närvårdsgruppen anser att rutinen fungerar.",
                "Ordföranden undrar över läget.",
                "Vi tycker att det är bra.",
                "Samrådet noterar informationen.",
                "Anna Berg föreslår en ny rutin.",
                "Anna Berg berättar om läget. Gruppen beslutar att fortsätta.",
                "Anna Berg berättar om läget, som ska redovisas i maj.",
                "Anna Berg undrar om läget. Frågan bordläggs.",
                "Anna Berg undrar om läget. Frågan lyfts till styrgruppen.",
                "Anna Berg undrar om läget. Frågan förs vidare.",
                "Anna Berg undrar om läget. Frågan sätts upp på nästa möte.",
                "Anna Berg undrar om läget. Årsplanen godkänns.",
                "undrar om rutinen är känd.",
                "De som undrar hör av sig.",
                "Anna Berg Maria Ek undrar om rutinen är känd.",
                "Undrar",
                "Anna Berg",
                "Anna Berg ",
            })
    void otherWordsMayDecide(String text) {
        NOTHING.passes(notes().item("5.", labelled(text)));
    }

    @Test
    void whatIsKnownToBindDecides() {
        Decision told = labelled("Anna Berg undrar om rutinen är känd.");
        NOTHING.firesOnceOn(notes().item("5.", told));
        NOTHING.passes(notes().item("5.", told.withLabel(Optional.empty())));
        NOTHING.passes(notes().item("5.", told.withResponsible(mention("Bo Ek"))));
        NOTHING.passes(notes().item("5.", told.withCondition("om det går")));
        NOTHING.passes(notes().item("5.", told.withEffects(DecisionEffect.of(EffectKind.STARTS, new GroupId("g")))));
        NOTHING.doesNotApplyTo(told("Anna Berg undrar om rutinen är känd."));
    }

    // --- decision/unmarked ---

    private static final String STANDING = "Hemgång blir en stående punkt på dagordningen.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                STANDING,
                "En arbetsgrupp tillsätts för hemgången.",
                "Gruppen talar länge. En tillfällig arbetsgrupp utses.",
                "”Bra”, sade många. Hemgång läggs till som stående punkt.",
            })
    void aDecisionInTheNarrativeIsTold(String text) {
        Finding finding = UNMARKED.firesOnceOn(protocol().item("5.", Passage.of("Läget."), Passage.of(text)));
        assertThat(path(finding)).isEqualTo("agendaItems[ekasa/2025-05-22/i0].content[1]");
        assertThat(text).endsWith(finding.getQuote().orElseThrow());
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getSlots()).containsEntry("item", "5. Punkt 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Läget är oförändrat.",
                "Anna Berg föreslår att en arbetsgrupp tillsätts.",
                "En arbetsgrupp tillsätts om kommunerna vill.",
                "Kanske blir hemgång en stående punkt; hemgång blir en stående punkt eventuellt.",
                "Hemgång blir en stående punkt?",
                "Hemgång blir inte en stående punkt.",
                "Styrgruppen meddelar: en arbetsgrupp tillsätts.",
                "Mötet läste ”en arbetsgrupp tillsätts för hemgången”.",
                "Det är beslutat att en arbetsgrupp tillsätts.",
            })
    void whatIsWishedOrToldOfOthersIsNone(String text) {
        UNMARKED.passes(told(text));
    }

    @Test
    void anItemWithADecisionOrOfOthersIsLeftAlone() {
        Passage passage = Passage.of(STANDING);
        QuotedDecision quoted =
                new QuotedDecision.Builder().text("Hemgång följs upp.").build();
        UNMARKED.passes(notes().item("5.", passage, labelled("Hemgång tas upp varje gång.")));
        UNMARKED.passes(notes().item("5.", passage, quoted));
        UNMARKED.passes(notes().item(
                        "5.", item -> item.withKinds(ItemKind.REPORT_FROM_GROUP).withContent(passage)));
        UNMARKED.passes(notes().item(
                        "5.", item -> item.withKinds(ItemKind.PREVIOUS_MINUTES).withContent(passage)));
        UNMARKED.passes(
                notes().item("5.", item -> item.withReportFrom(new GroupId("g")).withContent(passage)));
    }

    @Test
    void aDecisionThatTheSummaryAloneMarksIsMarked() {
        UNMARKED.passes(told(STANDING).summary(STANDING));
        UNMARKED.firesOnceOn(told(STANDING).summary("Rutinen godkänns."));
    }

    // --- the mend of decision/not-in-summary ---

    private static List<Suggestion> suggestions(Given given) {
        return Check.that(new DecisionNotInSummary()).report(given.meeting()).getSuggestions();
    }

    @Test
    void aMissingDecisionCanBeAddedToTheOneSummary() {
        List<Suggestion> suggestions = suggestions(
                notes().decided("Listan skickas\ntill alla.", "Rutinen gäller.").summary("Rutinen gäller."));
        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0).edit())
                .isEqualTo(new Edit.Summarise(
                        new AgendaItemId("ekasa/2025-05-22/i2"), decision("", 0).getId(), "Listan skickas till alla."));
    }

    @Test
    void withTwoSummariesPeopleChoose() {
        assertThat(suggestions(notes().decided("Listan skickas.")
                        .summary("Rutinen gäller.")
                        .summary("Jouren gäller.")))
                .isEmpty();
    }

    @Test
    void aSummaryBelowASummaryIsOne() {
        ItemContent sub = new AgendaItem.Builder()
                .id(new AgendaItemId("sub"))
                .title("Beslut")
                .addKind(ItemKind.DECISION_SUMMARY)
                .build();
        assertThat(suggestions(notes().decided("Listan skickas.")
                        .item(
                                "9.",
                                item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                        .withContent(sub))))
                .hasSize(1);
    }
}
