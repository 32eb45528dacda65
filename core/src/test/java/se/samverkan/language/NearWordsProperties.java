package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearWordsProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abå7").ofMinLength(1).ofMaxLength(7);
    }

    @Provide
    Arbitrary<Set<String>> sets() {
        return words().set().ofMaxSize(20);
    }

    @Property
    void whatIsFoundIsWhatLookingAtEveryWordFinds(@ForAll("sets") Set<String> words, @ForAll("words") String word) {
        List<String> near = words.stream()
                .filter(other -> Similarity.isMisspelling(word, other))
                .sorted()
                .toList();
        assertThat(NearWords.of(words).near(word)).isEqualTo(near);
    }

    @Property
    void misspellingIsMutualAndOfAnotherWord(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(Similarity.isMisspelling(one, other)).isEqualTo(Similarity.isMisspelling(other, one));
        assertThat(Similarity.isMisspelling(one, one)).isFalse();
    }

    @Example
    void neitherDigitsNorShortWordsAreMisspelt() {
        assertThat(Similarity.isMisspelling("område7", "område8")).isFalse();
        assertThat(Similarity.isMisspelling("Eva", "Ava")).isFalse();
        assertThat(Similarity.isMisspelling("Maria", "maria")).isFalse();
        assertThat(Similarity.isMisspelling("Maria", "Marja")).isTrue();
        assertThat(Similarity.isMisspelling("Maria", "Maira")).isTrue();
    }

    @Example
    void aWordOfNoLengthThatWordsHaveIsNotLookedFor() {
        String huge = "a".repeat(100_000);
        assertThat(NearWords.of(List.of(huge)).near(huge + "b")).isEmpty();
    }
}
