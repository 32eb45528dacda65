package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.language.Text;

class MisspeltNamesTest {

    private final MisspeltNames roll =
            new MisspeltNames(List.of("Sonja Wallengren", "Stein-Erik Sandberg", "Eva Maria Lindgren", "Halvarsson"));

    private List<String> in(String text) {
        return roll.in(text, Text.fold(text)).stream()
                .map(MisspeltNames.Slip::written)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sonja Walengren",
                "”Sonja Walengren” sade hon",
                "(Sonja Walengren)",
                "Ordförande Sonja Walengren, Ekåsa",
                "Tack Sonja Walengren",
                "- Sonja Walengren",
                "Bo/Sonja Walengren",
            })
    void aNameIsFoundWhereverItStands(String text) {
        assertThat(in(text)).containsExactly("Sonja Walengren");
    }

    @Test
    void namesHaveAsManyWordsAsThoseThatAreKnown() {
        assertThat(in("Eva Maria Lindggren och Stein-Erik Sandbergg"))
                .containsExactly("Eva Maria Lindggren", "Stein-Erik Sandbergg");
        assertThat(in("Halvarson och Halvarsson")).isEmpty();
    }

    @Test
    void aMisspellingIsToldOnceAndInOrder() {
        assertThat(in("Sonja Wallengrenn. Sonja Walengren. Sonja Wallengrenn."))
                .containsExactly("Sonja Wallengrenn", "Sonja Walengren");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sonja",
                "Tack Sonja ",
                "Eva Maria",
                "Eva Maria ",
                "Eva  Maria Lindggren",
                "Sonja  Walengren",
                "Sonja, Walengren",
                "Sonja. Walengren",
                "Sonja-Walengren",
                "Sonja/Walengren",
                "sonja Walengren",
                "Sonja walengren",
                "McSonja Walengren",
                "...",
                "§ 1",
            })
    void whatIsNoWholeNameIsNoMisspelling(String text) {
        assertThat(in(text)).isEmpty();
    }
}
