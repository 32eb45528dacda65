package se.samverkan.testkit.generate.parts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.language.Language;
import se.samverkan.time.Cycle;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.IsoWeek;
import se.samverkan.time.MeetingChoice;
import se.samverkan.time.Term;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;
import se.samverkan.time.WrittenDate;
import se.samverkan.time.WrittenTimes;

/** Dates, terms, weeks and deadlines. */
final class TimeParts {

    private TimeParts() {}

    static void addTo(Parts parts) {

        parts.add(LocalDate.class, parts.material().date());
        parts.add(LocalTime.class, parts.material().time());
        Arbitrary<LocalDate> date = parts.one(LocalDate.class);
        parts.add(
                DateRange.class,
                Combinators.combine(date, parts.number(0, 400, 1_000_000))
                        .as((first, days) -> new DateRange(first, first.plusDays(days))));
        parts.add(
                Term.class,
                Choice.among(List.of(
                        Arbitraries.just(Term.unknown()),
                        date.map(Term::from),
                        date.map(Term::until),
                        parts.one(DateRange.class).map(days -> Term.between(days.first(), days.last())))));
        parts.add(
                WeekSpan.class,
                Combinators.combine(parts.number(1, 53, 53), parts.number(1, 53, 53))
                        .as(WeekSpan::new));
        parts.add(
                IsoWeek.class,
                Combinators.combine(parts.material().year(), parts.number(1, 53, 53))
                        .as((year, week) -> new IsoWeek(year, Math.min(week, IsoWeek.weeksOf(year)))));
        parts.add(
                WrittenDate.class,
                Combinators.combine(
                                parts.number(0, 400, 1_000_000),
                                parts.number(1, 20, 1_000_000),
                                date,
                                parts.maybe(date),
                                parts.maybe(DayOfWeek.class))
                        .as((start, length, day, year, weekday) -> new WrittenDate(
                                start,
                                start + length,
                                year.map(LocalDate::getYear).map(y -> day.getYear()),
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                weekday)));
        parts.add(
                WrittenTimes.class,
                Combinators.combine(
                                parts.number(0, 400, 1_000_000),
                                parts.number(1, 20, 1_000_000),
                                parts.one(LocalTime.class),
                                parts.maybe(LocalTime.class))
                        .as((start, length, from, to) -> new WrittenTimes(start, start + length, from, to)));
        addTimes(parts);
        addDeadlines(parts);
    }

    private static void addTimes(Parts parts) {
        parts.add(When.Date.class, parts.one(LocalDate.class).map(When.Date::new));
        parts.add(When.Day.class, parts.one(LocalDate.class).map(MonthDay::from).map(When.Day::new));
        // Not every year has a week 53.
        Arbitrary<WeekSpan> inAnyYear = Combinators.combine(parts.number(1, 52, 52), parts.number(1, 52, 52))
                .as(WeekSpan::new);
        parts.add(
                When.Weeks.class,
                Choice.among(List.of(
                        parts.one(WeekSpan.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(weeks -> new When.Weeks(weeks, Optional.empty())),
                        Combinators.combine(
                                        inAnyYear.list().ofMinSize(1).ofMaxSize(3),
                                        parts.material().year())
                                .as((weeks, year) -> new When.Weeks(weeks, Optional.of(year))))));
        parts.add(
                When.Named.class,
                Combinators.combine(
                                parts.one(TimeName.class),
                                parts.maybe(TimePart.class),
                                parts.maybe(parts.material().year()))
                        .as((name, part, year) -> new When.Named(
                                name,
                                name.isFeast() ? Optional.empty() : part,
                                name.isRelative() ? Optional.empty() : year)));
        parts.addUnion(When.class, List.of(When.Date.class, When.Day.class, When.Weeks.class, When.Named.class));
    }

    private static void addDeadlines(Parts parts) {
        Arbitrary<When> anyTime = parts.one(When.class);
        Arbitrary<When> undated = parts.oneOf(List.of(When.Day.class, When.Weeks.class, When.Named.class));
        Arbitrary<When> stretch = parts.oneOf(List.of(When.Weeks.class, When.Named.class));
        add(
                parts,
                Deadline.OnDate.class,
                parts.one(LocalDate.class).map(date -> words -> new Deadline.OnDate(words, date)));
        add(
                parts,
                Deadline.WithinDays.class,
                parts.number(0, 60, Integer.MAX_VALUE).map(days -> words -> new Deadline.WithinDays(words, days)));
        add(
                parts,
                Deadline.WithinWorkingDays.class,
                parts.number(0, 30, 9999).map(days -> words -> new Deadline.WithinWorkingDays(words, days)));
        add(
                parts,
                Deadline.WithinMonths.class,
                parts.number(0, 12, Integer.MAX_VALUE)
                        .map(months -> words -> new Deadline.WithinMonths(words, months)));
        add(parts, Deadline.NextMeeting.class, Arbitraries.just(Deadline.NextMeeting::new));
        add(
                parts,
                Deadline.MeetingIn.class,
                Combinators.combine(parts.one(MeetingChoice.class), stretch)
                        .as((choice, when) -> words -> new Deadline.MeetingIn(words, choice, when)));
        add(parts, Deadline.During.class, undated.map(when -> words -> new Deadline.During(words, when)));
        add(parts, Deadline.Until.class, undated.map(when -> words -> new Deadline.Until(words, when)));
        add(parts, Deadline.Before.class, anyTime.map(when -> words -> new Deadline.Before(words, when)));
        add(parts, Deadline.From.class, anyTime.map(when -> words -> new Deadline.From(words, when)));
        add(
                parts,
                Deadline.Recurring.class,
                Combinators.combine(parts.number(1, 12, 12), parts.one(Cycle.class))
                        .as((every, cycle) -> words -> new Deadline.Recurring(words, every, cycle)));
        parts.add(Deadline.AsText.class, parts.text(About.REMARK).map(Deadline.AsText::new));
        parts.addUnion(
                Deadline.class,
                List.of(
                        Deadline.OnDate.class,
                        Deadline.WithinDays.class,
                        Deadline.WithinWorkingDays.class,
                        Deadline.WithinMonths.class,
                        Deadline.NextMeeting.class,
                        Deadline.MeetingIn.class,
                        Deadline.During.class,
                        Deadline.Until.class,
                        Deadline.Before.class,
                        Deadline.From.class,
                        Deadline.Recurring.class,
                        Deadline.AsText.class));
    }

    private static <D extends Deadline> void add(Parts parts, Class<D> type, Arbitrary<Function<String, D>> meant) {
        parts.add(type, parts.material().written(meant, deadline -> deadline.format(Language.SWEDISH)));
    }
}
