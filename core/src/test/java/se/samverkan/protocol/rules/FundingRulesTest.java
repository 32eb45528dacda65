package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgendaItemId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;

class FundingRulesTest {

    private static final Check PAYER = Check.that(new FundingPayerMissing());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Uppdragsgruppen söker 85 000 kr för två dagar.",
                "Kansliet föreslår att 150 tkr används till utbildning.",
                "Mötet beslutar att bevilja 18 000 kronor till trycksaker.",
                "Dagen får kosta 40 000 kr.",
                "Att avsätta 2,5 miljoner kronor till teamet.",
                "5 mkr beviljas till teamet.",
                "Gruppen söker 60 tkr, se figur 1.",
            })
    void aSumThatNobodyPaysIsWorthKnowing(String words) {
        Finding finding = PAYER.firesOnceOn(notes().item("§ 1", Passage.of(words)));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Under ”§ 1 Punkt 0” gäller det en summa, men det framgår inte vem som betalar.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(finding.getQuote()).contains(words);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Uppdragsgruppen söker 85 000 kr. Kommunerna betalar hälften var.",
                "Att bevilja 85 000 kr ur folkhälsomedlen.",
                "AU beviljar Ekåsa kommun 60 tkr, och 20 tkr äskas.",
                "Att anslå 60 tkr av utvecklingsmedel.",
                "Att avsätta 60 tkr. Kostnaden fördelas enligt nyckeln.",
                "Gruppen söker 60 tkr, se bilaga 1.",
                "Regionstyrelsen beslutade den 3 mars att avsätta 4 miljoner kronor.",
            })
    void whereItIsSaidWhoPaysOrOfWhatMoneyItIsRight(String words) {
        PAYER.passes(notes().item("§ 1", Passage.of(words)));
    }

    @Test
    void theWholeItemIsAskedAndNoOther() {
        Given here = notes().item(
                        "§ 1",
                        Given.decision("Att bevilja 60 tkr till dagen.", 1),
                        Passage.of("Regionen står för det."));
        PAYER.passes(here);
        Given elsewhere = notes().item("§ 1", Given.decision("Att bevilja 60 tkr till dagen.", 1))
                .item("§ 2", Passage.of("Regionen står för det."));
        assertThat(PAYER.firesOnceOn(elsewhere).getPath().orElseThrow())
                .hasToString("decisions[ekasa/2025-05-22/d1].text");
        PAYER.passes(notes().item(
                        "§ 1",
                        item -> item.withTitle("Gemensamma medel").withContent(Passage.of("Gruppen söker 60 tkr."))));
        PAYER.passes(notes().item(
                        "§ 1",
                        Passage.of("Gruppen söker 60 tkr."),
                        notes().item("", Passage.of("Regionen betalar."))
                                .meeting()
                                .getAgenda()
                                .get(0)
                                .withId(new AgendaItemId("ekasa/2025-05-22/i0/a"))));
    }

    @Test
    void anItemIsToldOnce() {
        PAYER.firesOnceOn(notes().item("§ 1", Passage.of("Gruppen söker 60 tkr."), Passage.of("De äskar 70 tkr.")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Kostnaden är 125 000 kronor.",
                "Underskottet är 14 mkr.",
                "Gruppen söker 60 deltagare.",
                "Gruppen söker kr.",
                "Gruppen föreslår många kronor.",
                "Kronor söker gruppen.",
                "Under 2025 söker gruppen kronor.",
                "Folkhälsorådet har beslutat att avsätta 15 000 kr.",
            })
    void whatIsOnlyToldOfMoneyIsNotJudged(String words) {
        PAYER.doesNotApplyTo(notes().item("§ 1", Passage.of(words)));
    }

    @Test
    void whatOthersDecideIsTheirs() {
        PAYER.doesNotApplyTo(notes().item(
                        "§ 1",
                        new QuotedDecision.Builder().text("Att bevilja 60 tkr.").build()));
    }
}
