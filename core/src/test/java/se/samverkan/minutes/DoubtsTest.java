package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** What the reader inferred and could be wrong about is said; what is certain is not. */
class DoubtsTest {

    private static final String TITLE = "Protokoll styrgrupp Ekåsa 2026-03-27\n\n";
    private static final String ROLL = "Närvarande:\nAnna Berg, ordförande\nBo Ek, sekreterare\nCia Dal\n\n";

    private static List<Finding> doubts(String text) {
        return Steps.read(text).getFindings();
    }

    private static List<String> codes(String text) {
        return codes(Steps.read(text));
    }

    private static List<String> codes(MinutesReading reading) {
        return reading.getFindings().stream()
                .map(Finding::getCode)
                .map(code -> code.toString().substring("read/".length()))
                .toList();
    }

    /** Minutes with one item more than the opening. */
    private static String minutes(String item, String below) {
        return TITLE + ROLL + "§ 1 Öppnande\n\nAnna Berg hälsar välkomna.\n\n" + item
                + "\n\n§ 3 Avslutning\n\nTack.\n\n" + below;
    }

    private static String item(String text) {
        return minutes("§ 2 Bussar\n\n" + text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi pratade om bussar.",
                "Anna tar med sig frågan till nästa möte.",
                "Beslut: Bo Ek bokar lokal.",
                "Cia Dal utses att justera.",
                "Beslut via mejl 2026-03-02: bussen gäller till 2026-03-10.",
            })
    void cleanMinutesHaveNone(String text) {
        assertThat(codes(item(text))).isEmpty();
    }

