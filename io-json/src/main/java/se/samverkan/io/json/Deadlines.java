package se.samverkan.io.json;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.time.Cycle;
import se.samverkan.time.Deadline;
import se.samverkan.time.MeetingChoice;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** Deadlines and the stretches of days they speak of; each form is known by its {@code type}. */
final class Deadlines {

    private static final Codec<MonthDay> MONTH_DAY = Scalars.defined(
            "month-day", Schema.of("pattern", "^--[0-9]{2}-[0-9]{2}$"), MonthDay::parse, MonthDay::toString);

    private static final Codec<WeekSpan> WEEK_SPAN = Shape.<WeekSpan, Pair<Integer, Integer>>of(
                    "weekSpan", Pair::new, Pair.to(WeekSpan::new))
            .orElse("weeks")
            .required("first", Scalars.WHOLE_NUMBER, WeekSpan::first, Pair::first)
            .required("last", Scalars.WHOLE_NUMBER, WeekSpan::last, Pair::second);

    private Deadlines() {}

    /** The codec of deadlines, given that of dates. */
    static Codec<Deadline> codec(Codec<LocalDate> dates) {
        Codec<When> times = times(dates);
        return new Union<Deadline>("deadline")
                .with(
                        "date",
                        Deadline.OnDate.class,
                        Deadlines.<Deadline.OnDate>shape(
                                        "deadlineOnDate",
                                        parts -> new Deadline.OnDate(parts.words(), given(parts.date)))
                                .required("date", dates, Deadline.OnDate::date, (parts, date) -> parts.date = date))
                .with(
                        "within",
                        Deadline.WithinDays.class,
                        Deadlines.<Deadline.WithinDays>shape(
                                        "deadlineWithinDays",
                                        parts -> new Deadline.WithinDays(parts.words(), parts.number))
                                .orElse("days-ahead")
                                .required(
                                        "days",
                                        Scalars.WHOLE_NUMBER,
                                        Deadline.WithinDays::days,
                                        (parts, number) -> parts.number = number))
                .with(
                        "withinWorkingDays",
                        Deadline.WithinWorkingDays.class,
                        Deadlines.<Deadline.WithinWorkingDays>shape(
                                        "deadlineWithinWorkingDays",
                                        parts -> new Deadline.WithinWorkingDays(parts.words(), parts.number))
                                .orElse("working-days-ahead")
                                .required(
                                        "days",
                                        Scalars.WHOLE_NUMBER,
                                        Deadline.WithinWorkingDays::days,
                                        (parts, number) -> parts.number = number))
                .with(
                        "withinMonths",
                        Deadline.WithinMonths.class,
                        Deadlines.<Deadline.WithinMonths>shape(
                                        "deadlineWithinMonths",
                                        parts -> new Deadline.WithinMonths(parts.words(), parts.number))
                                .orElse("months-ahead")
                                .required(
                                        "months",
                                        Scalars.WHOLE_NUMBER,
                                        Deadline.WithinMonths::months,
                                        (parts, number) -> parts.number = number))
                .with(
                        "nextMeeting",
                        Deadline.NextMeeting.class,
                        Deadlines.<Deadline.NextMeeting>shape(
                                "deadlineNextMeeting", parts -> new Deadline.NextMeeting(parts.words())))
                .with(
                        "meeting",
                        Deadline.MeetingIn.class,
                        Deadlines.<Deadline.MeetingIn>shape(
                                        "deadlineMeetingIn",
                                        parts -> new Deadline.MeetingIn(
                                                parts.words(), given(parts.choice), given(parts.when)))
                                .orElse("no-single-day")
                                .required(
                                        "choice",
                                        Scalars.code(MeetingChoice.class),
                                        Deadline.MeetingIn::choice,
                                        (parts, choice) -> parts.choice = choice)
                                .required("when", times, Deadline.MeetingIn::when, (parts, when) -> parts.when = when))
                .with(
                        "during",
                        Deadline.During.class,
                        Deadlines.<Deadline.During>shape(
                                        "deadlineDuring",
                                        parts -> new Deadline.During(parts.words(), given(parts.when)))
                                .orElse("no-date")
                                .required("when", times, Deadline.During::when, (parts, when) -> parts.when = when))
                .with(
                        "until",
                        Deadline.Until.class,
                        Deadlines.<Deadline.Until>shape(
                                        "deadlineUntil", parts -> new Deadline.Until(parts.words(), given(parts.when)))
                                .orElse("no-date")
                                .required("when", times, Deadline.Until::when, (parts, when) -> parts.when = when))
                .with(
                        "before",
                        Deadline.Before.class,
                        Deadlines.<Deadline.Before>shape(
                                        "deadlineBefore",
                                        parts -> new Deadline.Before(parts.words(), given(parts.when)))
                                .required("when", times, Deadline.Before::when, (parts, when) -> parts.when = when))
                .with(
                        "from",
                        Deadline.From.class,
                        Deadlines.<Deadline.From>shape(
                                        "deadlineFrom", parts -> new Deadline.From(parts.words(), given(parts.when)))
                                .required("when", times, Deadline.From::when, (parts, when) -> parts.when = when))
                .with(
                        "recurring",
                        Deadline.Recurring.class,
                        Deadlines.<Deadline.Recurring>shape(
                                        "deadlineRecurring",
                                        parts ->
                                                new Deadline.Recurring(parts.words(), parts.number, given(parts.cycle)))
                                .orElse("recurrence")
                                .required(
                                        "every",
                                        Scalars.WHOLE_NUMBER,
                                        Deadline.Recurring::every,
                                        (parts, number) -> parts.number = number)
                                .required(
                                        "cycle",
                                        Scalars.code(Cycle.class),
                                        Deadline.Recurring::cycle,
                                        (parts, cycle) -> parts.cycle = cycle))
                .with(
                        "text",
                        Deadline.AsText.class,
                        Deadlines.<Deadline.AsText>shape(
                                "deadlineAsText", parts -> new Deadline.AsText(parts.words())));
    }

