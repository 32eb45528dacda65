package se.samverkan.testkit.generate.parts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.Id;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Step;

/** Whatever a type allows, with no thought of sense: each text as odd as a text can be, each number as great, each reference to nothing. */
final class Anything extends Material {

    // The first is what a failing example shrinks to.
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "\n",
            "null",
            "Åsa tar med sig frågan",
            "\"citat\" och \\ och /",
            "rad\r\nrad\ttabb",
            "A\u030aA",
            "\u0000\u0001\u001f\u007f\u0080",
            "👍🏽 familj 👨‍👩‍👧",
            "\u2028\u2029\ufeff\u00a0\u00ad",
            "\ud83d",
            "\udc4d\ud83d",
            "x\ud83d\"\\\n\u0001ö👍",
            "{\"type\":\"passage\"}");

    // As long as something in the model may be, and one more; the last is longer than the buffers that it passes.
    private static final List<String> LONG = Stream.of(60, 61, 80, 81, 120, 121, 200, 201, 600, 601, 9000)
            .map("ö"::repeat)
            .toList();

    private static final Arbitrary<String> TEXTS = Choice.of(80, Arbitraries.of(ODD))
            .or(19, Arbitraries.strings().withCharRange('\u0000', '\uffff').ofMaxLength(12))
            .or(1, Arbitraries.of(LONG));

    private static final Arbitrary<String> NAMES = Choice.of(
                    9, Arbitraries.of("x", "22", "\"", "ÅÄÖ", "chair", "co-opted", "med blank"))
            .or(1, TEXTS.map(text -> "x" + text));

    private static final String SEGMENT = "z".repeat(Id.MAX_SEGMENT_LENGTH);

    private static final List<String> LONG_IDS =
            List.of(SEGMENT, (SEGMENT + "/").repeat(5).substring(0, Id.MAX_LENGTH));

    private static final Arbitrary<String> IDS = Choice.of(
                    99,
                    Combinators.combine(
                                    Arbitraries.of("a", "A-Z", "lokal-grupp", "2025-05-22", "25~2", "i_7", "x.y", "-"),
                                    Arbitraries.of("", "", "/b", "/2025-05-22", "/25~2/d1", "/i_7/a-b/-"))
                            .as(String::concat))
            .or(1, Arbitraries.of(LONG_IDS));

    // A million years either way are years of more digits than dates are written with.
    private static final Arbitrary<LocalDate> DATES = Choice.of(
                    49, uniform(0, 40_000).map(LocalDate::ofEpochDay))
            .or(1, uniform(-365_000_000, 365_000_000).map(LocalDate::ofEpochDay));

    private static final Arbitrary<LocalTime> TIMES = Choice.of(
                    4, uniform(0, 24 * 60 - 1).map(minute -> LocalTime.of((int) (minute / 60), (int) (minute % 60))))
            .or(1, uniform(0, 24L * 3600 * 1_000_000_000L - 1).map(LocalTime::ofNanoOfDay));

    private static Arbitrary<Long> uniform(long least, long most) {
        return Arbitraries.longs().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    @Override
    Arbitrary<String> text(About about) {
        return TEXTS;
    }

    @Override
    Arbitrary<String> name(About about) {
        return NAMES;
    }

    @Override
    <C> Arbitrary<C> code(Function<String, C> open, List<C> known) {
        return Choice.of(1, Arbitraries.of(known)).or(3, NAMES.map(open));
    }

    @Override
    <T> Arbitrary<T> written(Arbitrary<Function<String, T>> meant, Function<T, String> inWords) {
        return Combinators.combine(meant, TEXTS).as(Function::apply);
    }

    @Override
    Arbitrary<String> idText(About about, int depth) {
        return IDS;
    }

    @Override
    Arbitrary<LocalDate> date() {
        return DATES;
    }

    @Override
    Arbitrary<LocalTime> time() {
        return TIMES;
    }

    @Override
    Arbitrary<Integer> year() {
        return Arbitraries.integers().between(1583, 9990);
    }

    @Override
    Arbitrary<Integer> number(int least, int usual, int most) {
        return Choice.of(1, Arbitraries.of(least, most))
                .or(1, Arbitraries.integers().between(least, most));
    }

    @Override
    Arbitrary<BigDecimal> amount(int usual) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::valueOf);
    }

    @Override
    Arbitrary<String> digits() {
        return Arbitraries.of("0", "-0", "1.0", "6.02E+23", "-0.50e-3", "9".repeat(900));
    }

    @Override
    Arbitrary<String> property() {
        // No program that writes UTF-8 can write half a character.
        return TEXTS.map(text -> "x" + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Override
    Arbitrary<NumberStyle> numberStyle() {
        return Combinators.combine(TEXTS, TEXTS).as(NumberStyle::new);
    }

    @Override
    Arbitrary<String> itemNumber() {
        return NAMES;
    }

    @Override
    <S extends Enum<S>> Arbitrary<History<S>> history(Lifecycle<S> lifecycle, Arbitrary<Step<S>> steps, Parts parts) {
        return some(steps).map(History::new);
    }

    @Override
    Arbitrary<Integer> anyYear() {
        return number(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
    }

    @Override
    <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
        return one.list().ofMaxSize(2).withSizeDistribution(RandomDistribution.uniform());
    }

    @Override
    Arbitrary<Id> anyId(Parts parts) {
        return IdParts.any(parts);
    }
}
