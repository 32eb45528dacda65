package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    private static Sentence first(String text) {
        return Sentence.of(text).get(0);
    }

    @Test
    void aSentenceEndsBeforeACapitalLetterOrALineBreak() {
        assertThat(Sentence.of("Ja! Nej? Kl. 13 och t.ex. nu. Sedan\nslut."))
                .extracting(Sentence::text)
                .containsExactly("Ja!", "Nej?", "Kl. 13 och t.ex. nu.", "Sedan", "slut.");
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(Sentence.of(" \n ")).isEmpty();
        assertThat(Sentence.of("A. ")).extracting(Sentence::text).containsExactly("A.");
        assertThat(Sentence.of("A. B")).extracting(Sentence::text).containsExactly("A.", "B");
        assertThat(Sentence.of("A.BC")).hasSize(1);
    }

    @Test
    void quotationMarksHoldWhatStandsBetween() {
        Sentence sentence = first("Hon sade ”nej tack” och gick.");
        assertThat(sentence.isQuoted(0)).isFalse();
        assertThat(sentence.isQuoted(sentence.text().indexOf("nej"))).isTrue();
        assertThat(sentence.isQuoted(sentence.text().indexOf("och"))).isFalse();
    }

    @Test
    void aCapitalLetterAtTheStartOfAWordMayBeAName() {
        assertThat(first("Listan tas fram").namesAfter(0)).isFalse();
        assertThat(first("Listan tas fram av Anna").namesAfter(0)).isTrue();
        assertThat(first("Listan (Anna)").namesAfter(0)).isTrue();
        assertThat(first("Listan iPad").namesAfter(0)).isFalse();
        assertThat(first("A B").namesAfter(0)).isTrue();
    }
}
