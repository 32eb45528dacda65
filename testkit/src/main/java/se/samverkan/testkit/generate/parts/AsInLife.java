package se.samverkan.testkit.generate.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;
import se.samverkan.lifecycle.Step;
import se.samverkan.lifecycle.Transition;

/** Words from lists, days of these years, numbers that are counted on fingers: with a near miss now and then and some noise from keyboards. */
final class AsInLife extends Material {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    // Where a day too many or a day too few is another month, year or deadline.
    private static final Arbitrary<LocalDate> DATES = Choice.of(
                    94,
                    uniform(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay())).map(FIRST::plusDays))
            .or(2, Arbitraries.of(2016, 2020, 2024, 2028, 2032).map(year -> LocalDate.of(year, 2, 29)))
            .or(2, years().map(year -> LocalDate.of(year, 1, 1)))
            .or(1, years().map(year -> LocalDate.of(year, 12, 31)))
            .or(1, Combinators.combine(years(), uniform(1, 12)).as((year, month) -> LocalDate.of(year, month, 14)));

    private static final Arbitrary<LocalTime> TIMES =
            uniform(7 * 4, 17 * 4).map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));

    private static Arbitrary<Integer> years() {
        return uniform(FIRST.getYear(), LAST.getYear());
    }

    private static Arbitrary<Integer> uniform(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    @Override
    Arbitrary<String> text(About about) {
        Arbitrary<String> plain = Texts.plain(about);
        return Choice.of(95, plain).or(2, Texts.near(plain)).or(3, Texts.odd(plain));
    }

    @Override
    Arbitrary<String> name(About about) {
        return text(about);
    }

    @Override
    <C> Arbitrary<C> code(Function<String, C> open, List<C> known) {
        return Arbitraries.of(known);
    }

    @Override
    <T> Arbitrary<T> written(Arbitrary<Function<String, T>> meant, Function<T, String> inWords) {
        return meant.map(value -> value.apply(inWords.apply(value.apply(""))));
    }

    @Override
    Arbitrary<String> idText(About about, int depth) {
        Arbitrary<String> thing = Texts.plain(about).map(Text::slug);
        return switch (depth) {
            case 0 -> thing;
            case 1 -> Combinators.combine(thing, DATES).as((group, day) -> group + "/" + day);
            default ->
                Combinators.combine(thing, DATES, number(1, 40, 99)).as((group, day, n) -> group + "/" + day + "/" + n);
        };
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
        return years();
    }

    @Override
    Arbitrary<Integer> anyYear() {
        return year();
    }

    @Override
    Arbitrary<Integer> number(int least, int usual, int most) {
        int from = Math.max(0, least);
        List<Integer> near = Stream.of(9, 10, 99, 100)
                .filter(n -> n >= from && n <= most && n <= 4L * usual)
                .toList();
        Arbitrary<Integer> counted = uniform(from, usual);
        return near.isEmpty() ? counted : Choice.of(95, counted).or(5, Arbitraries.of(near));
    }

    @Override
    Arbitrary<BigDecimal> amount(int usual) {
        return uniform(0, 20).map(part -> BigDecimal.valueOf(usual).multiply(BigDecimal.valueOf(part * 5L, 2)));
    }

    @Override
    Arbitrary<String> digits() {
        return number(0, 40, 100).map(String::valueOf);
    }

    @Override
    Arbitrary<String> property() {
        return Arbitraries.of("kommunkod", "diarieplan", "antalPlatser", "ändrad", "se.example/ort");
    }

    @Override
    Arbitrary<NumberStyle> numberStyle() {
        return Arbitraries.of(
                NumberStyle.SECTION, NumberStyle.PARENTHESIS, NumberStyle.POINT, new NumberStyle("", "/25"));
    }

    @Override
    Arbitrary<String> itemNumber() {
        return Choice.of(9, number(1, 60, 999).map(String::valueOf)).or(1, Arbitraries.of("a", "b", "8e", "§ 9"));
    }

    @Override
    <S extends Enum<S>> Arbitrary<History<S>> history(Lifecycle<S> lifecycle, Arbitrary<Step<S>> steps, Parts parts) {
        return Combinators.combine(
                        steps.list().ofMaxSize(4).withSizeDistribution(RandomDistribution.uniform()),
                        DATES,
                        Arbitraries.of(DecisionMode.class),
                        parts.one(ModelPath.class),
                        text(About.REMARK))
                .as((wishes, day, how, basis, note) -> {
                    History<S> history = History.none();
                    for (Step<S> wish : wishes) {
                        LocalDate on = day.plusDays(14L * history.steps().size());
                        Step<S> full = new Step<>(
                                wish.stage(), Optional.of(on), Optional.of(how), Optional.of(basis), Optional.of(note));
                        history = then(lifecycle, history, wish, full);
                    }
                    return history;
                });
    }

    /** The history after a step to the stage that is wished for, or to another where no way leads to that. */
    private static <S extends Enum<S>> History<S> then(
            Lifecycle<S> lifecycle, History<S> history, Step<S> wish, Step<S> full) {
        List<Transition<S>> ways = history.stage().map(lifecycle::from).orElse(lifecycle.first());
        if (ways.isEmpty()) {
            return history;
        }
        Transition<S> way = ways.stream()
                .filter(one -> one.to() == wish.stage())
                .findFirst()
                .orElse(ways.get(0));
        Set<Need> needs = way.needs();
        Step<S> step = new Step<>(
                way.to(),
                full.on().filter(day -> wish.on().isPresent() || needs.contains(Need.DAY)),
                wish.how().or(() -> full.how().filter(mode -> needs.contains(Need.MODE))),
                wish.basis().or(() -> full.basis().filter(path -> needs.contains(Need.BASIS))),
                wish.note().or(() -> full.note().filter(words -> needs.contains(Need.NOTE))));
        return lifecycle.then(history, step);
    }

    @Override
    <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
        return one.list().ofMaxSize(3).withSizeDistribution(RandomDistribution.uniform());
    }

    @Override
    Arbitrary<Id> anyId(Parts parts) {
        return Choice.among(
                List.of(parts.one(PersonId.class), parts.one(OrganisationId.class), parts.one(GroupId.class)));
    }
}
