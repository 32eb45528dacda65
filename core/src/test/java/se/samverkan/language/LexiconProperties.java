package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick way to look phrases up finds what the slow way finds: trying every phrase at every offset. */
class LexiconProperties {

    @Property(tries = 2000)
    void allPhrasesAreFoundThatTryingThemOneByOneFinds(
            @ForAll("phrases") List<String> phrases, @ForAll("texts") String text) {
        assertThat(lexicon(phrases).allIn(text)).isEqualTo(oneByOne(phrases, text));
    }

    @Property(tries = 1000)
    void theFirstIsTheFirstOfAll(@ForAll("phrases") List<String> phrases, @ForAll("texts") String text) {
        Optional<Lexicon.Match> first = oneByOne(phrases, text).stream().findFirst();
        assertThat(lexicon(phrases).firstIn(text)).isEqualTo(first);
    }

    private static Lexicon lexicon(List<String> phrases) {
        Map<String, String> codes = new HashMap<>();
        phrases.forEach(phrase -> codes.put(phrase, "code of " + phrase));
        return new Lexicon(codes);
    }

    private static List<Lexicon.Match> oneByOne(List<String> phrases, String text) {
        List<Lexicon.Match> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            String best = "";
            for (String phrase : phrases) {
                if (phrase.length() > best.length() && standsAt(phrase, text, i)) {
                    best = phrase;
                }
            }
            if (best.isEmpty()) {
                i++;
            } else {
                found.add(new Lexicon.Match("code of " + best, i, i + best.length()));
                i += best.length();
            }
        }
        return found;
    }

    private static boolean standsAt(String phrase, String text, int at) {
        int end = at + phrase.length();
        return text.startsWith(phrase, at)
                && (at == 0 || !isLetter(text, at - 1) || !isLetter(text, at))
                && (end == text.length() || !isLetter(text, end) || !isLetter(text, end - 1));
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.of(
                        "a", "ab", "a b", "a b c", "b", "b c", "b a", "a-b", "a.b", "§ a", "ö", "1", "1:a", "c d",
                        "n/a")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "ab", "c", "d", "ö", "1", "n", "§", "-", ".", ":", "/", " ", " ", " ", "\n")
                .list()
                .ofMaxSize(20)
                .map(bits -> String.join("", bits));
    }

    @Property(tries = 2000)
    void aWordEndsInTheLongestPhraseThatItEndsIn(
            @ForAll("phrases") List<String> phrases, @ForAll("texts") String word) {
        Optional<String> longest = phrases.stream()
                .filter(word::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(phrase -> "code of " + phrase);
        assertThat(lexicon(phrases).ending(word)).isEqualTo(longest);
        assertThat(lexicon(phrases).ending("x" + word + "y", 1, 1 + word.length()))
                .isEqualTo(longest);
    }
}
