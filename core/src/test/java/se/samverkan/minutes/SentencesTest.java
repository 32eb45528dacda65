package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static List<String> of(String text) {
        return Sentences.of(Steps.piece(text), Steps.WORDS).stream()
                .map(Piece::text)
                .toList();
    }

    /** A bar stands between the sentences. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "En sak.| En annan sak!| En tredje?| Ja.",
                "Det gäller bl.a. Ekåsa.| Sedan fika.",
                "Det gäller t.ex. Vintorp.| Mer sen",
                "Kl. 9 börjar vi.| Vi slutar kl. 12.",
                "A. Berg kom.| B. Ek gick.",
                "Priset är 2.5 mkr.| Det är dyrt.",
                "Se bil. 2.| Den är lång.",
                "Vi (se bil. 2).| Sedan",
                "ordf. Anna Berg öppnar mötet.| Alla hälsas.",
                "Vi ses 3 maj. kl 9",
                "Fråga?!| Svar",
                "Det kostar 5 kr.| 3 bilar köps.",
                "Slut",
            })
    void aSentenceEndsBeforeABlankAndACapital(String text) {
        assertThat(of(text.replace("|", ""))).isEqualTo(List.of(text.split("\\| ", -1)));
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(of("")).isEmpty();
        assertThat(of("  ")).isEmpty();
    }

    @Test
    void aSentenceKnowsWhereItStands() {
        Piece second = Sentences.of(new Piece(3, 10, "En. Två."), Steps.WORDS).get(1);
        assertThat(second).isEqualTo(new Piece(3, 14, "Två."));
    }
}
