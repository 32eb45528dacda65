package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.TaskId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Person;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.time.Deadline;

/** Rules on who does something and by when. */
class TaskRulesTest {

    private static final Check UNKNOWN = Check.that(new TaskResponsibleUnknown());
    private static final Check DUE = Check.that(new TaskDueBeforeMeeting());

    private static final LocalDate HELD = LocalDate.of(2025, 5, 22);
    private static final String SAID = "Eva Malm undersöker saken.";

    private static Task task(Mention... responsible) {
        return new Task.Builder()
                .id(new TaskId("t" + responsible.length))
                .what("undersöker saken")
                .addResponsible(responsible)
                .cited(ModelPath.of(new AgendaItemId("ekasa/2025-05-22/i0"))
                        .then("content", 0)
                        .then("text"))
                .build();
    }

    private static Meeting laid(Given given, Task... tasks) {
        return given.meeting().withTasks(tasks);
    }

    private static Given said(String words) {
        return notes().present("Anna Berg").item("5.", Passage.of(words));
    }

    // --- task/responsible-unknown ---

    @Test
    void aTaskLiesOnSomebodyWhomNobodyKnows() {
        Finding finding = UNKNOWN.firesOnceOn(laid(said(SAID), task(Mention.of("Eva Malm"))));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0]");
        assertThat(finding.getQuote()).contains("Eva Malm");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("En uppgift ligger på Eva Malm, som ingen känner till.");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("A task lies on Eva Malm, whom nobody knows.");
    }

    @Test
    void aTaskThatCitesNothingIsPointedAtItself() {
        Task task = task(Mention.of("Eva Malm")).withCited(Optional.empty());
        assertThat(UNKNOWN.firesOnceOn(laid(said(SAID), task)).getPath().orElseThrow())
                .hasToString("tasks[t1]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"title", "content[1].text", "reference"})
    void aTaskThatCitesNoPartOfTheItemIsPointedAtItself(String attribute) {
        ModelPath cited = ModelPath.parse("agendaItems[ekasa/2025-05-22/i0]." + attribute);
        Task task = task(Mention.of("Eva Malm")).withCited(cited);
        assertThat(UNKNOWN.firesOnceOn(laid(said(SAID), task)).getPath().orElseThrow())
                .hasToString("tasks[t1]");
    }

    @Test
    void aTaskCanCiteTheItemItself() {
        Task task = task(Mention.of("Eva Malm")).withCited(ModelPath.of(new AgendaItemId("ekasa/2025-05-22/i0")));
        assertThat(UNKNOWN.firesOnceOn(laid(said(SAID), task)).getPath().orElseThrow())
                .hasToString("tasks[t1]");
    }

    @Test
    void aDecisionLaysATaskToo() {
        Finding finding = UNKNOWN.firesOnceOn(
                notes().item("5.", decision(SAID, 1).withResponsible(mention("Anna Berg"), Mention.of("Eva Malm"))));
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].text");
    }

    @Test
    void oneStrangerIsToldOnce() {
        Meeting meeting =
                laid(said(SAID), task(Mention.of("Eva Malm"), Mention.of("Eva Malm")), task(Mention.of("Eva Malm")));
        UNKNOWN.firesOnceOn(meeting);
    }

    @Test
    void aTaskOnAnAbsentPersonIsWorthKnowing() {
        Finding finding = UNKNOWN.firesOnceOn(
                laid(said(SAID).absent("Eva Malm"), task(mention("Eva Malm"), mention("Eva Malm"))));
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("En uppgift ligger på Eva Malm, som inte var med på mötet.");
        UNKNOWN.passes(laid(said(SAID).absent("Eva Malm").present("Eva Malm"), task(mention("Eva Malm"))));
        UNKNOWN.passes(
                laid(said(SAID).on("Eva Malm", AttendanceStatus.UNKNOWN, entry -> entry), task(mention("Eva Malm"))));
        UNKNOWN.passes(laid(said(SAID), task(mention("Eva Malm"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva",
                "Närvårdskontoret",
                "Ekåsa kommun",
                "Ekåsa Kommun",
                "Tekniska Förvaltningen",
                "Hultby Vårdcentral",
                "SÄS Borås",
                "Eva M",
                "Eva 2",
                "processledare Nära vård",
                "Nära Vård Och Omsorg",
                "alla",
                "Lokal Ledningsgrupp",
                "Eva Malm och Bo",
                "EVA MALM",
            })
    void onlyAFullNameIsLookedFor(String words) {
        UNKNOWN.passes(laid(said("Läget."), task(Mention.of(words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eva-Lena Malm", "Eva Maria Malm", "Eva Af Malm"})
    void aFullNameHasTwoOrThreeParts(String name) {
        UNKNOWN.firesOnceOn(laid(said("Läget."), task(Mention.of(name))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva Malm, Hultby vårdcentral, undersöker saken.",
                "Eva Malm (MAS) undersöker saken.",
                "Eva Malm från regionen undersöker saken.",
                "Enhetschef Eva Malm undersöker saken.",
                "Regionen skriver: ”Eva Malm undersöker saken.”",
                "Eva Malm ringer. Det är bra, för Eva Malm, kurator, vet.",
            })
    void whomTheMinutesIntroduceIsKnown(String words) {
        UNKNOWN.passes(laid(said(words), task(Mention.of("Eva Malm"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saken gäller Eva Malm.", "Eva Malm.", "X Eva Malm"})
    void otherWordsBesideANameIntroduceNobody(String words) {
        UNKNOWN.firesOnceOn(laid(said(words), task(Mention.of("Eva Malm"))));
    }

    @Test
    void aNameThatAnOrganisationHasMayBeItsName() {
        Given given = notes().item("5.", Passage.of("Läget."))
                .on(
                        "Anna Berg",
                        AttendanceStatus.PRESENT,
                        entry -> entry.withAffiliationAsWritten("Capio Malm, vårdcentral"));
        UNKNOWN.passes(laid(given, task(Mention.of("Capio Hultby"))));
        UNKNOWN.passes(laid(given, task(Mention.of("Eva Malm"))));
        UNKNOWN.firesOnceOn(laid(given, task(Mention.of("Eva Berg"))));
    }

    @Test
    void whomTheCollaborationKnowsIsKnown() {
        Meeting meeting = laid(said(SAID), task(Mention.of("Eva Malm")));
        Collaboration all = new Collaboration.Builder()
                .addMeeting(meeting)
                .addPerson(new Person.Builder()
                        .id(person("Eva Malm"))
                        .name("Eva Malm")
                        .build())
                .build();
        assertThat(ProtocolCheck.empty()
                        .withRules(List.of(new TaskResponsibleUnknown()))
                        .check(all, meeting.getId())
                        .getResults()
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void namesInAQuotedDecisionAreTheOtherBodys() {
        QuotedDecision quoted = new QuotedDecision.Builder()
                .text("Eva Malm utreder saken.")
                .addResponsible(Mention.of("Eva Malm"))
                .build();
        UNKNOWN.doesNotApplyTo(notes().item("5.", quoted));
    }

    @Test
    void aKnownTargetIsNobodyUnknown() {
        UNKNOWN.passes(laid(
                said(SAID),
                task(Mention.of("Eva Malm", new OrganisationId("eva-malm")), Mention.everybody("Alla Ihop"))));
        UNKNOWN.doesNotApplyTo(said(SAID));
    }

    // --- task/due-before-meeting ---

    private static Task due(Deadline due) {
        return task(mention("Anna Berg")).withDue(due);
    }

    private static Deadline on(LocalDate day) {
        return new Deadline.OnDate("senast " + day, day);
    }

    @Test
    void aTaskIsDueBeforeItIsGiven() {
        Finding finding = DUE.firesOnceOn(laid(said(SAID), due(on(HELD.minusDays(1)))));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0]");
        assertThat(finding.getQuote()).contains("undersöker saken");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Uppgiften ska vara klar 2025-05-21, men mötet hölls 2025-05-22.");
    }

    @Test
    void aTaskIsDueOnTheDayOrLater() {
        DUE.passes(laid(said(SAID), due(on(HELD)), task(mention("Anna Berg"), mention("Bo Ek"))));
        DUE.passes(laid(said(SAID), due(on(HELD.plusDays(1)))));
        DUE.passes(laid(said(SAID), due(new Deadline.AsText("snarast"))));
        DUE.passes(laid(said(SAID), due(Deadline.parse("under våren"))));
        DUE.passes(laid(said(SAID), due(Deadline.parse("till nästa möte"))));
    }

    @Test
    void aYearThatIsOverIsOver() {
        DUE.firesOnceOn(laid(said(SAID), due(Deadline.parse("under våren 2024"))));
    }

    @Test
    void whatIsPromisedAtAnotherTimeMayBeOver() {
        Task late = due(on(HELD.minusDays(1)));
        ContentTable table = new ContentTable.Builder()
                .addRow(new ContentTable.Row(List.of("Listan", "Anna Berg")))
                .build();
        DUE.passes(laid(notes().item("5.", table), late));
        DUE.passes(laid(
                notes().item(
                                "5.",
                                item -> item.withKinds(ItemKind.PREVIOUS_MINUTES)
                                        .withContent(Passage.of(SAID))),
                late));
        DUE.firesOnceOn(laid(notes().item("5.", Passage.of(SAID), table), late));
        DUE.passes(laid(
                said(SAID), late.withHistory(History.of(Step.to(TaskStage.OPEN).on(HELD.minusDays(30))))));
        DUE.firesOnceOn(laid(
                said(SAID), late.withHistory(History.of(Step.to(TaskStage.OPEN).on(HELD)))));
        DUE.firesOnceOn(laid(said(SAID), late.withHistory(History.of(Step.to(TaskStage.OPEN)))));
    }

    @Test
    void withoutADayThereIsNothingToCompare() {
        DUE.doesNotApplyTo(laid(said(SAID), task(mention("Anna Berg"))));
        DUE.isUncertainOn(laid(said(SAID), due(on(HELD.minusDays(1)))).withDate(Optional.empty()));
    }
}
