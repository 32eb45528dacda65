package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/** Read in the minutes of the steering group of Ekåsa, 27 March 2026. */
class QuestionsTest {

    private static final GroupId OWN = GroupId.parse("styrgrupp-ekasa");

    private static List<ForwardedQuestion> questions(boolean told, List<Task> tasks, ItemContent... content) {
        Desk desk = Steps.desk("Anna Berg", "Bo Ek");
        Group own = new Group.Builder()
                .id(OWN)
                .name("Styrgrupp Ekåsa")
                .kind(GroupKind.STEERING_GROUP)
                .build();
        AgendaItem item = new AgendaItem.Builder()
                .id(AgendaItemId.parse("a/1"))
                .title("Bussar")
                .addAllContent(Arrays.asList(content))
                .build();
        Questions questions = new Questions(desk, new Bodies(desk.words, Optional.of(own)));
        questions.in(item, Saying.in(item, desk), told, tasks);
        return questions.found();
    }

    private static List<ForwardedQuestion> told(String text) {
        return questions(false, List.of(), Passage.of(text));
    }

    private static Decision decision(String text) {
        return new Decision.Builder().id(DecisionId.parse("a/1/d1")).text(text).build();
    }

    /** Carriers > receiver: what. */
    private static List<String> shown(List<ForwardedQuestion> questions) {
        List<String> shown = new ArrayList<>();
        for (ForwardedQuestion question : questions) {
            List<String> carriers =
                    question.getCarriers().stream().map(Mention::getAsWritten).toList();
            shown.add((String.join(" + ", carriers)
                            + " > "
                            + question.getReceiver().map(Mention::getAsWritten).orElse("?")
                            + ": "
                            + question.getWhat())
                    .strip());
        }
        return shown;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna tar med sig frågan om skolskjuts till lokal ledningsgrupp.|Anna > lokal ledningsgrupp: skolskjuts",
                "Anna och Bo tar med sig frågan till beredningsgruppen.|Anna + Bo > beredningsgruppen: Bussar",
                "Frågan lyfts till uppdragsgrupp Barn och unga för beredning.|> uppdragsgrupp Barn och unga: Bussar",
                "Frågan om arvode lyfts till nätverket.|> nätverket: arvode",
                "Ärendet hänskjuts till arbetsutskottet.|> arbetsutskottet: Bussar",
                "Frågan skickas vidare till AU.|> AU: Bussar",
                "Återremitteras till uppdragsgruppen.|> uppdragsgruppen: Bussar",
                "Bo lyfter frågan om jour till sjukhusets ledningsgrupp.|Bo > sjukhusets ledningsgrupp: jour",
                "Kan bussen gå på söndagar? Anna tar med sig det till socialnämnden.|Anna > socialnämnden: Kan bussen gå på söndagar?",
                "Anna tar frågan till sin ledningsgrupp.|Anna > sin ledningsgrupp: Bussar",
                "Frågan om tolk till skolan ska lyftas till beredningsgruppen.|> beredningsgruppen: tolk till skolan",
                "Ordförande för frågan vidare till Region Västmark.|Ordförande > Region Västmark: Bussar",
            })
    void whatGoesToAnotherBodyIsSentOn(String text, String question) {
        assertThat(shown(told(text))).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo lyfter frågan om skolskjuts.",
                "Anna tar med sig frågan till nästa möte.",
                "Anna tar med sig det.",
                "Bo föreslår att frågan lyfts till beredningsgruppen.",
                "Frågan har lyfts till beredningsgruppen.",
                "Frågan lyfts inte till beredningsgruppen.",
                "Ska frågan lyftas till beredningsgruppen?",
                "Om frågan lyfts till beredningsgruppen tar det tid.",
                "Patienten skickas vidare till vårdcentralen.",
                "Anna tar med sig kaffe till beredningsgruppen.",
                "Frågan lyfts till styrgruppen.",
                "Beredningsgruppen lyfter frågan till samrådet.",
                "Frågan skickas vidare till målgruppen.",
                "Bo lyfter att frågan är viktig till beredningsgruppens möte.",
                "Frågor skickas till sekreteraren.",
            })
    void whatHasNoReceiverOrIsNotDoneIsNotSentOn(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aSentenceCanSendTwoQuestionsOn() {
        assertThat(shown(told(
                        "Anna tar med sig frågan om bil till nätverket och Bo Ek tar med sig frågan till samrådet.")))
                .containsExactly("Anna > nätverket: bil", "Bo Ek > samrådet: Bussar");
    }

    @Test
    void theSameQuestionInProseAndDecisionIsOne() {
        List<ForwardedQuestion> questions = questions(
                false,
                List.of(),
                Passage.of("Anna tar med sig frågan till nätverket."),
                decision("Anna Berg tar med sig frågan om bil till nätverket."));
        assertThat(shown(questions)).containsExactly("Anna + Anna Berg > nätverket: bil");
        assertThat(questions.get(0).getCited()).contains(ModelPath.of(DecisionId.parse("a/1/d1")));
    }

    @Test
    void twoTopicsToOneBodyAreTwo() {
        assertThat(told("Anna tar med sig frågan om bil till nätverket. Bo tar med sig frågan om tåg till nätverket."))
                .hasSize(2);
    }

    @Test
    void aDecisionToSendOnSendsOn() {
        assertThat(shown(
                        questions(false, List.of(), decision("Mötet beslutar att lyfta frågan om el till nätverket."))))
                .containsExactly("> nätverket: el");
        assertThat(told("Det går att lyfta frågan om el till nätverket.")).isEmpty();
    }

    @Test
    void anActionOnAListSendsOn() {
        Task task = new Task.Builder()
                .id(TaskId.parse("t1"))
                .what("Lyfta frågan om el till nätverket")
                .addResponsible(Mention.of("Bo Ek"))
                .cited(ModelPath.of(AgendaItemId.parse("a/1")).then("content", 0))
                .build();
        assertThat(shown(questions(false, List.of(task)))).containsExactly("Bo Ek > nätverket: el");
    }

    @Test
    void whatOthersSentOnIsTold() {
        assertThat(questions(true, List.of(), Passage.of("Frågan lyfts till nätverket.")))
                .isEmpty();
        assertThat(questions(true, List.of(), Passage.of("Anna tar med sig frågan till nätverket.")))
                .hasSize(1);
    }

    @Test
    void senderCarriersPlaceAndStageAreKnown() {
        ForwardedQuestion question =
                told("Anna tar med sig frågan till nätverket.").get(0);
        assertThat(question.getSender()).contains(OWN);
        assertThat(question.getCarriers().get(0).pointsAt(PersonId.parse("anna-berg")))
                .isTrue();
        assertThat(question.getCited())
                .contains(ModelPath.of(AgendaItemId.parse("a/1")).then("content", 0));
        assertThat(question.stage()).contains(QuestionStage.RAISED);
        assertThat(question.getHistory().last().orElseThrow().on()).contains(Steps.DAY);
    }
}
