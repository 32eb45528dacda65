package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read in the minutes of the steering group of Ekåsa. */
class DecisionScanTest {

    private final DecisionScan scan = Steps.desk().scan;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslut: att hyra lokal|Beslut|att hyra lokal",
                "BESLUT: att hyra lokal|BESLUT|att hyra lokal",
                "Beslut|Beslut|",
                "Beslut att hyra lokal.|Beslut|att hyra lokal.",
                "Beslut § 5: att hyra lokal|Beslut § 5|att hyra lokal",
                "Beslut 2026-01-12: att hyra lokal|Beslut 2026-01-12|att hyra lokal",
                "Beslut - att hyra - att sälja|Beslut|att hyra - att sälja",
                "Beslut Anna Berg tar fram ett förslag.|Beslut|Anna Berg tar fram ett förslag.",
                "Mötets beslut: ja|Mötets beslut|ja",
                "Styrgruppens beslut: ja|Styrgruppens beslut|ja",
            })
    void aLabelStandsBeforeADecision(String text, String label, String decision) {
        DecisionScan.LabelFound found = scan.label(piece(text)).orElseThrow();
        assertThat(found.words()).isEqualTo(label);
        assertThat(text.substring(found.end()).strip())
                .isEqualTo(Optional.ofNullable(decision).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Beslutet är överklagat.",
                "Beslut fattas i maj.",
                "Beslut om budget väntas.",
                "Beslutas att hyra lokal.",
                "Ett beslut: ja",
                "Beslutsunderlag: budget",
            })
    void aSentenceAboutADecisionIsNoLabel(String text) {
        assertThat(scan.label(piece(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrgruppen beslutar att hyra lokal.",
                "Styrgruppen beslutade att hyra lokal.",
                "Styrgruppen för närvård i Ekåsa beslutar att hyra lokal.",
                "Mötet beslöt att hyra lokal.",
                "Vi beslutar att hyra lokal.",
                "Gruppen ställer sig bakom förslaget.",
                "Beslutas att hyra lokal.",
                "Bestämdes att hyra lokal.",
                "Det bestämdes att hyra lokal.",
                "Styrgruppen beslutade via mejl 2024-02-05 att hyra lokal.",
                "Planen för mässan – godkänd per mejl 2024-11-22.",
                "Efter diskussion beslutar styrgruppen att hyra lokal.",
                "Efter en stunds samtal beslutade gruppen att hyra lokal.",
                "Via mejl 2024-02-05 beslutade styrgruppen att hyra lokal.",
                "Styrgruppen utser Anna Berg till ledare.",
                "Styrgruppen godkänner budgeten för 2026 med ett tillägg.",
                "Gruppen enades om att hyra lokal.",
                "Ansökan bifalles.",
                "Ansökan avslås.",
                "Ärendet återremitteras.",
            })
    void aSentenceInWhichThisBodyDecidesIsItsDecision(String sentence) {
        assertThat(scan.whose(piece(sentence))).isEqualTo(DecisionScan.Whose.OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nämnden beslutar att bygga.",
                "Socialnämnden beslutar att bygga.",
                "Lokala beredningsgruppen beslutar att fråga.",
                "Uppdragsgruppen beslutar att mäta.",
                "Arbetsutskottet beslutar att mäta.",
            })
    void aSentenceInWhichAnotherBodyDecidesIsTheirs(String sentence) {
        assertThat(scan.whose(piece(sentence))).isEqualTo(DecisionScan.Whose.OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Alla diskuterar förslaget.",
                "Kommunstyrelsen beslutade 2022 att bygga.",
                "Styrgruppen beslutade 2022 att bygga.",
                "Styrgruppen beslutade i vintras att kaffet är gratis.",
                "Planen skickades per mejl till nämnden i maj och godkändes.",
                "Planen är godkänd av styrgruppen.",
                "Regionen har tagit beslut om budget.",
                "Efter mötet den 5 maj beslutade styrgruppen att hyra lokal.",
                "Efter diskussion beslutar socialnämnden att bygga.",
                "I september beslutade gruppen att vänta.",
                // What is put off is not decided: the item says that it was put off.
                "Ärendet bordläggs.",
                "Socialnämnden utser en ledare.",
                "Anna säger att styrgruppen beslutar i maj.",
                "När styrgruppen beslutar kan vi börja.",
            })
    void whatIsRecalledOrToldIsNobodysDecision(String sentence) {
        assertThat(scan.whose(piece(sentence))).isEqualTo(DecisionScan.Whose.NOBODY);
        assertThat(scan.isProcedural(piece(sentence))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dagordningen godkänns.",
                "Föregående protokoll läggs till handlingarna.",
                "Mötet beslutar att protokollet läggs till handlingarna.",
                "Anna Berg utses att justera.",
                "Till justerare valdes Bo Ek.",
                "Styrgruppen godkänner föregående protokoll.",
                "Gruppen utser Bo Ek till mötesordförande.",
            })
    void aProceduralSentenceDecidesNothing(String sentence) {
        assertThat(scan.isProcedural(piece(sentence))).isTrue();
        assertThat(scan.whose(piece(sentence))).isEqualTo(DecisionScan.Whose.NOBODY);
    }

    @Test
    void whoseADecisionIsDependsOnWhoMet() {
        DecisionScan committee =
                new DecisionScan(Steps.WORDS, Optional.of("socialnämnden vintorp"), Optional.of("committee"));
        assertThat(committee.whose(piece("Nämnden beslutar att bygga."))).isEqualTo(DecisionScan.Whose.OWN);
        assertThat(committee.whose(piece("Socialnämnden beslutar att bygga."))).isEqualTo(DecisionScan.Whose.OWN);
        assertThat(committee.whose(piece("Styrgruppen beslutar att bygga."))).isEqualTo(DecisionScan.Whose.OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inga invändningar har kommit in och rutinen är därmed beslutad.",
                "Eftersom ingen motsatt sig den före den 9 januari anses mallen antagen.",
                "Ingen hade invändningar och listan gäller därmed som beslutad.",
            })
    void aDecisionIsTacitWhenNobodyObjectedAndSoItStands(String text) {
        assertThat(scan.isTacit(piece(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingen hade invändningar.",
                "Planen anses svår.",
                "Inga invändningar har kommit in och protokollet är därmed godkänt, det räknas som klart.",
            })
    void anObjectionAloneOrACommentOnTheNotesIsNoTacitDecision(String text) {
        assertThat(scan.isTacit(piece(text))).isFalse();
    }

    @Test
    void aBodyBelowDecidesNothingThatIsQuotedHere() {
        assertThat(scan.isBelow(Steps.WORDS.start("group", "arbetsgruppen ").orElseThrow()))
                .isTrue();
        assertThat(scan.isBelow(Steps.WORDS.start("group", "politiska samrådet").orElseThrow()))
                .isFalse();
    }

    @Test
    void howADecisionWasMadeIsToldByItsWords() {
        assertThat(scan.isByEmail("Beslut via mejl 2024-02-05: ja")).isTrue();
        assertThat(scan.isByEmail("Beslut per capsulam")).isTrue();
        assertThat(scan.isByEmail("Anna mejlar alla")).isFalse();
        assertThat(scan.isTacit(piece("Hörs inget senast den 3 maj anses planen beslutad.")))
                .isFalse();
        assertThat(scan.isTacit(piece("Om ingen hör av sig anses beslutet fattat.")))
                .isTrue();
        assertThat(scan.isTacit(piece("Synpunkter lämnas senast den 3 maj."))).isFalse();
    }

    private static Piece piece(String text) {
        return new Piece(0, 0, text);
    }

    @Test
    void gruppenIsTheGroupThatTheSentenceBeforeSpeaksOf() {
        Piece own = new Piece(0, 0, "Gruppen beslutade att vänta.");
        assertThat(scan.speaksOfOther(new Piece(0, 0, "Bo rapporterar från den regionala samverkansgruppen."), own))
                .isTrue();
        assertThat(scan.speaksOfOther(new Piece(0, 0, "Bo rapporterar från regionen."), own))
                .isFalse();
        assertThat(scan.speaksOfOther(new Piece(0, 0, "Frågan ställdes till styrgruppen."), own))
                .isFalse();
    }
}