    @Test
    void minutesThatDoNotSayWhatTheyAreAreTakenAsNotes() {
        assertThat(codes(item("Hej.").replace("Protokoll styrgrupp", "Styrgrupp")))
                .contains("kind-taken-as-notes");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "3/2025, 9 januari, true",
        "3/2025, 9 december, true",
        "3/2025, 9 maj, false",
        "3/2025, torsdagen den 9 januari, false"
    })
    void aYearTakenFromTheTitleCanBeAnotherAtTheTurnOfTheYear(String count, String date, boolean doubtful) {
        String title = "PROTOKOLL " + count + "\n\nStyrgrupp Ekåsa\n\nDatum: " + date + "\n\n";
        String text = title + ROLL + "§ 1 Öppnande\n\nHej.\n\n§ 2 Avslutning\n\nTack.";
        assertThat(codes(text).contains("year-inferred")).isEqualTo(doubtful);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"den 24 mars, true", "den 27 maj, false", "den 24 mars 2027, false", "onsdagen den 24 mars, false"})
    void aNextMeetingAlmostAYearAheadCanHaveBeen(String date, boolean doubtful) {
        assertThat(codes(item("Nästa möte: " + date + " kl 9").replace("Bussar", "Nästa möte"))
                        .contains("year-inferred"))
                .isEqualTo(doubtful);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-, true", "X, false"})
    void anUnmarkedEntryCanBeForgottenWhereAbsenceIsMarked(String mark, boolean doubtful) {
        Outline outline = new Outline.Builder()
                .addBlock(TextBlock.paragraph("Protokoll styrgrupp Ekåsa 2026-03-27"))
                .addBlock(TextBlock.paragraph("Kallade:"))
                .addBlock(Steps.table(
                        "Namn|Arbetsplats|Närvarande",
                        "Anna Berg|Ekåsa kommun|X",
                        "Bo Ek|Ekåsa kommun|" + mark,
                        "Cia Dal|Ekåsa kommun|"))
                .addAllBlocks(Steps.outline("§ 1 Öppnande\n\nHej.\n\n§ 2 Avslutning\n\nTack.")
                        .getBlocks())
                .build();
        assertThat(codes(MinutesReader.with(Vocabulary.swedish()).read(outline)).contains("unmarked-taken-as-absent"))
                .isEqualTo(doubtful);
    }

    @Test
    void twoWhoChairAreAlternatives() {
        String text = item("Hej.").replace("Cia Dal", "Cia Dal, ordförande");
        Finding finding = doubts(text).get(0);
        assertThat(finding.getCode()).hasToString("read/chair-uncertain");
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getSlots()).containsEntry("alternatives", "Anna Berg, Cia Dal");
        assertThat(finding.message(Language.SWEDISH)).contains("Anna Berg, Cia Dal");
        assertThat(codes(minutes("§ 2 Bussar\n\nHej.", "Ordförande:\nAnna Berg")
                        .replace("Cia Dal", "Cia Dal, ordförande")))
                .doesNotContain("chair-uncertain");
    }

    @Test
    void aVerifierWhoSignsAndWasNotElectedIsDoubtful() {
        String election = "§ 2 Val av justerare\n\nCia Dal utses att justera.";
        assertThat(codes(minutes(election, "Justerare:\nBo Ek"))).contains("verifier-uncertain");
        assertThat(codes(minutes(election, "Justerare:\nCia Dal"))).doesNotContain("verifier-uncertain");
        assertThat(codes(minutes(election, "Justerare:\nAnna Berg"))).doesNotContain("verifier-uncertain");
        assertThat(codes(minutes("§ 2 Bussar\n\nHej.", "Justerare:\nBo Ek"))).doesNotContain("verifier-uncertain");
    }

    @Test
    void aDecisionBelowAReportCanBeTheOtherGroups() {
        String report = "§ 2 Beredningsgruppen\n\nBeslut: Bo Ek bokar lokal.";
        assertThat(codes(minutes(report, ""))).contains("decision-taken-as-own");
        assertThat(codes(minutes(report.replace("Bo Ek bokar", "Mötet beslutar att boka"), "")))
                .doesNotContain("decision-taken-as-own");
        assertThat(codes(minutes(report, "")
                        .replace("§ 3 Avslutning", "§ 3 Beslut\n\nBeslut: Bo Ek bokar lokal.\n\n§ 4 Avslutning")))
                .doesNotContain("decision-taken-as-own");
        assertThat(codes(minutes(report.replace("Beredningsgruppen", "Bussar"), "")))
                .doesNotContain("decision-taken-as-own");
    }

    @Test
    void aNameSpeltOtherwiseOrNearlyAnotherIsDoubtful() {
        assertThat(codes(item("Anna Bergh tar fram en karta."))).contains("name-misspelt");
        assertThat(codes(item("Anna tar fram en karta.").replace("Cia Dal", "Anne Dal")))
                .contains("name-uncertain");
        assertThat(codes(item("Anna Berg tar fram en karta.").replace("Cia Dal", "Anne Dal")))
                .doesNotContain("name-uncertain");
    }

    @Test
    void aSubItemThatOnlyLooksLikeOneIsDoubtful() {
        String directly = "Hållplatsen i byn\nDen ska flyttas till torget under hösten, säger kommunen.";
        assertThat(codes(item("Vi pratade.\n\n" + directly))).contains("headings-by-look");
        assertThat(codes(item("Vi pratade.\n\n" + directly.replace("\n", "\n\n"))))
                .doesNotContain("headings-by-look");
    }

    @Test
    void aTacitDecisionWithALaterDayInItsWordsIsDoubtful() {
        String tacit = "Planen skickas ut och anses godkänd om ingen invänt senast 2026-03-10 på det från 2026-03-01.";
        assertThat(codes(item(tacit))).contains("decision-day-inferred");
        assertThat(codes(item(tacit.replace(" på det från 2026-03-01", "")))).doesNotContain("decision-day-inferred");
    }

    @Test
    void aDecisionUnderAReportMayBeginWithAnyLongWord() {
        String text = minutes("§ 2 Rapport från brukarrådet\n\nBeslut: " + "å".repeat(60), "");
        assertThat(Steps.read(text).meeting().getUnplaced()).isEmpty();
    }
}
