package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

class ProseProperties {

    private static final int SAMPLES = 5_000;

    @Property(tries = 200)
    void aTextIsWholeSentences(@ForAll Prose.Kind kind, @ForAll Random random) {
        String text = Generate.prose(kind).generator(1_000).next(random).value();
        assertThat(text).isNotBlank().doesNotContain("{", "}", "\n");
        assertThat(".?!…").contains(text.substring(text.length() - 1));
        assertThat(Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '”' || Character.isDigit(text.charAt(0)))
                .isTrue();
    }

    @Example
    void fewSentencesAreDisturbed() {
        double disturbed = share(Generate.prose(Prose.Kind.NARRATIVE).mostSentences(1), ProseProperties::isDisturbed);
        assertThat(disturbed).isBetween(0.01, 0.05);
    }

    @Example
    void sentencesAreMany() {
        List<String> texts =
                sample(Generate.prose(Prose.Kind.NARRATIVE).mostSentences(1)).toList();
        assertThat(texts.stream().distinct().count()).isGreaterThan(1_000);
    }

    @Example
    void aTextHasAtMostTheSentencesAskedFor() {
        assertThat(sample(Generate.prose(Prose.Kind.DECISION).mostSentences(1)).mapToInt(String::length))
                .allMatch(length -> length < 300);
        assertThatThrownBy(() -> Generate.prose(Prose.Kind.TASK).mostSentences(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aTextShrinksToOnePlainSentence() {
        Shrinkable<String> text =
                Generate.prose(Prose.Kind.NARRATIVE).generator(1_000).next(new Random(4));
        Shrinkable<String> least = text;
        while (least.shrink().findFirst().isPresent()) {
            least = least.shrink()
                    .min(java.util.Comparator.comparing(Shrinkable::distance))
                    .orElseThrow();
        }
        assertThat(least.value()).isEqualTo("Frågan om sårvård diskuteras.");
    }

    static boolean isDisturbed(String text) {
        return Stream.of("\u00a0", "  ", "\u202f", "„", "x\u0304").anyMatch(text::contains);
    }

    private static double share(Arbitrary<String> texts, java.util.function.Predicate<String> has) {
        return (double) sample(texts).filter(has).count() / SAMPLES;
    }

    private static Stream<String> sample(Arbitrary<String> texts) {
        Random random = new Random(1);
        var generator = texts.generator(1_000);
        return Stream.generate(() -> generator.next(random).value()).limit(SAMPLES);
    }
}
