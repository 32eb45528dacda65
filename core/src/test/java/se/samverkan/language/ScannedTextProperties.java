package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A text that is scanned once for all categories answers as each of them does on the text itself. */
class ScannedTextProperties {

    @Property(tries = 2000)
    void everyCategoryIsFoundAsItFindsItself(
            @ForAll("vocabularies") Vocabulary vocabulary, @ForAll("texts") String text) {
        ScannedText scanned = vocabulary.scan(text);
        for (String category : vocabulary.categories()) {
            Lexicon lexicon = vocabulary.lexicon(category);
            assertThat(scanned.allIn(lexicon, 0, text.length())).isEqualTo(lexicon.allIn(text));
            assertThat(scanned.firstIn(lexicon, 0, text.length())).isEqualTo(lexicon.firstIn(text));
            assertThat(scanned.startingAt(lexicon, 0, text.length())).isEqualTo(lexicon.startingAt(text, 0));
        }
    }

    @Property(tries = 2000)
    void aPartAnswersAsIfNothingStoodAroundIt(
            @ForAll("vocabularies") Vocabulary vocabulary,
            @ForAll("texts") String before,
            @ForAll("texts") String part,
            @ForAll("texts") String after) {
        ScannedText scanned = vocabulary.scan(before + " " + part + " " + after);
        int from = before.length() + 1;
        int to = from + part.length();
        for (String category : vocabulary.categories()) {
            Lexicon lexicon = vocabulary.lexicon(category);
            assertThat(scanned.allIn(lexicon, from, to))
                    .isEqualTo(lexicon.allIn(part).stream()
                            .map(match -> new Lexicon.Match(match.code(), match.start() + from, match.end() + from))
                            .toList());
        }
    }

    @Property
    void aCategoryOfNoVocabularyIsNowhere(@ForAll("vocabularies") Vocabulary vocabulary, @ForAll("texts") String text) {
        assertThat(vocabulary.scan(text).firstIn(vocabulary.lexicon("none"), 0, text.length()))
                .isEmpty();
    }

    @Property
    void capitalsAndDashesDoNotMatter(
            @ForAll("vocabularies") Vocabulary vocabulary,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 40) int from) {
        String shouted = text.toUpperCase(Locale.ROOT).replace('-', '–');
        for (String category : vocabulary.categories()) {
            Lexicon lexicon = vocabulary.lexicon(category);
            assertThat(lexicon.firstIn(shouted, from)).isEqualTo(lexicon.firstIn(text, from));
            assertThat(lexicon.find(shouted)).isEqualTo(lexicon.find(text));
            assertThat(lexicon.ending(shouted)).isEqualTo(lexicon.ending(text));
        }
    }

    /** More categories than bits in a word. */
    @Provide
    Arbitrary<Vocabulary> vocabularies() {
        Arbitrary<String> phrases = Arbitraries.of(
                "a", "ab", "a b", "a b c", "b", "b c", "b a", "a-b", "a.b", "§ a", "ö", "1", "1:a", "c d", "n/a");
        Arbitrary<String> entry = phrases.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" | ", list));
        return entry.list().ofMinSize(1).ofMaxSize(140).map(ScannedTextProperties::vocabulary);
    }

    private static Vocabulary vocabulary(List<String> entries) {
        return Vocabulary.parse(IntStream.range(0, entries.size())
                .mapToObj(i -> "c" + i + ".x = " + entries.get(i))
                .collect(Collectors.joining("\n")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "ab", "c", "d", "ö", "1", "n", "§", "-", ".", ":", "/", " ", " ", " ", "\n")
                .list()
                .ofMaxSize(20)
                .map(bits -> String.join("", bits));
    }

    @Property(tries = 1000)
    void aScannerOfSomeCategoriesFindsThemAsTheVocabularyDoes(
            @ForAll("vocabularies") Vocabulary vocabulary, @ForAll("texts") String text) {
        String[] some = vocabulary.categories().stream().limit(3).toArray(String[]::new);
        ScannedText scanned = vocabulary.scanner(some).scan(text);
        for (String category : some) {
            Lexicon lexicon = vocabulary.lexicon(category);
            assertThat(scanned.allIn(lexicon, 0, text.length())).isEqualTo(lexicon.allIn(text));
        }
    }

    @Property(tries = 1000)
    void textsThatAreScannedTogetherAreParted(
            @ForAll("vocabularies") Vocabulary vocabulary, @ForAll("allTexts") List<String> texts) {
        Scanner scanner = vocabulary.scanner(vocabulary.categories().toArray(String[]::new));
        ScannedText together = scanner.scan(texts);
        assertThat(together.folded()).isEqualTo(String.join("\n", texts));
        int from = 0;
        for (String text : texts) {
            for (String category : vocabulary.categories()) {
                Lexicon lexicon = vocabulary.lexicon(category);
                int start = from;
                assertThat(together.allIn(lexicon, start, start + text.length()))
                        .isEqualTo(lexicon.allIn(text).stream()
                                .map(match ->
                                        new Lexicon.Match(match.code(), match.start() + start, match.end() + start))
                                .toList());
            }
            from += text.length() + 1;
        }
    }

    @Provide
    Arbitrary<List<String>> allTexts() {
        return texts().list().ofMaxSize(4);
    }

    @Property(tries = 1000)
    void wordsAreFoundWhereTheyFirstStand(
            @ForAll("vocabularies") Vocabulary vocabulary,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 20) int from) {
        int first = -1;
        for (int i = text.length() - 1; i >= from; i--) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            String word =
                    i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && starts ? wordAt(text, i) : "";
            first = word.equals("a") || word.equals("ö") ? i : first;
        }
        assertThat(vocabulary.scan(text).firstOf(WordSet.of(List.of("A", "ö-b")), from))
                .isEqualTo(first);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    @Example
    void aWordWithoutLettersCanBeAnywhere() {
        assertThat(Vocabulary.swedish().scan("en två").firstOf(WordSet.of(List.of("\ud835\udd38")), 1))
                .isEqualTo(3);
    }

    @Example
    void whatWasNotLookedForMayNotBeAskedFor() {
        ScannedText scanned = Vocabulary.swedish().scanner("month").scan("den 3 maj");
        assertThat(scanned.has(Vocabulary.swedish().lexicon("month"))).isTrue();
        assertThatThrownBy(() -> scanned.has(Vocabulary.swedish().lexicon("weekday")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not scanned for");
    }
}
