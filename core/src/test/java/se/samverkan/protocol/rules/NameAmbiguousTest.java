package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

class NameAmbiguousTest {

    private static final Check AMBIGUOUS = Check.that(new NameAmbiguous());

    private static Given marias() {
        return notes().present("Maria Berglund").present("Maria Gran").present("Bo Ek");
    }

    private static Given marias(String called, String words) {
        return marias().item(
                        "§ 1", item -> item.withParticipants(Mention.of(called)).withContent(Passage.of(words)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Maria", "Marias", "maria", "MARIA"})
    void aFirstNameThatTwoHaveIsAmbiguous(String called) {
        Finding finding = AMBIGUOUS.firesOnceOn(marias(called, "Läget redovisas."));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(called + " kan avse flera i närvarolistan: Maria Berglund, Maria Gran.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].participants[0]");
        assertThat(finding.getQuote()).contains(called);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Maria G",
                "Maria Gr.",
                "Maria Gran",
                "Maria Grans",
                "Maria Gran Holm",
                "Bo",
                "Mari",
                "Maria, Ekåsa kommun",
                "Maria (VÄF)",
                "Gran",
                "Marianne",
                "-"
            })
    void whoeverIsToldFromTheOtherIsNot(String called) {
        AMBIGUOUS.passes(marias(called, "Läget redovisas."));
    }

    @Test
    void twoOfOneNameAreNotToldApartByIt() {
        Given two = marias().on(
                        "Maria Gran",
                        AttendanceStatus.PRESENT,
                        entry -> entry.withPerson(Given.person("Maria Gran 2")));
        Finding finding = AMBIGUOUS.firesOnceOn(
                two.item("§ 1", item -> item.withParticipants(Mention.of("Maria Gran"), Mention.of("Marias Gran"))));
        assertThat(finding.getQuote()).contains("Maria Gran");
    }

    @Test
    void theWholeNameMeansWhoeverHasNoLongerOne() {
        AMBIGUOUS.passes(marias().present("Maria Gran Holm")
                .item("§ 1", item -> item.withParticipants(Mention.of("Maria Gran"))));
    }

    @Test
    void anItemThatNamesOneInFullTellsWhoIsMeant() {
        AMBIGUOUS.passes(marias("Maria", "Maria Gran redovisar läget. Maria tar det vidare."));
        AMBIGUOUS.firesOnceOn(marias("Maria", "Maria Gran och Maria Berglund redovisar läget. Maria tar det vidare."));
        AMBIGUOUS.firesOnceOn(marias("Maria", "Läget redovisas.").item("§ 2", Passage.of("Maria Gran tackar.")));
    }

    @Test
    void aSeatWithoutANameIsNobody() {
        AMBIGUOUS.firesOnceOn(marias("Maria", "Läget redovisas.").seat("Regionhälsan", AttendanceStatus.PRESENT));
    }

    @Test
    void onlyWhoIsThereSpeaks() {
        Given oneAway = notes().present("Maria Berglund")
                .absent("Maria Gran")
                .item("§ 1", item -> item.withParticipants(Mention.of("Maria")));
        AMBIGUOUS.passes(oneAway);
    }

    @Test
    void aTaskCanLieOnSomebodyWhoIsAway() {
        Given given = notes().present("Maria Berglund")
                .absent("Maria Gran")
                .item("§ 1", Given.decision("Maria tar fram ett förslag.", 1).withResponsible(Mention.of("Maria")));
        Finding finding = AMBIGUOUS.firesOnceOn(given);
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].responsible[0]");
    }

    @Test
    void aTaskIsToldWhereItsWordsStand() {
        Meeting meeting = marias().items("§ 1").meeting();
        Task task = new Task.Builder()
                .id(new TaskId("ekasa/2025-05-22/t1"))
                .what("Maria tar fram ett förslag.")
                .addResponsible(Mention.of("Maria"))
                .build();
        assertThat(AMBIGUOUS.firesOnceOn(meeting.withTasks(task)).getPath().orElseThrow())
                .hasToString("tasks[ekasa/2025-05-22/t1].responsible[0]");
        ModelPath words = meeting.getAgenda().get(0).path().then("title");
        assertThat(AMBIGUOUS
                        .firesOnceOn(meeting.withTasks(task.withCited(words)))
                        .getPath())
                .contains(words);
        ForwardedQuestion question = new ForwardedQuestion.Builder()
                .id(new ForwardedQuestionId("ekasa/2025-05-22/q1"))
                .what("Maria lyfter frågan.")
                .addCarrier(Mention.of("Maria"))
                .build();
        assertThat(AMBIGUOUS
                        .firesOnceOn(meeting.withQuestions(question))
                        .getPath()
                        .orElseThrow())
                .hasToString("forwardedQuestions[ekasa/2025-05-22/q1].carriers[0]");
    }

    @Test
    void whatIsCalledTwiceIsToldOnce() {
        AMBIGUOUS.firesOnceOn(marias("Maria", "Läget redovisas.")
                .item("§ 2", item -> item.withParticipants(Mention.of("Maria"), Mention.of("maria"))));
    }

    @Test
    void whoHasBeenFoundIsNotAsked() {
        AMBIGUOUS.passes(marias().item("§ 1", item -> item.withParticipants(Given.mention("Maria"))));
    }

    @Test
    void onePersonInTwoEntriesIsOne() {
        AMBIGUOUS.passes(notes().present("Maria Gran", Role.CHAIR)
                .present("Maria Gran")
                .item("§ 1", item -> item.withParticipants(Mention.of("Maria"))));
    }

    @Test
    void withoutARollNobodyIsAmbiguous() {
        AMBIGUOUS.isUncertainOn(notes().item("§ 1", item -> item.withParticipants(Mention.of("Maria"))));
    }
}
