package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.ModelPath;

/** By what a finding is recognised next time. The golden values were made by {@code printf 'code\0words' | sha256sum}. */
class FingerprintTest {

    private static final Finding FINDING = new Finding.Builder()
            .code(FindingCode.parse("test/rule"))
            .severity(Severity.WARNING)
            .text(new FindingText(new Wording("Ord.", "Words."), new Wording("Gör om.", "Mend it.")))
            .path(ModelPath.parse("meetings[a].date"))
            .quote("Närvårdens ”väg”\n – in")
            .build();

    private static String words(String quote) {
        return FINDING.withQuote(quote).fingerprintOfWords().orElseThrow();
    }

    @Test
    void theFingerprintIsThisForAllTime() {
        assertThat(FINDING.fingerprint()).isEqualTo("ace861bd24432063a2695fb69474ae7a");
        assertThat(FINDING.withPath(Optional.empty()).fingerprint()).isEqualTo("c9e4ff209cd32f38c30fab55efa87439");
    }

    @Test
    void theFingerprintOfItsWordsIsThisForAllTime() {
        assertThat(FINDING.fingerprintOfWords()).contains("d4a6ffa957a3c592c19189b21c952c32");
    }

    @Test
    void itIsTheSameWhateverElseIsSaidOfTheFinding() {
        Finding other = FINDING.withSeverity(Severity.ERROR)
                .withPlace(SourcePlace.ofLine(14))
                .withSlots(Map.of("number", "22"))
                .withText(new FindingText(new Wording("a", "b"), new Wording("c", "d")));
        assertThat(other.fingerprint()).isEqualTo(FINDING.fingerprint());
        assertThat(other.fingerprintOfWords()).isEqualTo(FINDING.fingerprintOfWords());
        assertThat(FINDING.withQuote("Något annat").fingerprint()).isEqualTo(FINDING.fingerprint());
        assertThat(FINDING.withPath(ModelPath.parse("tasks[b]")).fingerprintOfWords())
                .isEqualTo(FINDING.fingerprintOfWords());
    }

    @Test
    void anotherCodeOrPathIsAnotherFinding() {
        Finding other = FINDING.withCode(FindingCode.parse("test/other"));
        assertThat(other.fingerprint()).isNotEqualTo(FINDING.fingerprint());
        assertThat(other.fingerprintOfWords()).isNotEqualTo(FINDING.fingerprintOfWords());
        assertThat(FINDING.withPath(ModelPath.parse("meetings[a].place")).fingerprint())
                .isNotEqualTo(FINDING.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NÄRVÅRDENS ”VÄG” – IN",
                " Närvårdens  ”väg”\t–\u00a0in ",
                "När\u00advårdens »väg« — in",
                "Na\u0308rva\u030ardens \"väg\" - in"
            })
    void theSameWordsInOtherClothesAreTheSame(String quote) {
        assertThat(words(quote)).isEqualTo("d4a6ffa957a3c592c19189b21c952c32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Narvardens ”väg” – in", "Närvårdens ”väg”– in", "Närvårdens ”väg” – ut"})
    void otherWordsAreOthers(String quote) {
        assertThat(words(quote)).isNotEqualTo("d4a6ffa957a3c592c19189b21c952c32");
    }

    @Test
    void whatQuotesNothingHasNoWordsToBeKnownBy() {
        assertThat(FINDING.withQuote(Optional.empty()).fingerprintOfWords()).isEmpty();
    }

    @Test
    void aPersonalIdentityNumberNeverGoesIn() {
        assertThat(words("Samtal om 19121212-1212."))
                .as("the digits are hidden before")
                .isEqualTo("b59f27b045d7a2529aebae406a6943af")
                .isEqualTo(words("Samtal om ••••••••-••••."));
        Finding numbered = FINDING.withSlots(Map.of("who", "19121212-1212"));
        assertThat(numbered.fingerprint()).isEqualTo(FINDING.fingerprint());
    }
}
