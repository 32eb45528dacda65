package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are the Tax Agency's test numbers or made up; none is anybody's. */
class PersonalIdentityNumbersTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "191212121212",
                "19121212-1212",
                "19121212+1212",
                "19121212 1212",
                "1212121212",
                "121212-1212",
                "121212+1212",
                "121212 1212",
                "121212–1212",
                "20000229-0005",
                "000229-0005",
            })
    void aNumberIsFoundInEveryWayOfWritingIt(String number) {
        String text = "Remissen för " + number + ", som kom i går.";
        assertThat(PersonalIdentityNumbers.find(text))
                .containsExactly(new PersonalIdentityNumbers.Span(13, 13 + number.length()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"19701063-2391", "701063-2391", "7010632391"})
    void aCoordinationNumberHasSixtyAddedToItsDay(String number) {
        assertThat(PersonalIdentityNumbers.find(number)).hasSize(1);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "19121212-1213", // check digit
                "19121312-1211", // month 13
                "19130229-1214", // no leap year
                "210229-0000", // no leap year in either century
                "17121212-1212", // century long over
                "Tfn 070-123 45 67",
                "Tfn 0701-23 45 69",
                "+46 70 123 45 67",
                "033-35 70 00",
                "Faktura 4923123451",
                "OCR 12121212121212",
                "Dnr 2025-0061-1212",
                "§§ 121212–1213",
                "§§ 22–32",
                "Org.nr 212000-1561",
                "556036-0793",
                "2025-05-22 13:15-14:45",
                "Kl 1315-1445",
                "20251113 1415-1530",
                "121212",
                "121212-121",
                "121212-12123",
                "121212\t1212",
                "121212\n1212",
                "",
            })
    void whatIsNoSuchNumberIsLeftAlone(String text) {
        assertThat(PersonalIdentityNumbers.find(text)).isEmpty();
        assertThat(PersonalIdentityNumbers.redact(text)).isSameAs(text);
    }

    @ParameterizedTest(name = "{0}: “{1}”")
    @MethodSource("labelled")
    void theTableIsJudgedAsItIsLabelled(String label, String text) {
        assertThat(PersonalIdentityNumbers.find(text)).hasSize(label.equals("number") ? 1 : 0);
    }

    static Stream<Arguments> labelled() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PersonalIdentityNumbersTest.class.getResourceAsStream("personal-identity-numbers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arguments.of((Object[]) line.split(" \\| ", 2)))
                            .toList()
                            .stream();
        }
    }

    @Test
    void aNumberInAChainOfDigitsIsNone() {
        assertThat(PersonalIdentityNumbers.find("121212-1212")).hasSize(1);
        assertThat(PersonalIdentityNumbers.find("121212-1212-1")).isEmpty();
        assertThat(PersonalIdentityNumbers.find("7-121212-1212")).isEmpty();
        assertThat(PersonalIdentityNumbers.find("- 121212-1212 -")).hasSize(1);
    }

    @Test
    void redactingHidesTheDigitsOfEveryNumberAndNothingElse() {
        assertThat(PersonalIdentityNumbers.redact("A 19121212-1212, B 121212+1212, § 22, 2025"))
                .isEqualTo("A ••••••••-••••, B ••••••+••••, § 22, 2025");
    }
}
