package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.DutyHolder;

class PlanDutiesTest {

    private final PlanDuties duties = new PlanDuties(new PlanWords(Steps.WORDS));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ordförande: socialchefen|CHAIR socialchefen",
                "Sammankallande: Ekåsa kommun|CONVENE Ekåsa kommun",
                "Primärvården ansvarar för kallelse och dagordning.|CALL Primärvården; AGENDA Primärvården",
                "Ansvarig för kallelse är kommunen.|CALL kommunen",
                "Kommunen är sammankallande och ordförande.|CONVENE Kommunen; CHAIR Kommunen",
                "Mötena leds av vårdcentralschefen.|CHAIR vårdcentralschefen",
                "Kallelse skickas av Närvårdskontoret.|CALL Närvårdskontoret",
                "Kommunen och regionen ansvarar för samordning.|COORDINATE Kommunen + regionen",
                "Ordförande: kommunen eller regionen|CHAIR ? kommunen eller regionen",
                "Sammankallande: kommunen?|CONVENE ? kommunen?",
                "Dagordning: utses senare|AGENDA ? utses senare",
                "Utsedd person är sammankallande samt ansvarar för dagordningen.|CONVENE ? Utsedd person; AGENDA ? Utsedd person",
            })
    void a_sentence_says_who_does_what_or_that_it_is_open(String sentence, String expected) {
        assertThat(shown(duties.in(Steps.said(sentence)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dagordningen utgår från överenskommelsen.",
                "Dagordningen är gemensam.",
                "Dagordning ska skickas ut i god tid.",
                "Mötena hålls på plats.",
                "Ordförande:",
            })
    void other_sentences_about_the_agenda_give_nobody_a_duty(String sentence) {
        assertThat(duties.in(Steps.said(sentence))).isEmpty();
    }

    @Test
    void what_is_still_to_be_appointed_is_open() {
        assertThat(duties.toAppoint(Steps.said("Utse ansvarig för kallelse och ordförande.")))
                .allMatch(DutyHolder::isUnassigned)
                .extracting(holder -> holder.getDuty().name())
                .containsExactly("CALL", "CHAIR");
        assertThat(duties.toAppoint(Steps.said("Uppdatera dagordningen."))).isEmpty();
    }

    @Test
    void a_question_of_who_is_one_of_all_that_is_open() {
        assertThat(duties.isQuestion(Steps.said("Ansvar kommun eller region, vem?")))
                .isTrue();
        assertThat(duties.isQuestion(Steps.said("Ska mötena hållas på plats?"))).isFalse();
        assertThat(duties.isQuestion(Steps.said("Ansvar ligger på kommunen."))).isFalse();
    }

    private static String shown(List<DutyHolder> holders) {
        return holders.stream()
                .map(holder -> holder.getDuty() + " "
                        + holder.getAsWritten()
                                .map(words -> "? " + words)
                                .orElseGet(() -> holder.getHolders().stream()
                                        .map(Mention::getAsWritten)
                                        .collect(Collectors.joining(" + "))))
                .collect(Collectors.joining("; "));
    }
}
