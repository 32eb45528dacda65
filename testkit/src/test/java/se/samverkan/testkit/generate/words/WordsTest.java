package se.samverkan.testkit.generate.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.language.Text;
import se.samverkan.testkit.generate.Prose;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "given-names",
                "surnames",
                "near-names",
                "municipalities",
                "hospitals",
                "organisations",
                "titles",
                "places",
                "topics",
                "headings",
                "outside-groups",
                "months",
                "weekdays",
                "narrative",
                "decision",
                "operative",
                "clauses",
                "quoted",
                "task",
                "forwarded-question",
                "deferral",
                "next-meeting"
            })
    void aListHasNothingTwiceAndNoBlanksAround(String list) {
        assertThat(Words.list(list))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(2)
                .allSatisfy(entry -> {
                    assertThat(entry).isEqualTo(Text.squeeze(entry)).isEqualTo(Text.clean(entry));
                    // In Markdown and plain text they would have to be told apart from marks.
                    assertThat(entry).as("marks").doesNotContain("*", "_", "[", "|", "\\", "`");
                });
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Words.list("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void peopleAreAllDifferent() {
        Set<String> names = new HashSet<>();
        IntStream.range(0, Words.people()).mapToObj(Words::person).forEach(names::add);
        assertThat(names).hasSize(Words.people()).hasSizeGreaterThan(1_500);
    }

    @Test
    void namesAreOfEveryKind() {
        assertThat(Words.surnames())
                .anyMatch(name -> name.contains("-"))
                .anyMatch(name -> name.startsWith("von "))
                .anyMatch(name -> name.startsWith("af "))
                .anyMatch(name -> name.startsWith("de "))
                .anyMatch(name -> name.length() == 2)
                .anyMatch(name -> name.length() > 40)
                .anyMatch(name -> name.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK));
        assertThat(Words.organisations()).filteredOn(name -> name.contains(",")).hasSizeGreaterThan(2);
    }

    @Test
    void nearNamesDifferByOneLetter() {
        assertThat(Words.nearNames()).allSatisfy(pair -> {
            List<String> two = List.of(pair.split(" / "));
            assertThat(two).hasSize(2);
            String one = two.get(0);
            String other = two.get(1);
            assertThat(one).hasSameSizeAs(other);
            assertThat(IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)))
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Prose.Kind.class)
    void thereAreEnoughSentencesAndEachSlotIsKnown(Prose.Kind kind) {
        Sentences sentences = Sentences.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(sentences.size()).isGreaterThanOrEqualTo(kind == Prose.Kind.NARRATIVE ? 40 : 12);
        all(sentences).forEach(text -> assertThat(text).doesNotContain("{", "}"));
    }

    @Test
    void datesStandInSeveralNotations() {
        List<String> written = all(Sentences.of("narrative")).toList();
        assertThat(written)
                .anyMatch(text -> text.contains("den 24 februari"))
                .anyMatch(text -> text.contains("2026-02-24"))
                .anyMatch(text -> text.contains("den 24 februari 2026"))
                .anyMatch(text -> text.contains("den 24/2"))
                .anyMatch(text -> text.contains("vecka 9"))
                .anyMatch(text -> text.contains("den 24:e februari"));
    }

    private static Stream<String> all(Sentences sentences) {
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(number ->
                        IntStream.range(0, 60).mapToObj(pick -> sentences.get(number, pick, Slots.anywhere(DAY))));
    }
}