    private static Codec<When> times(Codec<LocalDate> dates) {
        return new Union<When>("stretch")
                .with(
                        "date",
                        When.Date.class,
                        Shape.<When.Date, TimeParts>of(
                                        "timeDate", TimeParts::new, parts -> new When.Date(given(parts.date)))
                                .required("date", dates, When.Date::date, (parts, date) -> parts.date = date))
                .with(
                        "day",
                        When.Day.class,
                        Shape.<When.Day, TimeParts>of(
                                        "timeDay", TimeParts::new, parts -> new When.Day(given(parts.day)))
                                .required("day", MONTH_DAY, When.Day::day, (parts, day) -> parts.day = day))
                .with(
                        "weeks",
                        When.Weeks.class,
                        Shape.<When.Weeks, TimeParts>of(
                                        "timeWeeks", TimeParts::new, parts -> new When.Weeks(parts.weeks, parts.year))
                                .orElse("weeks")
                                .list("weeks", WEEK_SPAN, When.Weeks::weeks, (parts, span) -> parts.weeks.add(span))
                                .optional(
                                        "year",
                                        Scalars.WHOLE_NUMBER,
                                        When.Weeks::year,
                                        (parts, year) -> parts.year = Optional.of(year)))
                .with(
                        "named",
                        When.Named.class,
                        Shape.<When.Named, TimeParts>of(
                                        "timeNamed",
                                        TimeParts::new,
                                        parts -> new When.Named(given(parts.name), parts.part, parts.year))
                                .orElse("named-time")
                                .required(
                                        "name",
                                        Scalars.code(TimeName.class),
                                        When.Named::name,
                                        (parts, name) -> parts.name = name)
                                .optional(
                                        "part",
                                        Scalars.code(TimePart.class),
                                        When.Named::part,
                                        (parts, part) -> parts.part = Optional.of(part))
                                .optional(
                                        "year",
                                        Scalars.WHOLE_NUMBER,
                                        When.Named::year,
                                        (parts, year) -> parts.year = Optional.of(year)));
    }

    private static <V extends Deadline> Shape<V, Parts> shape(String name, Function<Parts, V> make) {
        return Shape.<V, Parts>of(name, Parts::new, make)
                .required("asWritten", Scalars.TEXT, Deadline::asWritten, (parts, words) -> parts.asWritten = words);
    }

    /** A required property: by the time the value is made it has been read. */
    private static <T> T given(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    /** Gathers the components of a deadline of any form while its object is read. */
    private static final class Parts {
        @Nullable
        String asWritten;

        @Nullable
        LocalDate date;

        @Nullable
        When when;

        @Nullable
        MeetingChoice choice;

        @Nullable
        Cycle cycle;

        int number;

        String words() {
            return given(asWritten);
        }
    }

    /** Gathers the components of a stretch of days while its object is read. */
    private static final class TimeParts {
        @Nullable
        LocalDate date;

        @Nullable
        MonthDay day;

        @Nullable
        TimeName name;

        final List<WeekSpan> weeks = new ArrayList<>();
        Optional<TimePart> part = Optional.empty();
        Optional<Integer> year = Optional.empty();
    }
}
