package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What near-equality gets right and wrong on the labelled pairs, and that its thresholds are the best for them. */
class NearEqualityTest {

    /** Thresholds in hundredths: below half of their letters in common, words are not alike at all. */
    private static final int LOWEST = 50;

    private static final Map<NearEquality, Confusion> HELD = Map.of(
            NearEquality.DECISION, new Confusion(16, 0, 0, 49),
            NearEquality.PERSON, new Confusion(33, 2, 2, 34),
            NearEquality.ORGANISATION, new Confusion(36, 0, 1, 34),
            NearEquality.ABBREVIATION, new Confusion(10, 1, 0, 7));

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whatItGetsRightAndWrongIsKnown(NearEquality kind) {
        Confusion confusion = confusion(kind, kind.threshold());
        print(confusion, kind + ", from " + kind.threshold());
        assertThat(confusion).isEqualTo(HELD.get(kind));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void noThresholdDoesBetterAndNoStricterOneAsWell(NearEquality kind) {
        double chosen = confusion(kind, kind.threshold()).fHalf();
        for (int hundredths = LOWEST; hundredths <= 100; hundredths++) {
            double other = confusion(kind, hundredths / 100.0).fHalf();
            assertThat(other).as(kind + " from 0." + hundredths).isLessThanOrEqualTo(chosen);
            if (hundredths > kind.threshold() * 100 + 0.5) {
                assertThat(other).as(kind + " from 0." + hundredths).isLessThan(chosen);
            }
        }
    }

    @Test
    void whichTellingsAreOfOneDecisionIsKnown() {
        Confusion confusion = tellings(Telling.ALIKE);
        print(confusion, "tellings of one decision, from " + Telling.ALIKE);
        assertThat(confusion).isEqualTo(new Confusion(42, 2, 4, 17));
    }

    /** To pair two decisions wrongly and to leave two unpaired that are one are equally bad: each makes two findings of one. */
    @Test
    void noThresholdForTellingsOfOneDecisionMakesFewerMistakes() {
        int chosen = tellings(Telling.ALIKE).mistakes();
        for (int hundredths = 30; hundredths <= 100; hundredths++) {
            assertThat(tellings(hundredths / 100.0).mistakes())
                    .as("from 0." + hundredths)
                    .isGreaterThanOrEqualTo(chosen);
        }
    }

    @Test
    void surelyOneDecisionIsFromWhereNoPairIsWronglyFound() {
        assertThat(tellings(Telling.SURE).falseAlarms()).isZero();
        assertThat(tellings(Telling.SURE - 0.01).falseAlarms()).isPositive();
    }

    @Test
    void thePairsAreManyAndOfEveryLabel() {
        for (NearEquality kind : Set.of(NearEquality.DECISION, NearEquality.PERSON, NearEquality.ORGANISATION)) {
            List<NearPair> pairs = NearPair.of(kind);
            assertThat(pairs).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
            assertThat(pairs).extracting(NearPair::label).contains(Nearness.SAME, Nearness.VARIANT, Nearness.OTHER);
        }
    }

    @Test
    void aDecisionIsNoNameToFind() {
        assertThatThrownBy(() -> NearNames.of(NearEquality.DECISION, List.of(), Vocabulary.swedish()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void print(Confusion confusion, String title) {
        System.out.println(confusion.toString(title));
    }

    private static Confusion confusion(NearEquality kind, double threshold) {
        return Confusion.of(
                NearPair.of(kind),
                pair -> pair.label().isMatch(),
                pair -> kind.between(pair.one(), pair.other(), Vocabulary.swedish(), threshold)
                        .isMatch());
    }

    private static Confusion tellings(double threshold) {
        return Confusion.of(
                NearPair.of(NearEquality.DECISION),
                pair -> pair.label() != Nearness.OTHER,
                pair -> Telling.of(pair.one()).likeness(Telling.of(pair.other()), threshold) > 0);
    }
}
