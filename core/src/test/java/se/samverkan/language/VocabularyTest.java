package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void anEntryGivesPhrasesOfACategoryTheirCode() {
        Lexicon labels = Vocabulary.parse("label.place = Plats | möteslokal").lexicon("label");
        assertThat(labels.phrases()).isEqualTo(Map.of("plats", "place", "möteslokal", "place"));
    }

    @Test
    void commentsAndBlankLinesSayNothing() {
        Vocabulary vocabulary = Vocabulary.parse("# label.room = rum\n\n  # more\nlabel.place = plats\n");
        assertThat(vocabulary.lexicon("label").phrases()).isEqualTo(Map.of("plats", "place"));
    }

    @Test
    void aLineThatEndsInABarGoesOn() {
        Vocabulary vocabulary = Vocabulary.parse("label.place = plats |\n  lokal |\n  rum\nlabel.time = tid");
        assertThat(vocabulary.lexicon("label").phrases())
                .isEqualTo(Map.of("plats", "place", "lokal", "place", "rum", "place", "tid", "time"));
    }

    @Test
    void anEntryMayBeRepeatedAndTheFirstCodeOfAPhraseStays() {
        Vocabulary vocabulary = Vocabulary.parse("a.one = x\na.two = x | y\na.one = z");
        assertThat(vocabulary.lexicon("a").phrases()).isEqualTo(Map.of("x", "one", "y", "two", "z", "one"));
    }

    @Test
    void aCodeMayHoldFullStopsAndAPhraseEqualsSigns() {
        Vocabulary vocabulary = Vocabulary.parse("a.b.c = x = y");
        assertThat(vocabulary.lexicon("a").phrases()).isEqualTo(Map.of("x = y", "b.c"));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {"label", "label.place", "label = plats", ".place = plats", "label.= plats", "plats | lokal"})
    void aLineThatIsNoEntryIsRefusedWithItsNumber(String line) {
        assertThatThrownBy(() -> Vocabulary.parse("# words\nlabel.time = tid |\n  tidpunkt\n\n" + line + "\na.b = c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 5")
                .hasMessageContaining(line);
    }

    @Test
    void theNumberOfALineThatGoesOnIsThatOfItsFirst() {
        assertThatThrownBy(() -> Vocabulary.parse("a.b = c\nlabel |\n plats")).hasMessageContaining("line 2");
    }

    @Test
    void moreWordsNeverTakeAWordAway() {
        Vocabulary first = Vocabulary.parse("a.one = x | y\nb.only = z");
        Vocabulary second = Vocabulary.parse("a.two = x | w\nc.new = v");
        Vocabulary joined = first.plus(second);
        assertThat(joined.lexicon("a").phrases()).isEqualTo(Map.of("x", "one", "y", "one", "w", "two"));
        assertThat(joined.lexicon("b").phrases()).isEqualTo(Map.of("z", "only"));
        assertThat(joined.lexicon("c").phrases()).isEqualTo(Map.of("v", "new"));
        assertThat(joined.categories()).isEqualTo(Set.of("a", "b", "c"));
        assertThat(first.lexicon("a").phrases()).hasSize(2);
    }

    @Test
    void aCategoryThatNobodyKnowsHasNoPhrases() {
        assertThat(Vocabulary.swedish().lexicon("nonsense").phrases()).isEmpty();
        assertThat(Vocabulary.swedish().categories()).doesNotContain("nonsense");
    }

    @Test
    void theBuiltInVocabularyHasWordsInEveryCategory() {
        Vocabulary swedish = Vocabulary.swedish();
        assertThat(swedish.categories()).contains("month", "label", "role", "group", "decisionlabel");
        for (String category : swedish.categories()) {
            assertThat(swedish.lexicon(category).phrases()).as(category).isNotEmpty();
        }
        assertThat(new TreeSet<>(swedish.lexicon("month").phrases().values())).hasSize(12);
        assertThat(new TreeSet<>(swedish.lexicon("weekday").phrases().values())).hasSize(7);
    }

    /** The reader keeps the first code of a phrase and says nothing, so a second one would be a word that never works. */
    @Test
    void noPhraseOfTheBuiltInVocabularyHasTwoCodesInOneCategory() throws IOException {
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> clashes = new ArrayList<>();
        String text = Files.readString(
                Path.of("src", "main", "resources", "se", "samverkan", "language", "swedish.vocabulary"));
        for (String line : text.replace("|\n", "|").lines().toList()) {
            int equals = line.indexOf('=');
            int dot = line.indexOf('.');
            if (line.startsWith("#") || equals < 0) {
                continue;
            }
            String code = line.substring(dot + 1, equals).strip();
            for (String phrase : line.substring(equals + 1).split("\\|", -1)) {
                String key = line.substring(0, dot).strip() + ": " + Text.key(phrase);
                String before = codes.putIfAbsent(key, code);
                if (before != null && !before.equals(code)) {
                    clashes.add(key + " is " + before + " and " + code);
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(500);
        assertThat(clashes).isEmpty();
    }
}
