package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.PlanUnit;

class PlanUnitsTest {

    private final PlanWords plan = new PlanWords(Steps.WORDS);
    private final PlanUnits units = new PlanUnits(plan, new PlanRegister(plan));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Björkets vårdcentral|healthcare-centre|bjorkets-vardcentral",
                "Vårdcentralen Havet.|healthcare-centre|vardcentralen-havet",
                "Viks rehab|rehabilitation-clinic|viks-rehab",
                "Viks vårdcentral och Viks rehab|healthcare-centre, rehabilitation-clinic|viks-vardcentral, viks-rehab",
                // One organisation or two? Only what stands for itself is certain.
                "Klippans vårdcentral och rehabmottagning|healthcare-centre, rehabilitation-clinic|''",
                "Regionens rehabmottagningar|rehabilitation-clinic|''",
                "Socialtjänsten|municipal-administration|''",
                "Torget|''|''",
            })
    void a_unit_has_kinds_and_organisations_as_far_as_they_are_certain(
            String line, String kinds, String organisations) {
        PlanUnit unit = units.of(Steps.said(line));
        assertThat(String.join(
                        ", ",
                        unit.getKinds().stream().map(OrganisationKind::code).toList()))
                .isEqualTo(kinds);
        assertThat(String.join(
                        ", ",
                        unit.getOrganisations().stream().map(Object::toString).toList()))
                .isEqualTo(organisations);
    }

    @Test
    void a_word_that_may_mean_a_healthcare_centre_is_in_doubt() {
        assertThat(units.doubtful(Steps.said("Lundakliniken"))).containsExactly(OrganisationKind.HEALTHCARE_CENTRE);
        assertThat(units.doubtful(Steps.said("Lundakliniken och Lundaklinikens rehab")))
                .containsExactly(OrganisationKind.HEALTHCARE_CENTRE);
        assertThat(units.doubtful(Steps.said("Lundens vårdcentral"))).isEmpty();
    }

    @Test
    void a_list_in_running_text_is_cut_between_names() {
        assertThat(PlanUnits.listed(
                        Steps.said("Viks vårdcentral, Mo vårdcentral och rehabmottagning samt Näs vårdcentral"),
                        Steps.WORDS))
                .extracting(Said::text)
                .containsExactly("Viks vårdcentral", "Mo vårdcentral och rehabmottagning", "Näs vårdcentral");
    }
}
