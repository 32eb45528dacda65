package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import se.samverkan.group.ItemNumber;
import se.samverkan.language.Similarity;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.time.DateRange;

/** Values as in life are nearly right now and then, and their texts have come through keyboards. */
class NearMissProperties {

    private static final int MANY = 20_000;

    private static final Set<String> TITLES = new HashSet<>(Words.titles());

    @Example
    void aTextIsAnotherByOneLetter() {
        List<String> odd = many(Generate.any(Position.class)).stream()
                .map(Position::getTitle)
                .filter(title -> !TITLES.contains(title))
                .toList();

        assertThat(share(odd, title -> TITLES.stream().anyMatch(right -> Similarity.isOneSlipApart(title, right))))
                .isGreaterThan(0.01);
    }

    @Example
    void oneToFiveTextsOfAHundredHaveNoise() {
        List<Position> positions = many(Generate.any(Position.class));

        assertThat(share(positions, position -> !TITLES.contains(position.getTitle())))
                .isBetween(0.01, 0.05);
    }

    @Example
    void daysAreThoseByWhichAMonthAYearOrADeadlineEnds() {
        List<LocalDate> days = many(Generate.any(DateRange.class)).stream()
                .map(DateRange::first)
                .toList();

        assertThat(share(days, day -> day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29))
                .isGreaterThan(0.01);
        assertThat(share(days, day -> day.getDayOfYear() == 1)).isGreaterThan(0.01);
        assertThat(share(days, day -> MonthDay.from(day).equals(MonthDay.of(12, 31))))
                .isGreaterThan(0.01);
        assertThat(share(days, day -> day.getDayOfMonth() == 14)).isGreaterThan(0.01);
        assertThat(days).allSatisfy(day -> assertThat(day.getYear()).isBetween(2015, 2035));
    }

    @Example
    void numbersAreThoseWhereOneMoreIsOneDigitMore() {
        List<String> numbers = many(Generate.any(ItemNumber.class)).stream()
                .map(ItemNumber::number)
                .toList();

        for (String near : List.of("9", "10", "99", "100")) {
            assertThat(share(numbers, near::equals)).isGreaterThan(0.01);
        }
    }

    @Example
    void wildTextsAreAsLongAsTheyMayBeAndOneMore() {
        Set<Integer> lengths = new HashSet<>();
        many(Generate.wild(Person.class))
                .forEach(person -> lengths.add(person.getName().length()));

        assertThat(lengths).contains(0, 1, 60, 61, 120, 121, 200, 201, 600, 601);
    }

    private static <T> double share(List<T> values, Predicate<T> wanted) {
        return (double) values.stream().filter(wanted).count() / MANY;
    }

    private static <T> List<T> many(Arbitrary<T> arbitrary) {
        return arbitrary.generator(1000).stream(new Random(1))
                .limit(MANY)
                .map(Shrinkable::value)
                .toList();
    }
}
