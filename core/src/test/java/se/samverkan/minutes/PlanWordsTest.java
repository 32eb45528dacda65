package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWordsTest {

    private final PlanWords plan = new PlanWords(Steps.WORDS);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Bakgrund, BACKGROUND",
        "Identifierade behov, BACKGROUND",
        "Ny mötesstruktur, PROPOSAL",
        "Geografisk områdesindelning, AREAS",
        "Deltagare:, PARTICIPANTS",
        "Deltagare i mötena, PARTICIPANTS",
        "Ansvar och roller, DUTIES",
        "Kontaktvägar, CONTACT",
        "Mötestider, TIMES",
        "Tidplan 2027, TIMES",
        "Fortsatt arbete, FURTHER",
        "Närvårdsmöten vår, SERIES",
        "Gemensamma träffar, SERIES",
        "Möte 1., AREA",
        "Område Norr, AREA",
        "Östra kretsen, AREA",
        "Ekonomi, OTHER",
        "-, OTHER",
    })
    void a_heading_says_what_its_section_is_about(String heading, PlanPart part) {
        assertThat(plan.part(heading)).isEqualTo(part);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Vårträffar, spring",
        "Höstmöten, autumn",
        "Närvårdsmöten vår, spring",
        "höstens möten, autumn",
        "Vårdmöten,",
        "Möten,"
    })
    void a_name_can_say_its_season(String name, String season) {
        assertThat(plan.season(name).orElse(null)).isEqualTo(season);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hemtjänsten",
                "kommunen",
                "Ekåsa vårdcentral",
                "primärvårdschefen",
                "Anna Berg",
                "lokala beredningsgruppen"
            })
    void units_titles_groups_and_people_can_do_something(String who) {
        assertThat(plan.isActor(who)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemensam", "", "i god tid", "överenskommelsen"})
    void other_words_cannot(String who) {
        assertThat(plan.isActor(who)).isFalse();
    }
}
