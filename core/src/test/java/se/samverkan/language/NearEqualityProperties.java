package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NearEqualityProperties {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();

    @Property
    void itDoesNotMatterWhichComesFirst(
            @ForAll NearEquality kind, @ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(kind.between(one, other)).isEqualTo(kind.between(other, one));
    }

    @Property
    void aTextIsTheSameAsItself(@ForAll NearEquality kind, @ForAll("texts") String text) {
        assertThat(kind.between(text, text)).isEqualTo(Nearness.SAME);
        assertThat(kind.between(text, "  " + text.replace(" ", "   ") + "\n")).isEqualTo(Nearness.SAME);
    }

    @Property
    void caseAndHyphensMakeNoOtherName(@ForAll("names") String name) {
        for (NearEquality kind : List.of(NearEquality.PERSON, NearEquality.ORGANISATION)) {
            assertThat(kind.between(name, name.toUpperCase(Locale.ROOT))).isEqualTo(Nearness.SAME);
            assertThat(kind.between(name, name.replace(' ', '-'))).isEqualTo(Nearness.SAME);
            assertThat(kind.between(name, name.replace(" ", ""))).isEqualTo(Nearness.SAME);
        }
    }

    @Property
    void textsWithDifferentNumbersNeverMatch(
            @ForAll NearEquality kind,
            @ForAll("names") String name,
            @ForAll @IntRange(max = 999) int one,
            @ForAll @IntRange(max = 999) int other,
            @ForAll boolean inWord) {
        String space = inWord ? "" : " ";
        boolean match = kind.between(name + space + one, name + space + other).isMatch();
        assertThat(match).isEqualTo(one == other);
    }

    @Property
    void namesAreNeverRetold(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(NearEquality.PERSON.between(one, other)).isNotEqualTo(Nearness.RETOLD);
        assertThat(NearEquality.ORGANISATION.between(one, other)).isNotEqualTo(Nearness.RETOLD);
        assertThat(NearEquality.ABBREVIATION.between(one, other)).isNotEqualTo(Nearness.RETOLD);
    }

    @Property
    void aLetterLostInsideALongWordIsASlip(@ForAll("names") String name, @ForAll int seed) {
        String slipped = withSlip("Närvårdsbacken", seed);
        for (NearEquality kind : List.of(NearEquality.PERSON, NearEquality.ORGANISATION)) {
            assertThat(kind.between(name + " Närvårdsbacken", name + " " + slipped))
                    .isEqualTo(Nearness.VARIANT);
        }
    }

    @Property
    void whatIsFoundAmongNamesIsWhatLookingAtEveryNameFinds(
            @ForAll NearEquality kind, @ForAll("manyTexts") List<String> names, @ForAll("texts") String written) {
        if (kind == NearEquality.DECISION) {
            return;
        }
        NearNames known = NearNames.of(kind, names, SWEDISH);
        List<String> same = all(kind, names, written, Nearness.SAME);
        assertThat(known.same(written)).isEqualTo(same);
        assertThat(known.variants(written))
                .isEqualTo(same.isEmpty() ? all(kind, names, written, Nearness.VARIANT) : List.of());
    }

    private static List<String> all(NearEquality kind, List<String> names, String written, Nearness nearness) {
        return names.stream()
                .filter(name -> kind.between(written, name) == nearness)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every name is looked at in vain among so many by whoever compares one by one. */
    @Example
    void aNameIsFoundAmongManyThousands() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            names.add("Vårdcentralen " + word(new Random(i)) + "backen");
        }
        names.add("Vårdcentralen Solgläntan");
        Collections.shuffle(names, new Random(1));
        NearNames known = NearNames.of(NearEquality.ORGANISATION, names, SWEDISH);
        assertThat(known.variants("Vårdcentralen Solgäntan")).containsExactly("Vårdcentralen Solgläntan");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static String withSlip(String word, int seed) {
        int at = 1 + Math.floorMod(seed, word.length() - 2);
        return word.substring(0, at) + word.substring(at + 1);
    }

    @Provide
    Arbitrary<String> names() {
        return words().list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> manyTexts() {
        return texts().list().ofMaxSize(20);
    }

    /** The labelled texts, as they are and with a slip; names put together; and anything. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> labelled = Arbitraries.of(NearPair.all().stream()
                .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                .toList());
        Arbitrary<String> slipped = Combinators.combine(labelled, Arbitraries.integers())
                .as((text, seed) -> text.length() < 3 ? text : withSlip(text, seed));
        Arbitrary<String> anything =
                Arbitraries.strings().withChars("abåV7 -.:s").ofMaxLength(12);
        return Arbitraries.oneOf(labelled, slipped, names(), anything);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "Vintorp",
                "Vintorps",
                "kommun",
                "Kommunen",
                "Ekåsa",
                "vårdcentral",
                "Högbo",
                "Anna",
                "Wallengren",
                "Walengren",
                "Lindqvist",
                "Berg",
                "Borg",
                "von");
    }
}
