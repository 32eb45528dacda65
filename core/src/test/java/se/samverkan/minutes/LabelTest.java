package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.outline.Outline;

class LabelTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Plats: Rådhuset, place, Plats:, Rådhuset",
        "PLATS: Rådhuset, place, PLATS:, Rådhuset",
        "Plats Teams, place, Plats, Teams",
        "Lokal: Sal 4, room, Lokal:, Sal 4",
        "Tid: 9–12, time, Tid:, 9–12",
        "Tid kl 9–12, time, Tid, kl 9–12",
        "Datum 2026-03-27, date, Datum, 2026-03-27",
        "Dag 27 mars, date, Dag, 27 mars",
        "Datum tisdagen den 3 mars, date, Datum, tisdagen den 3 mars",
        "Omfattning §§ 22–32, range, Omfattning, §§ 22–32",
        "Protokollets omfattning: §§ 1-9, range, Protokollets omfattning:, §§ 1-9",
        "Ordförande: Anna Berg, chair, Ordförande:, Anna Berg",
        "Ordförande Anna Berg, chair, Ordförande, Anna Berg",
        "Vid pennan: Bo Ek, secretary, Vid pennan:, Bo Ek",
        "Justerare: Anna Berg, verifier, Justerare:, Anna Berg",
        "Justeras 2026-03-30, verifier, Justeras, 2026-03-30",
        "'Närvarande Anna Berg, Bo Ek', present, Närvarande, 'Anna Berg, Bo Ek'",
        "Övriga närvarande: Bo Ek, also-present, Övriga närvarande:, Bo Ek",
        "Anmält förhinder: Bo Ek, absent, Anmält förhinder:, Bo Ek",
        "Ej närvarande: Bo Ek, absent, Ej närvarande:, Bo Ek",
        "Frånvarande   Bo Ek, absent, Frånvarande, Bo Ek",
        "Kallade: Bo Ek, called, Kallade:, Bo Ek",
        "Besök: Bo Ek, visitor, Besök:, Bo Ek",
        "Nästa möte: 3 maj, next-meeting, Nästa möte:, 3 maj",
        "Bilagor: schema, attachments, Bilagor:, schema",
        "Distribution: alla, distribution, Distribution:, alla",
    })
    void aLabelStandsBeforeItsValueWithAColonOrWithout(String text, String code, String mark, String value) {
        Label label = Label.of(Steps.line(text), Steps.WORDS).orElseThrow();
        assertThat(label.code()).isEqualTo(code);
        assertThat(label.mark().text()).isEqualTo(mark);
        assertThat(label.value().text()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Plats, place",
        "Plats:, place",
        "Förhinder, absent",
        "Vid protokollet, secretary",
        "Justerandes sign, signed-by",
        "Underskrifter, signatures",
        "Nästa möte, next-meeting",
        "Närvarande (14 st):, present",
        "Närvarande ledamöter från kommunen:, present",
        "Gäster § 7, guest",
        "Adjungerad p 5, co-opted",
    })
    void aLabelMayStandAlone(String text, String code) {
        Label label = Label.of(Steps.line(text), Steps.WORDS).orElseThrow();
        assertThat(label.code()).isEqualTo(code);
        assertThat(label.mark().text()).isEqualTo(text);
        assertThat(label.value().isBlank()).isTrue();
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "Platsen är bokad.",
                "Lokalen är bokad.",
                "Lokal ledningsgrupp",
                "Tiden räcker inte.",
                "Dag Lund",
                "Dag Lund, Ekåsa kommun",
                "Ordföranden hälsar alla välkomna.",
                "Ordförande öppnar mötet.",
                "Nästa möte blir i maj.",
                "Deltagare i projektet är många.",
                "Anna Berg",
                "Rådhuset",
            })
    void aSentenceOrANameThatStartsLikeALabelIsNone(String text) {
        assertThat(Label.of(Steps.line(text), Steps.WORDS)).isEmpty();
    }

    @Test
    void theValueOfALabelMayStandInTheNextCell() {
        Label place = row("Plats|Rådhuset");
        assertThat(place.code()).isEqualTo("place");
        assertThat(place.value().text()).isEqualTo("Rådhuset");
        Label time = row("|Tid|9–12");
        assertThat(time.code()).isEqualTo("time");
        assertThat(time.value().text()).isEqualTo("9–12");
    }

    @Test
    void aCellAfterTheFirstIsNoLabel() {
        Line line = Steps.lines(Outline.of(Steps.table("Rådhuset|Plats"))).get(0);
        assertThat(Label.of(line, Steps.WORDS)).isEmpty();
    }

    private static Label row(String cells) {
        return Label.of(Steps.lines(Outline.of(Steps.table(cells))).get(0), Steps.WORDS)
                .orElseThrow();
    }
}
