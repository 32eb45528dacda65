package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Organisation;
import se.samverkan.plan.ExpectedParticipant;

class PlanParticipantsTest {

    private final PlanWords plan = new PlanWords(Steps.WORDS);
    private final PlanRegister register = new PlanRegister(plan);
    private final PlanParticipants participants = new PlanParticipants(plan, register);

    @BeforeEach
    void explain() {
        register.explain("Omsorgsförvaltningen (OMF) och Individ- och familjeförvaltningen (IFF) deltar.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hemtjänsten, enhetschef|hemtjansten|enhetschef|false",
                "Omsorgen, verksamhetschef och några enhetschefer (OMF).|omsorgsforvaltningen|verksamhetschef, enhetschefer|false",
                "Vid behov: socialsekreterare (IFF)|individ-och-familjeforvaltningen|socialsekreterare|true",
                "chef från hemtjänsten|hemtjansten|chef|false",
                "enhetschef hemtjänst|hemtjanst|enhetschef|false",
                "MAS och MAR vid behov|''|MAS, MAR|true",
                "Kommunen, medicinskt ansvarig sjuksköterska|''|medicinskt ansvarig sjuksköterska|false",
                "Ekåsa kommun, MAS m.fl.|ekasa-kommun|MAS|false",
            })
    void a_line_names_organisations_and_titles(String line, String organisations, String titles, boolean whenNeeded) {
        ExpectedParticipant read = participants.of(Steps.said(line));
        assertThat(String.join(
                        ", ",
                        read.getOrganisations().stream().map(Object::toString).toList()))
                .isEqualTo(organisations);
        assertThat(String.join(", ", read.getTitles())).isEqualTo(titles);
        assertThat(read.isWhenNeeded()).isEqualTo(whenNeeded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Vårdcentraler, vårdcentralschef|vårdcentral|",
                "Privata vårdcentraler, vårdcentralschef|vårdcentral|private",
                "Vårdval rehab, områdeschef|rehab|",
                "chef från de regionala rehabmottagningarna|rehab|regional",
            })
    void a_class_of_units_is_a_choice_of_care(String line, String choice, String sector) {
        CareChoice read = participants.of(Steps.said(line)).getCareChoice().orElseThrow();
        assertThat(read.choice()).isEqualTo(choice);
        assertThat(read.sector().map(Object::toString).orElse(null)).isEqualTo(sector);
        assertThat(register.organisations()).isEmpty();
    }

    @Test
    void an_abbreviation_that_is_explained_is_an_alias() {
        participants.of(Steps.said("Chefer (OMF)"));
        assertThat(register.organisations())
                .singleElement()
                .satisfies(organisation -> assertThat(organisation.getName()).isEqualTo("Omsorgsförvaltningen"))
                .extracting(Organisation::getAliases)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("OMF");
    }

    @Test
    void what_needs_a_name_to_be_anybody_is_no_organisation() {
        participants.of(Steps.said("Kommunen, MAS"));
        assertThat(register.organisations()).isEmpty();
    }
}
