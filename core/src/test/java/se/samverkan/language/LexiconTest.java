package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon groups = Vocabulary.parse("""
            group.local = lokal | lokal ledningsgrupp
            group.management = ledningsgrupp
            group.item = § | kl.
            """).lexicon("group");

    @Test
    void theLongestPhraseWins() {
        assertThat(groups.startingAt("lokal ledningsgrupp ekåsa", 0)).contains(new Lexicon.Match("local", 0, 19));
        assertThat(groups.startingAt("lokal styrgrupp", 0)).contains(new Lexicon.Match("local", 0, 5));
    }

    @Test
    void aPhraseIsFoundByWholeWordsOnly() {
        assertThat(groups.firstIn("ledningsgruppen i lokalen")).isEmpty();
        assertThat(groups.firstIn("en överledningsgrupp")).isEmpty();
        assertThat(groups.startingAt("lokal ledningsgruppen", 0)).contains(new Lexicon.Match("local", 0, 5));
    }

    @Test
    void marksAreNoPartOfWords() {
        assertThat(groups.firstIn("(ledningsgrupp)")).contains(new Lexicon.Match("management", 1, 14));
        assertThat(groups.firstIn("delar av §§ 5")).contains(new Lexicon.Match("item", 9, 10));
    }

    @Test
    void aPhraseThatEndsInAMarkMayRunOnIntoAWord() {
        assertThat(groups.startingAt("kl.9", 0)).contains(new Lexicon.Match("item", 0, 3));
        assertThat(groups.startingAt("§5", 0)).contains(new Lexicon.Match("item", 0, 1));
    }

    @Test
    void nothingStartsAfterTheEnd() {
        assertThat(groups.startingAt("lokal", 5)).isEmpty();
        assertThat(groups.firstIn("")).isEmpty();
        assertThat(groups.firstIn("lokal", 9)).isEmpty();
        assertThat(groups.allIn("")).isEmpty();
    }

    @Test
    void lookingFromAnOffsetPassesWhatStandsBefore() {
        assertThat(groups.firstIn("lokal och ledningsgrupp", 5)).contains(new Lexicon.Match("management", 10, 23));
    }

    @Test
    void aWholeTextIsFoundWhateverItsCaseAndBlanks() {
        assertThat(groups.find(" LOKAL\u00a0 Ledningsgrupp ")).contains("local");
        assertThat(groups.find("lokal ledningsgrupp ekåsa")).isEmpty();
    }
}
