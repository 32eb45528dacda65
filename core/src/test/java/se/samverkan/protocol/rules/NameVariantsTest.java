package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameVariantsTest {

    @ParameterizedTest
    @CsvSource({
        "Eva Lund, eva  lund",
        "Eva Lund, Eva Lund Dahl",
        "Eva Lund Dahl, Eva Dahl",
        "Eva Lund, E. Lund",
        "Eva L, Eva Lund",
        "Eva Lundin, Eva Lundinn",
        "Eva, Eva Lund",
        "Eva-Lotta Ek, Eva Lotta Ek",
        "Lund Eva, Eva Lund",
        "Kalle Ek, Karl Ek",
    })
    void theseCanBeOnePerson(String one, String other) {
        assertThat(NameVariants.mayBeOne(one, other)).isTrue();
        assertThat(NameVariants.mayBeOne(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Eva Lund, Eva Berg",
        "Eva Lund, Bo Ek",
        "Eva Lund Dahl, Eva Berg",
        "Eva Eva, Eva Lund",
        "Ida Ek, Ada Eng",
        "E. Lund, Bo Berg",
        "Eva, Bo Ek",
        "Eva L, Eva Berg",
        "Eva Lund, Erik Lindberg",
    })
    void theseCannot(String one, String other) {
        assertThat(NameVariants.mayBeOne(one, other)).isFalse();
        assertThat(NameVariants.mayBeOne(other, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "-", " "})
    void whatHasNoWordsCanBeAnybody(String nobody) {
        assertThat(NameVariants.mayBeOne("Eva Lund", nobody)).isTrue();
        assertThat(NameVariants.mayBeOne(nobody, "Eva Lund")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eva Lund", " Eva  Lund ", "Eva-Lotta von Essen", "Åsa Öhrn"})
    void theseAreWholeNames(String name) {
        assertThat(NameVariants.isWhole(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eva",
                "Eva-Lotta",
                "E. Lund",
                "Eva L",
                "eva Lund",
                "Vintorps kommun",
                "Team 2 Syd",
                "Team 22 Syd",
                "Eva .",
                ""
            })
    void theseAreNot(String words) {
        assertThat(NameVariants.isWhole(words)).isFalse();
    }
}
