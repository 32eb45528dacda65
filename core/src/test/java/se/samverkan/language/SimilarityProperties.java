package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class SimilarityProperties {

    @Property
    void likenessIsSymmetric(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(Similarity.of(first, second)).isEqualTo(Similarity.of(second, first));
    }

    @Property
    void aTextIsWhollyLikeItself(@ForAll("texts") String text) {
        assertThat(Similarity.of(text, text)).isEqualTo(1);
        assertThat(Similarity.of(text, text.toUpperCase(Locale.ROOT))).isEqualTo(1);
    }

    @Property
    void likenessLiesBetweenZeroAndOne(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(Similarity.of(first, second)).isBetween(0.0, 1.0);
    }

    @Property
    void theThresholdIsTheLikenessCompared(
            @ForAll("texts") String first,
            @ForAll("texts") String second,
            @ForAll @DoubleRange(min = 0, max = 1) double threshold) {
        double likeness = Similarity.of(first, second);
        assertThat(Similarity.atLeast(first, second, threshold)).isEqualTo(likeness >= threshold);
        assertThat(Similarity.atLeast(first, second, likeness)).isTrue();
    }

    @Property
    void oneSlipIsALetterInOutExchangedOrSwapped(@ForAll("words") String word, @ForAll int at) {
        int i = Math.floorMod(at, word.length());
        assertThat(Similarity.isOneSlipApart(word, word)).isTrue();
        assertThat(Similarity.isOneSlipApart(word, word.substring(0, i) + "x" + word.substring(i)))
                .isTrue();
        assertThat(Similarity.isOneSlipApart(word, word.substring(0, i) + word.substring(i + 1)))
                .isTrue();
        assertThat(Similarity.isOneSlipApart(word, word.substring(0, i) + "x" + word.substring(i + 1)))
                .isTrue();
        assertThat(Similarity.isOneSlipApart(word, word + "xy")).isFalse();
    }

    @Example
    void neighboursThatChangedPlacesAreOneSlip() {
        assertThat(Similarity.isOneSlipApart("ordförande", "ordföradne")).isTrue();
        assertThat(Similarity.isOneSlipApart("kontaktar", "kontakter")).isTrue();
        assertThat(Similarity.isOneSlipApart("kontaktar", "kontrakt")).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return words().list().ofMaxSize(6).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "kommunen",
                "kommunerna",
                "vårdcentralen",
                "Åslunda",
                "åslunda",
                "frågan",
                "till",
                "nästa",
                "möte",
                "16",
                "23",
                "januari",
                "“jour”",
                "bordläggs",
                "bordlades");
    }
}
