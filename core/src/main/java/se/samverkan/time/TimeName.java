package se.samverkan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Vocabulary;

/**
 * What a stretch of days is called: the months, the seasons as public bodies speak of them, parts of the year, the feasts that people plan by.
 *
 * <p>Swedish municipalities and regions plan by half-years and terms: "våren" is what lies before the summer break, January to June, and
 * "hösten" what lies after it, August to December. Which months a name covers stands in the vocabulary (category {@code monthsof}).
 */
public enum TimeName {
    /** Januari. */
    JANUARY,
    /** Februari. */
    FEBRUARY,
    /** Mars. */
    MARCH,
    /** April. */
    APRIL,
    /** Maj. */
    MAY,
    /** Juni. */
    JUNE,
    /** Juli. */
    JULY,
    /** Augusti. */
    AUGUST,
    /** September. */
    SEPTEMBER,
    /** Oktober. */
    OCTOBER,
    /** November. */
    NOVEMBER,
    /** December. */
    DECEMBER,
    /** Våren: January–June. */
    SPRING,
    /** Sommaren: July–August. */
    SUMMER,
    /** Hösten: August–December. */
    AUTUMN,
    /** Vintern: December–February, of the year in which it begins. */
    WINTER,
    /** Vårterminen: January–June. */
    SPRING_TERM,
    /** Höstterminen: August–December. */
    AUTUMN_TERM,
    /** Första halvåret. */
    FIRST_HALF,
    /** Andra halvåret. */
    SECOND_HALF,
    /** Första kvartalet. */
    FIRST_QUARTER,
    /** Andra kvartalet. */
    SECOND_QUARTER,
    /** Tredje kvartalet. */
    THIRD_QUARTER,
    /** Fjärde kvartalet. */
    FOURTH_QUARTER,
    /** Semestern: July. */
    HOLIDAYS,
    /** Året: the year itself; without its number the one that is going on. */
    YEAR,
    /** Påsk: Good Friday to Easter Monday. */
    EASTER,
    /** Midsommar: the eve and the day. */
    MIDSUMMER,
    /** Jul: 24–26 December. */
    CHRISTMAS,
    /** Årsskiftet: 1 January, so that what is due before it is due on 31 December. */
    NEW_YEAR,
    /** Veckan: the week that is going on, Monday to Sunday. */
    WEEK,
    /** Månaden: the month that is going on. */
    MONTH,
    /** Nästa vecka. */
    NEXT_WEEK,
    /** Nästa månad. */
    NEXT_MONTH,
    /** Nästa år. */
    NEXT_YEAR;

    /** {@return the name as data and bundles have it, such as {@code first-half}} */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TimeName ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static TimeName ofMonth(int month) {
        return valueOf(Month.of(month).name());
    }

    /** {@return whether it is one of the twelve months} */
    public boolean isMonth() {
        return compareTo(DECEMBER) <= 0;
    }

    /** {@return whether it is a part of every year, shorter than the year and longer than a month, or a feast} */
    boolean isSeason() {
        return compareTo(DECEMBER) > 0 && compareTo(NEW_YEAR) <= 0 && this != YEAR;
    }

    /** {@return whether it is a feast of a few days, which has no beginning, middle and end} */
    public boolean isFeast() {
        return compareTo(EASTER) >= 0 && compareTo(NEW_YEAR) <= 0;
    }

    /** {@return whether it is counted from the day on which somebody speaks, and so has no year of its own} */
    public boolean isRelative() {
        return compareTo(WEEK) >= 0;
    }

    /** The days in a year; nothing if the name is relative. */
    Optional<DateRange> in(int year) {
        if (isRelative()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case EASTER ->
                        new DateRange(
                                SwedishHolidays.easter(year).minusDays(2),
                                SwedishHolidays.easter(year).plusDays(1));
                    case MIDSUMMER -> {
                        LocalDate day = Holiday.MIDSUMMER_DAY.in(year).orElseThrow();
                        yield new DateRange(day.minusDays(1), day);
                    }
                    case CHRISTMAS -> new DateRange(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26));
                    case NEW_YEAR -> new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1));
                    default -> months(year);
                });
    }

    /** The days that a relative name means to somebody who speaks on a day. */
    DateRange seenFrom(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case WEEK -> new DateRange(monday, monday.plusDays(6));
            case NEXT_WEEK -> new DateRange(monday.plusDays(7), monday.plusDays(13));
            case MONTH -> month(YearMonth.from(day));
            case NEXT_MONTH -> month(YearMonth.from(day).plusMonths(1));
            case NEXT_YEAR -> {
                Year next = Year.from(day).plusYears(1);
                yield new DateRange(next.atDay(1), next.atDay(next.length()));
            }
            default -> throw new IllegalStateException(this + " has a year of its own");
        };
    }

    private DateRange months(int year) {
        if (isMonth()) {
            return month(YearMonth.of(year, Month.valueOf(name())));
        }
        String months = Vocabulary.swedish().lexicon("monthsof").find(code()).orElseThrow();
        int dash = months.indexOf('-');
        int first = Integer.parseInt(months.substring(0, dash));
        int last = Integer.parseInt(months.substring(dash + 1));
        YearMonth end = YearMonth.of(last < first ? year + 1 : year, last);
        return new DateRange(LocalDate.of(year, first, 1), end.atEndOfMonth());
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }
}
