package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.PlanStage;

/** Read in the minutes of the steering group of Ekåsa, 27 March 2026. */
class PlansTest {

    private static MinutesReading read(String text) {
        return Steps.read(
                "Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg, Bo Ek\n\n§ 1 Öppnande\n\nHej.\n\n§ 2 Årsplaner\n\n"
                        + text + "\n\n§ 3 Avslutning\n\nTack.");
    }

    private static List<AnnualPlan> plans(String text) {
        return read(text).getCollaboration().getAnnualPlans();
    }

    private static List<String> findings(String text) {
        return read(text).getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslut: Årsplan 2026 för uppdragsgrupp Psykisk hälsa godkänns.|APPROVED|MEETING|2026-03-27",
                "Beslut: Styrgruppen beslutar att godkänna årsplan 2026 för uppdragsgrupp Psykisk hälsa.|APPROVED|MEETING|2026-03-27",
                "Styrgruppen beslutade via mejl 2026-01-20 att godkänna årsplanen för uppdragsgrupp Psykisk hälsa 2026.|APPROVED|BY_EMAIL|2026-01-20",
                "Beslut: Årsplan 2026 för uppdragsgrupp Psykisk hälsa återremitteras.|RETURNED||2026-03-27",
                "Beslut: Mötet fastställer årsplanen 2026 för uppdragsgrupp Psykisk hälsa.|APPROVED|MEETING|2026-03-27",
                "Beslut: Årsplan 2026 för uppdragsgrupp Psykisk hälsa skickas ut och anses godkänd om ingen invänt senast 2026-04-10.|SUBMITTED||2026-03-27",
            })
    void whatBecameOfAPlanIsItsHistory(String text, PlanStage stage, DecisionMode mode, LocalDate day) {
        List<AnnualPlan> plans = plans(text);
        assertThat(plans).hasSize(1);
        assertThat(plans.get(0).getId()).hasToString("uppdragsgrupp-psykisk-halsa/2026");
        Step<PlanStage> last = plans.get(0).getHistory().last().orElseThrow();
        assertThat(last.stage()).isEqualTo(stage);
        assertThat(last.how().orElse(null)).isEqualTo(mode);
        assertThat(last.on()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Årsplanen 2026 för uppdragsgrupp Psykisk hälsa diskuterades.",
                "Styrgruppen beslutade 2025 att godkänna årsplanen 2026 för uppdragsgrupp Psykisk hälsa.",
                "Beslut: Årsplanen 2026 för uppdragsgrupp Psykisk hälsa trycks.",
                "Beslut: Uppdragsgrupp Psykisk hälsa godkänns 2026.",
                "Årsplaner 2026 kommer senare.",
                "Beslut: Bo Ek läser årsplanen 2026.",
            })
    void whatDecidesNoPlanTellsNone(String text) {
        assertThat(plans(text)).isEmpty();
        assertThat(findings(text)).doesNotContain("read/plan-uncertain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslut: Årsplan för uppdragsgrupp Psykisk hälsa godkänns.",
                "Beslut: Årsplan 2026 godkänns.",
                "Beslut: Årsplaner 2026 för uppdragsgrupp Psykisk hälsa och uppdragsgrupp Barn och unga godkänns.",
            })
    void aPlanWhoseGroupOrYearIsNotCertainIsAFinding(String text) {
        assertThat(plans(text)).isEmpty();
        assertThat(findings(text)).contains("read/plan-uncertain");
    }

    @Test
    void headingsSayWhatTheDecisionDoesNot() {
        String text = "a) Årsplan 2026 för uppdragsgrupp Psykisk hälsa\n\nBeslut: Årsplanen godkänns.\n\n"
                + "b) Uppdragsgrupp Barn och unga\n\nBeslut: Årsplan 2026 godkänns.";
        assertThat(plans(text))
                .extracting(plan -> plan.getId().value())
                .containsExactly("uppdragsgrupp-psykisk-halsa/2026", "uppdragsgrupp-barn-och-unga/2026");
    }

    @Test
    void aWindowWithoutAYearThatIsStillOpenHasApprovedNothing() {
        AnnualPlan plan = plans(
                        "Beslut: Årsplan 2026 för uppdragsgrupp Psykisk hälsa skickas ut och anses godkänd om ingen invänt senast den 10 april.")
                .get(0);
        assertThat(plan.stage()).contains(PlanStage.SUBMITTED);
    }

    @Test
    void whatIsDecidedWasSentIn() {
        assertThat(plans("Beslut: Årsplan 2026 för uppdragsgrupp Psykisk hälsa godkänns.")
                        .get(0)
                        .getHistory()
                        .stages())
                .containsExactly(PlanStage.SUBMITTED, PlanStage.APPROVED);
    }
}
