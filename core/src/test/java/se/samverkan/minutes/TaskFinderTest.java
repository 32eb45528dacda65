package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** Read in the minutes of 27 March 2026. */
class TaskFinderTest {

    private static List<Task> tasks(String title, ItemContent... content) {
        Desk desk = Steps.desk("Anna Berg", "Bo Ek");
        new TaskFinder(desk).in(AgendaItemId.parse("a/1"), title, List.of(content));
        return desk.tasks;
    }

    private static List<String> told(List<Task> tasks) {
        return tasks.stream()
                .map(task -> String.join(
                                " + ",
                                task.getResponsible().stream()
                                        .map(Mention::getAsWritten)
                                        .toList())
                        + ": " + task.getWhat())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna tar med sig frågan till nästa möte.|Anna: tar med sig frågan till nästa möte",
                "Anna Berg återkopplar i maj.|Anna Berg: återkopplar i maj",
                "Frågan diskuterades. Bo Ek kontaktar skolan.|Bo Ek: kontaktar skolan",
                "Anna och Bo bokar lokal.|Anna + Bo: bokar lokal",
                "Eva Sten ser över avtalet.|Eva Sten: ser över avtalet",
                "Bo Ek får i uppdrag att skriva.|Bo Ek: får i uppdrag att skriva",
                "Ordförande sammankallar gruppen.|Ordförande: sammankallar gruppen",
                "Alla uppmanas att svara.|Alla: uppmanas att svara",
                "Om bussar: Bo Ek kontaktar skolan.|Bo Ek: Om bussar: Bo Ek kontaktar skolan",
                "SIP-utbildning planeras (Anna Berg ansvarig).|Anna Berg: SIP-utbildning planeras",
                "SIP-utbildning planeras (ansvarig: Anna Berg)|Anna Berg: SIP-utbildning planeras",
                "Åtgärd: köpa stol. Ansvarig: Bo Ek. Klart: 3 maj|Bo Ek: köpa stol",
            })
    void aCommitmentIsATask(String text, String task) {
        assertThat(told(tasks("Rapport", Passage.of(text)))).containsExactly(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg är nöjd.",
                "Anna Berg informerar om budgeten.",
                "Frågan diskuterades.",
                "Åtgärd: köpa stol",
                "Klart: 3 maj",
                "Bussar (se bilaga 2)",
            })
    void whatBindsNobodyIsNoTask(String text) {
        assertThat(tasks("Rapport", Passage.of(text))).isEmpty();
    }

    @Test
    void aTaskSaysByWhenAndCitesItsText() {
        Task task = tasks("Rapport", Passage.of("Text."), Passage.of("Bo återkommer senast den 3 maj."))
                .get(0);
        assertThat(task.getDue()).contains(new Deadline.OnDate("senast den 3 maj", LocalDate.of(2026, 5, 3)));
        assertThat(task.getResponsible()).containsExactly(Mention.of("Bo", PersonId.parse("bo-ek")));
        assertThat(task.getCited()).contains(ModelPath.parse("agendaItems[a/1].content[1]"));
    }

    @Test
    void aCommitmentThatADecisionTellsIsThatDecision() {
        Decision decision = new Decision.Builder()
                .id(DecisionId.parse("a/1/d1"))
                .text("Bo Ek kontaktar skolan.")
                .build();
        assertThat(tasks("Rapport", decision, Passage.of("Bo Ek kontaktar skolan.")))
                .isEmpty();
        assertThat(tasks("Rapport", decision, Passage.of("Bo Ek bokar lokal."))).hasSize(1);
    }

    @Test
    void actionsMayStandInATable() {
        List<Task> tasks = tasks(
                "Rapport",
                table(
                        "Åtgärd|Ansvarig|Datum",
                        "köpa stol|Bo, Anna Berg|2026-05-03",
                        "sälja bord||",
                        "måla|Eva Sten|v 20"));
        assertThat(told(tasks)).containsExactly("Bo + Anna Berg: köpa stol", "Eva Sten: måla");
        assertThat(tasks.get(0).getDue()).contains(new Deadline.OnDate("2026-05-03", LocalDate.of(2026, 5, 3)));
        assertThat(tasks.get(1).getDue())
                .contains(new Deadline.During("v 20", new When.Weeks(List.of(WeekSpan.of(20)), Optional.empty())));
        assertThat(tasks.get(1).getCited()).contains(ModelPath.parse("agendaItems[a/1].content[0].rows[3]"));
    }

    @Test
    void aTableMayGoOnAfterAGap() {
        List<Task> tasks =
                tasks("Rapport", table("Åtgärd|Ansvarig|Datum"), table("köpa stol|Bo|3 maj"), table("måla|Anna|v 20"));
        assertThat(told(tasks)).containsExactly("Bo: köpa stol", "Anna: måla");
    }

    @Test
    void underAHeadingThatSaysSoNamesTellWhoseAColumnIs() {
        ContentTable table = table("Bo|lista över platser|3 maj", "Anna|telefonlistan|v 20");
        assertThat(told(tasks("Att göra", table))).containsExactly("Bo: lista över platser", "Anna: telefonlistan");
        assertThat(tasks("Att göra", table).get(0).getDue())
                .contains(new Deadline.OnDate("3 maj", LocalDate.of(2026, 5, 3)));
        assertThat(tasks("Rapport", table)).isEmpty();
    }

    @Test
    void inAListOfWhatIsToBeDoneBlanksMayPartTheColumns() {
        List<Task> tasks = tasks("Att göra", Passage.of("Bo lista över platser 3 maj"), Passage.of("Lista på stolar"));
        assertThat(told(tasks)).containsExactly("Bo: lista över platser 3 maj");
        assertThat(tasks.get(0).getDue()).contains(new Deadline.OnDate("3 maj", LocalDate.of(2026, 5, 3)));
    }

    @Test
    void theSentenceBeforeMayTellOfWhatTimeItIs() {
        assertThat(tasks("Rapport", Passage.of("På nästa möte ser vi över lokalen. Bo tar med en skiss."))
                        .get(0)
                        .getDue())
                .contains(new Deadline.NextMeeting("nästa möte"));
    }

    @Test
    void whatPointsBackIsToldWithTheSentenceBefore() {
        List<Task> tasks = tasks("Rapport", Passage.of("Skyltarna saknas till nästa möte. Bo ordnar det. Anna ler."));
        assertThat(told(tasks)).containsExactly("Bo: Skyltarna saknas till nästa möte. Bo ordnar det");
        assertThat(tasks.get(0).getDue()).contains(new Deadline.NextMeeting("nästa möte"));
    }

    @Test
    void byWhenMayStandInTheNextSentence() {
        assertThat(tasks("Rapport", Passage.of("Bo kontaktar skolan. Svar till nästa möte."))
                        .get(0)
                        .getDue())
                .contains(new Deadline.NextMeeting("nästa möte"));
        assertThat(tasks("Rapport", Passage.of("Bo kontaktar skolan. Bussarna kommer i maj."))
                        .get(0)
                        .getDue())
                .isEmpty();
    }

    @Test
    void byWhenIsWhatStandsBehindTheVerb() {
        assertThat(tasks("Rapport", Passage.of("Det blir svårt i april och Bo kontaktar skolan till nästa möte."))
                        .get(0)
                        .getDue())
                .contains(new Deadline.NextMeeting("nästa möte"));
    }

    @Test
    void aTableOfOtherThingsHasNoTasks() {
        assertThat(tasks("Rapport", table("Ort|Antal", "Ekåsa|3"))).isEmpty();
        assertThat(tasks("Rapport", table())).isEmpty();
    }

    /** A table; cells are parted by bars. */
    private static ContentTable table(String... rows) {
        return new ContentTable.Builder()
                .addAllRows(Arrays.stream(rows)
                        .map(row -> new ContentTable.Row(List.of(row.split("\\|", -1))))
                        .toList())
                .build();
    }

    @Test
    void anActionMayRunOverSeveralPassages() {
        List<Task> tasks = tasks(
                "Rapport",
                Passage.of("Åtgärd: köpa stol"),
                Passage.of("Ansvarig: Bo Ek"),
                Passage.of("Klart: 3 maj"),
                Passage.of("Åtgärd: måla"),
                Passage.of("Ansvarig: Anna Berg"));
        assertThat(told(tasks)).containsExactly("Bo Ek: köpa stol", "Anna Berg: måla");
        assertThat(tasks.get(0).getDue()).contains(new Deadline.OnDate("3 maj", LocalDate.of(2026, 5, 3)));
    }

    @Test
    void inAListOfWhatIsToBeDoneTheNameStandsFirst() {
        Passage line = Passage.of("Bo Ek: köper kaffe");
        assertThat(told(tasks("Att göra", line))).containsExactly("Bo Ek: köper kaffe");
        assertThat(tasks("Rapport", line)).isEmpty();
    }

    @Test
    void belowAndBehindALabelOfWhatIsToBeDoneTheNameStandsFirst() {
        assertThat(told(tasks(
                        "Budget",
                        Passage.of("Alla diskuterar."),
                        Passage.of("Att göra:"),
                        Passage.of("Anna – frågar handläggarna (till nästa möte)"),
                        Passage.of("Bo – räknar om siffrorna"),
                        Passage.of("Bo är nöjd."))))
                .containsExactly("Anna: frågar handläggarna (till nästa möte", "Bo: räknar om siffrorna");
        assertThat(told(tasks("Budget", Passage.of("Att göra: Anna läser texten."))))
                .containsExactly("Anna: läser texten");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna och Bo lämnar synpunkter senast den 26 juni.|Anna + Bo: lämnar synpunkter senast den 26 juni",
                "Anna tar upp avtalet med juristen.|Anna: tar upp avtalet med juristen",
                "AP: Anna lägger upp listan.|Anna: lägger upp listan",
            })
    void whatIsPromisedByADayOrWithSomebodyIsATask(String text, String task) {
        assertThat(told(tasks("Budget", Passage.of(text)))).containsExactly(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna lämnar mötet.", "Anna tar upp avtalet.", "Anna tar upp avtalet med anledning av läget."})
    void withoutThatItIsOnlyTold(String text) {
        assertThat(tasks("Budget", Passage.of(text))).isEmpty();
    }
}
