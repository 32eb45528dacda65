package se.samverkan.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of days as people name it, with its year or without: "den 1 april", "vecka 43 och 46", "maj", "hösten 2026", "slutet av året".
 *
 * <p>Without a year it is found from the day on which somebody speaks, which for minutes is the day of the meeting.
 */
public sealed interface When {

    /** {@return the year if it is said; for weeks the year that the first week belongs to} */
    Optional<Integer> year();

    /**
     * The stretch in a year, whatever year is said.
     *
     * @param year the year
     * @return the days, or nothing if the year has none such (29 February, week 53), lies outside 1583–9999, or the stretch is relative
     */
    Optional<DateRange> in(int year);

    /**
     * The stretch that is meant by somebody who speaks on a day.
     *
     * @param day the day
     * @return the days of the year said, be they over; without a year the first such days that are not over; nothing if there are none
     */
    default Optional<DateRange> from(LocalDate day) {
        return seenFrom(day, range -> !range.last().isBefore(day));
    }

    /**
     * The stretch before which something is to happen that somebody speaks of on a day.
     *
     * @param day the day
     * @return the days of the year said, be they over; without a year the first such days that begin after the day; nothing if there are none
     */
    default Optional<DateRange> after(LocalDate day) {
        return seenFrom(day, range -> range.first().isAfter(day));
    }

    /** {@return whether it is the end of a longer stretch: "slutet av maj"} */
    default boolean isEnd() {
        return this instanceof Named named
                && named.part().filter(TimePart.END::equals).isPresent();
    }

    private Optional<DateRange> seenFrom(LocalDate day, Predicate<DateRange> wanted) {
        if (year().isPresent()) {
            return in(year().get());
        }
        if (this instanceof Named named && named.name.isRelative()) {
            // The beginning of this month may be over; then it is that of the next.
            return Stream.iterate(day, now -> named.name.seenFrom(now).last().plusDays(1))
                    .limit(2)
                    .map(named.name::seenFrom)
                    .map(named::part)
                    .filter(wanted)
                    .findFirst();
        }
        // A winter may have begun the year before; 29 February can be eight years away.
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 8)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isReckoned(int year) {
        return year >= 1583 && year <= 9999;
    }

    private static void checkYear(Optional<Integer> year) {
        if (year.isPresent() && !isReckoned(year.get())) {
            throw new IllegalArgumentException("the year " + year.get() + " is not within 1583–9999");
        }
    }

    /**
     * A day of a year: "den 1 april 2026".
     *
     * @param date the day
     */
    record Date(LocalDate date) implements When {
        @Override
        public Optional<Integer> year() {
            return Optional.of(date.getYear());
        }

        @Override
        public Optional<DateRange> in(int year) {
            return year == date.getYear() ? Optional.of(new DateRange(date, date)) : Optional.empty();
        }
    }

    /**
     * A day of any year: "den 1 april".
     *
     * @param day month and day; 29 February is in leap years only
     */
    record Day(MonthDay day) implements When {
        @Override
        public Optional<Integer> year() {
            return Optional.empty();
        }

        @Override
        public Optional<DateRange> in(int year) {
            return isReckoned(year) && day.isValidYear(year)
                    ? Optional.of(new DateRange(day.atYear(year), day.atYear(year)))
                    : Optional.empty();
        }
    }

    /**
     * Weeks by their ISO numbers: "vecka 43 och 46", "veckorna 26–32".
     *
     * <p>The stretch goes from the Monday of the first to the Sunday of the last. A number lower than the one before it is of the year after:
     * "vecka 51–2".
     *
     * @param weeks the numbers in the order written, at least one
     * @param year the year of the first week if it is said
     */
    record Weeks(List<WeekSpan> weeks, Optional<Integer> year) implements When {
        /**
         * Checks that there are weeks.
         *
         * @param weeks the numbers in the order written, at least one
         * @param year the year of the first week if it is said
         * @throws IllegalArgumentException if there is no week, or the year is not within 1583–9999 or lacks one of the weeks
         */
        public Weeks {
            weeks = List.copyOf(weeks);
            if (weeks.isEmpty()) {
                throw new IllegalArgumentException("no week is named");
            }
            checkYear(year);
            if (year.isPresent() && find(weeks, year.get()).isEmpty()) {
                throw new IllegalArgumentException("the year " + year.get() + " has no weeks " + weeks);
            }
        }

        @Override
        public Optional<DateRange> in(int year) {
            return isReckoned(year)
                    ? find(weeks, year)
                            .map(all -> new DateRange(
                                    all.get(0).first(), all.get(all.size() - 1).last()))
                    : Optional.empty();
        }

        /** The weeks at which the spans start and end, in order; nothing if a year lacks one of them. */
        private static Optional<List<IsoWeek>> find(List<WeekSpan> spans, int firstYear) {
            List<IsoWeek> found = new ArrayList<>();
            int year = firstYear;
            int before = 0;
            for (WeekSpan span : spans) {
                for (int number : List.of(span.first(), span.last())) {
                    year += number < before ? 1 : 0;
                    if (!IsoWeek.exists(year, number)) {
                        return Optional.empty();
                    }
                    found.add(new IsoWeek(year, number));
                    before = number;
                }
            }
            return Optional.of(found);
        }
    }

    /**
     * A stretch with a name: "maj", "hösten 2026", "slutet av året", "första halvåret", "jul".
     *
     * @param name what it is called
     * @param part the part of it that is meant, if not all
     * @param year the year if it is said
     */
    record Named(TimeName name, Optional<TimePart> part, Optional<Integer> year) implements When {
        /**
         * Checks that the words go together.
         *
         * @param name what it is called
         * @param part the part of it that is meant, if not all
         * @param year the year if it is said
         * @throws IllegalArgumentException if a feast has a part, or a relative name a year, or the year is not within 1583–9999
         */
        public Named {
            if (name.isFeast() && part.isPresent() || name.isRelative() && year.isPresent()) {
                throw new IllegalArgumentException(
                        "there is no " + part.map(TimePart::name).orElse("year") + " of " + name);
            }
            checkYear(year);
        }

        @Override
        public Optional<DateRange> in(int year) {
            return isReckoned(year) ? name.in(year).map(this::part) : Optional.empty();
        }

        private DateRange part(DateRange whole) {
            return part.map(some -> some.of(whole)).orElse(whole);
        }
    }
}
