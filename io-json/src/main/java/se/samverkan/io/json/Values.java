package se.samverkan.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;
import se.samverkan.language.Language;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

/** Dates, ranges, numbers: what the larger types are made of. */
final class Values {

    static final Codec<LocalDate> DATE = Scalars.defined(
            "date",
            Map.of("pattern", "^([0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}$"),
            Values::date,
            LocalDate::toString);
    static final Codec<LocalTime> TIME = Scalars.defined(
            "time",
            Map.of("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$"),
            Values::time,
            LocalTime::toString);
    static final Codec<MonthDay> MONTH_DAY = Scalars.defined(
            "month-day", Map.of("pattern", "^--[0-9]{2}-[0-9]{2}$"), MonthDay::parse, MonthDay::toString);
    static final Codec<DayOfWeek> WEEKDAY = Scalars.code(DayOfWeek.class);
    static final Codec<Language> LANGUAGE = Scalars.code(Language.class);

    static final Codec<Term> TERM = Shape.<Term, Pair<LocalDate, LocalDate>>of(
                    "term", Pair::new, Pair.toOptionals(Term::new))
            .orElse("term")
            .optional("from", DATE, Term::from, Pair::first)
            .optional("until", DATE, Term::until, Pair::second);

    static final Codec<DateRange> DATE_RANGE = Shape.<DateRange, Pair<LocalDate, LocalDate>>of(
                    "dateRange", Pair::new, Pair.to(DateRange::new))
            .orElse("date-range")
            .required("first", DATE, DateRange::first, Pair::first)
            .required("last", DATE, DateRange::last, Pair::second);

    static final Codec<ItemRange> ITEM_RANGE = Shape.<ItemRange, Pair<Integer, Integer>>of(
                    "itemRange", Pair::new, Pair.to(ItemRange::new))
            .orElse("item-range")
            .required("first", Scalars.WHOLE_NUMBER, ItemRange::first, Pair::first)
            .required("last", Scalars.WHOLE_NUMBER, ItemRange::last, Pair::second);

    static final Codec<NumberStyle> NUMBER_STYLE = Shape.<NumberStyle, Pair<String, String>>of(
                    "numberStyle", Pair::new, Pair.to(NumberStyle::new))
            .required("before", Scalars.TEXT, NumberStyle::before, Pair::first)
            .required("after", Scalars.TEXT, NumberStyle::after, Pair::second);

    static final Codec<ItemNumber> ITEM_NUMBER = Shape.<ItemNumber, Pair<String, NumberStyle>>of(
                    "itemNumber", Pair::new, Pair.to(ItemNumber::new))
            .orElse("item-number")
            .required("number", Scalars.TEXT, ItemNumber::number, Pair::first)
            .required("style", NUMBER_STYLE, ItemNumber::style, Pair::second);

    private Values() {}

    // The parsers of the platform take ten times as long for the plain forms, and nearly all dates and times are of
    // these.
    private static LocalTime time(String text) {
        if (text.length() == 5 && text.charAt(2) == ':') {
            int hour = digits(text, 0, 2);
            int minute = digits(text, 3, 5);
            if (hour >= 0 && minute >= 0) {
                return LocalTime.of(hour, minute);
            }
        }
        return LocalTime.parse(text);
    }

    private static LocalDate date(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            if (year >= 0 && month >= 0 && day >= 0) {
                return LocalDate.of(year, month, day);
            }
        }
        return LocalDate.parse(text);
    }

    /** The number that the digits stand for, or less than 0 if they are no digits. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
