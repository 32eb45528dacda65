package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;

class PlanCountsTest {

    private final PlanCounts counts = new PlanCounts(new PlanWords(Steps.WORDS));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I Ekåsa finns 17 vårdcentraler.|17 vårdcentraler:17:healthcare-centre",
                "Där finns sju vårdcentraler, fyra privata och tre i regional regi.|sju vårdcentraler:7:healthcare-centre; "
                        + "fyra privata:4:healthcare-centre:private; tre i regional regi:3:healthcare-centre:regional",
                "Av dem är nio privata vårdcentraler.|nio privata vårdcentraler:9:healthcare-centre:private",
                "4 vårdcentraler och 1 rehabmottagning.|4 vårdcentraler:4:healthcare-centre; "
                        + "1 rehabmottagning:1:rehabilitation-clinic",
                "Ett möte vid varje vårdcentral, 12 stycken.|12 stycken:12:healthcare-centre",
                "Tre gemensamma möten hålls.|Tre gemensamma möten:3",
            })
    void numbers_count_units_or_meetings(String sentence, String expected) {
        assertThat(shown(sentence)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ett telefonnummer, en väg in, per vårdcentral.",
                "Mötena har hållits en gång per termin.",
                "Planen gäller 2027 för vårdcentraler.",
                "Frågor skickas in två veckor före mötet.",
                "Nio i privat regi.",
                "",
            })
    void other_numbers_count_nothing(String sentence) {
        assertThat(counts.in(sentence)).isEmpty();
    }

    private List<String> shown(String sentence) {
        return counts.in(sentence).stream()
                .map(count -> sentence.substring(count.start(), count.end()) + ":" + count.number()
                        + count.kind()
                                .map(OrganisationKind::code)
                                .map(code -> ":" + code)
                                .orElse("")
                        + count.sector()
                                .map(Sector::code)
                                .map(code -> ":" + code)
                                .orElse(""))
                .toList();
    }
}
