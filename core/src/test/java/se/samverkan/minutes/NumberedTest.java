package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemNumber;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

class NumberedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "§ 22. Mötets öppnande, 22, '§ ', ., Mötets öppnande, 0",
        "§22 Val, 22, §, '', Val, 0",
        "§ 22, 22, '§ ', '', '', 0",
        "§.6. Övrigt, 6, §., ., Övrigt, 0",
        "20) Övriga frågor, 20, '', ), Övriga frågor, 0",
        "3. Rapport, 3, '', ., Rapport, 0",
        "3: Rapport, 3, '', :, Rapport, 0",
        "3 Rapport, 3, '', '', Rapport, 0",
        "1.Öppnande, 1, '', ., Öppnande, 0",
        "3., 3, '', ., '', 0",
        "DPS § 1, 1, 'DPS § ', '', '', 0",
        "Ks §12 Val, 12, Ks §, '', Val, 0",
        "UGÄ 41. Val, 41, 'UGÄ ', ., Val, 0",
        "Fhr 29 Val, 29, 'Fhr ', '', Val, 0",
        "3. 20 nya platser, 3, '', ., 20 nya platser, 0",
        "FHR 29 Val, 29, 'FHR ', '', Val, 0",
        "FHR 29, 29, 'FHR ', '', '', 0",
        "Punkt 3 Rapporter, 3, 'Punkt ', '', Rapporter, 0",
        "12/24 Val, 12/24, '', '', Val, 0",
        "12/2024 Val, 12/2024, '', '', Val, 0",
        "8e Skolan, 8e, '', '', Skolan, 1",
        "8e) Skolan, 8e, '', ), Skolan, 1",
        "5.1 Budget, 5.1, '', '', Budget, 1",
        "5.1. Budget, 5.1, '', ., Budget, 1",
        "a) Nattvandring, a, '', ), Nattvandring, 1",
        "A/ Skolan, A, '', /, Skolan, 1",
        "a. Skolan, a, '', ., Skolan, 1",
    })
    void aNumberIsReadWithItsDress(String text, String number, String before, String after, String title, int level) {
        Numbered numbered = Steps.numbered(text).orElseThrow();
        ItemNumber read = numbered.number().orElseThrow();
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.style().before()).isEqualTo(before);
        assertThat(read.style().after()).isEqualTo(after);
        assertThat(numbered.title().text()).isEqualTo(title);
        assertThat(numbered.level()).isEqualTo(level);
        assertThat(read.asWritten()).isEqualTo(numbered.mark().text());
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "27 mars",
                "27 mars 2026",
                "09.00 Fika",
                "09.00-12.00",
                "9.00 Fika",
                "13:15 Fika",
                "2026-03-27",
                "2.10.2025 Möte",
                "2026 Budget",
                "27/3 Möte",
                "§§ 22–32",
                "16 vårdcentraler",
                "1 000 kr",
                "5,5 Mkr",
                "070-12 34 56",
                "3. rapport",
                "1. att Anna skriver",
                "A. Berg",
                "SIP 2024 Plan",
                "Bilaga 1. Plan",
                "Vecka 7 Plan",
                "Kl 9 Plan",
                "Mars 12 Plan",
                "Styrgruppen 3 Plan",
                "enligt § 4 Plan",
                "3. Rapport ....... 4",
                "3. Rapport ……… 4",
                "Inledning",
            })
    void whatIsNoNumberOfAnItemIsLeftAlone(String text) {
        assertThat(Steps.numbered(text)).isEmpty();
    }

    @Test
    void aSectionSignMayHaveLostItsNumber() {
        Numbered alone = Steps.numbered("§").orElseThrow();
        assertThat(alone.number()).isEmpty();
        assertThat(alone.title().text()).isEmpty();
        Numbered titled = Steps.numbered("§ Mötets öppnande").orElseThrow();
        assertThat(titled.number()).isEmpty();
        assertThat(titled.title().text()).isEqualTo("Mötets öppnande");
        assertThat(titled.ordinal()).isEqualTo(-1);
    }

    @Test
    void numbersOfOneDressCountTogether() {
        assertThat(family("3. Rapport")).isEqualTo(family("12. Val")).isNotEqualTo(family("3) Rapport"));
        assertThat(family("§ 3 Rapport")).isEqualTo(family("§4 Val")).isNotEqualTo(family("3 Rapport"));
        assertThat(family("FHR 3 Rapport")).isNotEqualTo(family("KSF 3 Rapport"));
        assertThat(family("a) Rapport")).isEqualTo(family("b) Val"));
    }

    private static String family(String text) {
        return Steps.numbered(text).orElseThrow().family();
    }

    @Test
    void aNumberThatTheProgramHasCountedStandsInNoText() {
        Line line =
                Steps.lines(Outline.of(TextBlock.listItem(0, "3.", "Rapport"))).get(0);
        Numbered numbered = Numbered.of(line, Steps.WORDS).orElseThrow();
        assertThat(numbered.number().map(ItemNumber::number)).contains("3");
        assertThat(numbered.mark().text()).isEmpty();
        assertThat(numbered.title().text()).isEqualTo("Rapport");
        Line bullet =
                Steps.lines(Outline.of(TextBlock.listItem(0, "-", "Rapport"))).get(0);
        assertThat(Numbered.of(bullet, Steps.WORDS)).isEmpty();
    }

    @Test
    void aNumberAndItsTitleMayStandInTwoCells() {
        Line line = Steps.lines(Outline.of(Steps.table("§ 4|Val av justerare"))).get(0);
        Numbered numbered = Numbered.of(line, Steps.WORDS).orElseThrow();
        assertThat(numbered.number().map(ItemNumber::number)).contains("4");
        assertThat(numbered.title().text()).isEqualTo("Val av justerare");
        Line three = Steps.lines(Outline.of(Steps.table("§ 4|Val|Anna"))).get(0);
        assertThat(Numbered.of(three, Steps.WORDS)).isEmpty();
    }
}
