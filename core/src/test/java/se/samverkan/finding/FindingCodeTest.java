package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"numbering/gap", "read/year-inferred", "a1/2-b", "az09/z-a90"})
    void aCodeIsReadBackAsItIsWritten(String text) {
        FindingCode code = FindingCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(code.area() + "/" + code.name()).isEqualTo(text);
        assertThat(FindingCode.parse(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "/",
                "numbering",
                "numbering/",
                "/gap",
                "numbering/gap/more",
                "Numbering/gap",
                "numbering/Gap",
                "numbering/gap ",
                "numrering/håll",
                "-a/b",
                "a-/b",
                "a/-b",
                "a/b-",
                "a_b/c",
                "a`/b",
                "a{/b",
                "a/b:",
            })
    void whatIsNoCodeIsRefusedAndQuoted(String text) {
        assertThatThrownBy(() -> FindingCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text);
    }

    @Test
    void aCodeWithoutAnAreaIsQuotedAsItStands() {
        assertThatThrownBy(() -> FindingCode.parse("/gap")).hasMessageStartingWith("\"/gap\"");
    }

    @Test
    void codesAreOrderedByAreaAndThenByName() {
        assertThat(FindingCode.parse("attendance/unnamed")).isLessThan(FindingCode.parse("numbering/gap"));
        assertThat(FindingCode.parse("numbering/duplicate")).isLessThan(FindingCode.parse("numbering/gap"));
    }
}
