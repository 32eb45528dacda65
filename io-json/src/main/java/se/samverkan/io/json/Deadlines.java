package se.samverkan.io.json;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import se.samverkan.time.Cycle;
import se.samverkan.time.Deadline;
import se.samverkan.time.MeetingChoice;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** By when something is to be done. */
final class Deadlines {

    private static final Codec<WeekSpan> WEEK_SPAN = Shape.<WeekSpan, Pair<Integer, Integer>>of(
                    "weekSpan", Pair::new, Pair.to(WeekSpan::new))
            .orElse("weeks")
            .required("first", Scalars.WHOLE_NUMBER, WeekSpan::first, Pair::first)
            .required("last", Scalars.WHOLE_NUMBER, WeekSpan::last, Pair::second);

    private static final Codec<When> WHEN = new Union<When>("stretch")
            .with(
                    "date",
                    When.Date.class,
                    Shape.<When.Date, Pair<LocalDate, String>>of("timeDate", Pair::new, Pair.toOne(When.Date::new))
                            .required("date", Values.DATE, When.Date::date, Pair::first))
            .with(
                    "day",
                    When.Day.class,
                    Shape.<When.Day, Pair<MonthDay, String>>of("timeDay", Pair::new, Pair.toOne(When.Day::new))
                            .required("day", Values.MONTH_DAY, When.Day::day, Pair::first))
            .with(
                    "weeks",
                    When.Weeks.class,
                    Shape.<When.Weeks, Pair<List<WeekSpan>, Integer>>of(
                                    "timeWeeks", Pair::new, Pair.toOptional(When.Weeks::new))
                            .orElse("weeks")
                            .required(
                                    "weeks",
                                    Lists.of(WEEK_SPAN, Function.identity(), Function.identity()),
                                    When.Weeks::weeks,
                                    Pair::first)
                            .optional("year", Scalars.WHOLE_NUMBER, When.Weeks::year, Pair::second))
            .with(
                    "named",
                    When.Named.class,
                    Shape.<When.Named, Triple<TimeName, TimePart, Integer>>of(
                                    "timeNamed", Triple::new, Triple.toOptionals(When.Named::new))
                            .orElse("named-time")
                            .required("name", Scalars.code(TimeName.class), When.Named::name, Triple::first)
                            .optional("part", Scalars.code(TimePart.class), When.Named::part, Triple::second)
                            .optional("year", Scalars.WHOLE_NUMBER, When.Named::year, Triple::third));

    static final Codec<Deadline> DEADLINE = new Union<Deadline>("deadline")
            .with(
                    "date",
                    Deadline.OnDate.class,
                    Shape.<Deadline.OnDate, Pair<String, LocalDate>>of(
                                    "deadlineOnDate", Pair::new, Pair.to(Deadline.OnDate::new))
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("date", Values.DATE, Deadline.OnDate::date, Pair::second))
            .with(
                    "within",
                    Deadline.WithinDays.class,
                    Shape.<Deadline.WithinDays, Pair<String, Integer>>of(
                                    "deadlineWithinDays", Pair::new, Pair.to(Deadline.WithinDays::new))
                            .orElse("days-ahead")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("days", Scalars.WHOLE_NUMBER, Deadline.WithinDays::days, Pair::second))
            .with(
                    "withinWorkingDays",
                    Deadline.WithinWorkingDays.class,
                    Shape.<Deadline.WithinWorkingDays, Pair<String, Integer>>of(
                                    "deadlineWithinWorkingDays", Pair::new, Pair.to(Deadline.WithinWorkingDays::new))
                            .orElse("working-days-ahead")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("days", Scalars.WHOLE_NUMBER, Deadline.WithinWorkingDays::days, Pair::second))
            .with(
                    "withinMonths",
                    Deadline.WithinMonths.class,
                    Shape.<Deadline.WithinMonths, Pair<String, Integer>>of(
                                    "deadlineWithinMonths", Pair::new, Pair.to(Deadline.WithinMonths::new))
                            .orElse("months-ahead")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("months", Scalars.WHOLE_NUMBER, Deadline.WithinMonths::months, Pair::second))
            .with(
                    "nextMeeting",
                    Deadline.NextMeeting.class,
                    Shape.<Deadline.NextMeeting, Pair<String, String>>of(
                                    "deadlineNextMeeting", Pair::new, Pair.toOne(Deadline.NextMeeting::new))
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first))
            .with(
                    "meeting",
                    Deadline.MeetingIn.class,
                    Shape.<Deadline.MeetingIn, Triple<String, MeetingChoice, When>>of(
                                    "deadlineMeetingIn", Triple::new, Triple.to(Deadline.MeetingIn::new))
                            .orElse("no-single-day")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Triple::first)
                            .required(
                                    "choice",
                                    Scalars.code(MeetingChoice.class),
                                    Deadline.MeetingIn::choice,
                                    Triple::second)
                            .required("when", WHEN, Deadline.MeetingIn::when, Triple::third))
            .with(
                    "during",
                    Deadline.During.class,
                    Shape.<Deadline.During, Pair<String, When>>of(
                                    "deadlineDuring", Pair::new, Pair.to(Deadline.During::new))
                            .orElse("no-date")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("when", WHEN, Deadline.During::when, Pair::second))
            .with(
                    "until",
                    Deadline.Until.class,
                    Shape.<Deadline.Until, Pair<String, When>>of(
                                    "deadlineUntil", Pair::new, Pair.to(Deadline.Until::new))
                            .orElse("no-date")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("when", WHEN, Deadline.Until::when, Pair::second))
            .with(
                    "before",
                    Deadline.Before.class,
                    Shape.<Deadline.Before, Pair<String, When>>of(
                                    "deadlineBefore", Pair::new, Pair.to(Deadline.Before::new))
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("when", WHEN, Deadline.Before::when, Pair::second))
            .with(
                    "from",
                    Deadline.From.class,
                    Shape.<Deadline.From, Pair<String, When>>of("deadlineFrom", Pair::new, Pair.to(Deadline.From::new))
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first)
                            .required("when", WHEN, Deadline.From::when, Pair::second))
            .with(
                    "recurring",
                    Deadline.Recurring.class,
                    Shape.<Deadline.Recurring, Triple<String, Integer, Cycle>>of(
                                    "deadlineRecurring", Triple::new, Triple.to(Deadline.Recurring::new))
                            .orElse("recurrence")
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Triple::first)
                            .required("every", Scalars.WHOLE_NUMBER, Deadline.Recurring::every, Triple::second)
                            .required("cycle", Scalars.code(Cycle.class), Deadline.Recurring::cycle, Triple::third))
            .with(
                    "text",
                    Deadline.AsText.class,
                    Shape.<Deadline.AsText, Pair<String, String>>of(
                                    "deadlineAsText", Pair::new, Pair.toOne(Deadline.AsText::new))
                            .required("asWritten", Scalars.TEXT, Deadline::asWritten, Pair::first));

    private Deadlines() {}
}
