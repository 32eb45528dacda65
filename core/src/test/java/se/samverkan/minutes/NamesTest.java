package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Anna Berg",
                "Anna B",
                "Anna B.",
                "A. Berg",
                "Ann-Marie von der Berg",
                "Carl af Ek",
                "Bo O'Hara",
                "José Åström",
                "Maria Lund-Ek",
                "Anna Maria Sofia Berg Ek",
            })
    void namesOfTwoWordsAndMoreAreCertain(String name) {
        assertThat(Names.isName(name, Steps.WORDS)).isTrue();
        assertThat(Names.isFullName(name, Steps.WORDS)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Anna", "Anna-Karin", "McDonald", "Åse"})
    void oneWordMayBeANameButNotACertainOne(String name) {
        assertThat(Names.isName(name, Steps.WORDS)).isTrue();
        assertThat(Names.isFullName(name, Steps.WORDS)).isFalse();
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "anna berg",
                "von Berg",
                "Anna von",
                "Anna Berg ordförande",
                "Anna Berg 2",
                "Anna Maria Sofia Karin Berg Ek",
                "Ekåsa kommun",
                "Region Väst",
                "Folktandvården",
                "Habiliteringen",
                "Polisen",
                "Socialnämnden",
                "Styrgruppen",
                "Ordförande Anna",
                "Enhetschef Berg",
                "Närvarande Anna",
                "Måndag",
                "Mars",
                "NSPH",
                "MAS",
                "Anna MAS",
                "Övriga Frågor",
                "God Jul",
                "Äldreboendet Hasselbacken",
            })
    void whatNamesSomethingElseIsNoName(String text) {
        assertThat(Names.isName(text, Steps.WORDS)).isFalse();
    }

    @Test
    void aLineMayStartWithAName() {
        assertThat(Names.startsWithName("Anna Berg, Ekåsa kommun", Steps.WORDS)).isTrue();
        assertThat(Names.startsWithName("Anna Berg ordförande", Steps.WORDS)).isTrue();
        assertThat(Names.startsWithName("Region Väst, Anna Berg", Steps.WORDS)).isFalse();
        assertThat(Names.startsWithName("", Steps.WORDS)).isFalse();
    }

    @Test
    void namesAreComparedWithoutCaseHyphensAndFullStops() {
        assertThat(Names.keys("Ann-Marie B.")).containsExactly("ann", "marie", "b");
        assertThat(Names.keys("BERG, Åsa")).containsExactly("berg", "åsa");
    }
}
