package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;

class FindingTest {

    private static Finding.Builder finding() {
        Finding.Builder finding = new Finding.Builder();
        finding.code(FindingCode.parse("attendance/listed-twice"))
                .severity(Severity.WARNING)
                .text(new FindingText(
                        new Wording("{name} står två gånger", "{name} is listed twice"),
                        new Wording("Ta bort {name}", "Take {name} out")));
        return finding;
    }

    @Test
    void aFindingSaysWhatIsWrongAndHowToMendItInBothLanguages() {
        Finding finding = finding().putSlot("name", "Bo Ek").build();
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Bo Ek står två gånger");
        assertThat(finding.hint(Language.ENGLISH)).isEqualTo("Take Bo Ek out");
    }

    @Test
    void numbersOfPersonsAreHiddenInSlotsAndQuote() {
        Finding finding = finding()
                .putSlot("name", "Bo Ek 19121212-1212")
                .quote("Bo Ek, 121212-1212, kom.")
                .build();
        assertThat(finding.getSlots()).containsEntry("name", "Bo Ek ••••••••-••••");
        assertThat(finding.getQuote()).contains("Bo Ek, ••••••-••••, kom.");
        assertThat(finding.toString()).doesNotContain("1212");
    }

    @Test
    void aNumberInTheQuoteAloneIsHiddenToo() {
        assertThat(finding().quote("Bo Ek, 121212-1212").build().getQuote()).contains("Bo Ek, ••••••-••••");
    }

    @Test
    void hidingANumberLeavesTheRestOfTheFindingAlone() {
        ModelPath path = ModelPath.parse("meetings[a].place");
        Finding finding = finding()
                .path(path)
                .place(SourcePlace.ofLine(3))
                .putSlot("name", "121212-1212")
                .putSlot("other", "§ 5")
                .build();
        assertThat(finding.getCode()).isEqualTo(FindingCode.parse("attendance/listed-twice"));
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath()).contains(path);
        assertThat(finding.getPlace()).contains(SourcePlace.ofLine(3));
        assertThat(finding.getSlots()).containsEntry("other", "§ 5").hasSize(2);
        assertThat(finding.getQuote()).isEmpty();
        assertThat(finding.hint(Language.SWEDISH)).isEqualTo("Ta bort ••••••-••••");
    }

    @Test
    void aQuoteOfTwoHundredCharactersStaysAndALongerOneIsCut() {
        String most = "å".repeat(200);
        assertThat(finding().quote(most).build().getQuote()).contains(most);
        assertThat(finding().quote(most).putSlot("name", "121212-1212").build().getQuote())
                .contains(most);
        assertThat(finding().quote(most + "å").build().getQuote()).contains("å".repeat(199) + "…");
    }

    @Test
    void aQuoteIsNotCutInTheMiddleOfACharacter() {
        String clefs = "𝄞".repeat(120);
        assertThat(finding().quote(clefs).build().getQuote()).contains("𝄞".repeat(99) + "…");
        assertThat(finding().quote("a" + clefs).build().getQuote()).contains("a" + "𝄞".repeat(99) + "…");
    }

    @Test
    void aNumberIsHiddenThoughTheCutWouldHaveSplitIt() {
        String quote = "a".repeat(190) + " 19121212-1212 och mer";
        assertThat(finding().quote(quote).build().getQuote()).contains("a".repeat(190) + " ••••••••…");
    }

    @Test
    void theWordsOfAFindingAreNoPartOfItsEquality() {
        FindingText other = new FindingText(new Wording("a", "b"), new Wording("c", "d"));
        assertThat(finding().build().withText(other)).isEqualTo(finding().build());
        assertThat(finding().putSlot("name", "Bo").build())
                .isNotEqualTo(finding().build());
    }

    @Test
    void aFindingIsRecognisedByItsCodeAndItsPathWhateverElseItSays() {
        Finding finding = finding().path(ModelPath.parse("meetings[a].place")).build();
        assertThat(finding.fingerprint()).isEqualTo("42f7f3463411cade756c0c81fb47b4dc");
        assertThat(finding.withSeverity(Severity.ERROR).withQuote("Vintorp").fingerprint())
                .isEqualTo(finding.fingerprint());
        assertThat(finding.withPath(ModelPath.parse("meetings[b].place")).fingerprint())
                .isNotEqualTo(finding.fingerprint());
        assertThat(finding.withCode(FindingCode.parse("attendance/unnamed")).fingerprint())
                .isNotEqualTo(finding.fingerprint());
        assertThat(finding().build().fingerprint()).hasSize(32).isNotEqualTo(finding.fingerprint());
    }

    @Test
    void aFindingInAnEditedDocumentIsRecognisedByTheWordsItQuotes() {
        Finding finding = finding().quote("Bo Ek kom.").build();
        assertThat(finding.fingerprintOfWords())
                .hasValueSatisfying(words -> assertThat(words).hasSize(32));
        assertThat(finding.withPath(ModelPath.parse("meetings[a].place"))
                        .withQuote("BO EK  kom.")
                        .fingerprintOfWords())
                .isEqualTo(finding.fingerprintOfWords());
        assertThat(finding.withQuote("Bo Ek gick.").fingerprintOfWords()).isNotEqualTo(finding.fingerprintOfWords());
        assertThat(finding.withCode(FindingCode.parse("attendance/unnamed")).fingerprintOfWords())
                .isNotEqualTo(finding.fingerprintOfWords());
        assertThat(finding().build().fingerprintOfWords()).isEmpty();
    }

    @Test
    void aFindingWithoutACodeIsNotBuilt() {
        assertThatThrownBy(() -> new Finding.Builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("code");
    }

    @Test
    void severitiesRise() {
        assertThat(Severity.INFO).isLessThan(Severity.WARNING);
        assertThat(Severity.WARNING).isLessThan(Severity.ERROR);
    }
}
