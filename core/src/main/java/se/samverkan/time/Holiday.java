package se.samverkan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import se.samverkan.language.Language;

/**
 * The public holidays of Sweden that have a name (allmänna helgdagar), by the act 1989:253 (lag om allmänna helgdagar); besides them every
 * Sunday is one.
 *
 * <p>From 1953, when midsummer day and All Saints' Day came to lie on Saturdays, each year has the days that it had. For years before that the
 * rules of 1953 are applied backwards: midsummer day then was 24 June, All Saints' Day the first Sunday of November, and the Annunciation on
 * 25 March a public holiday as well. Until 1844 Sweden now and then kept another Easter than the Gregorian.
 */
public enum Holiday {
    /** 1 January (nyårsdagen). */
    NEW_YEARS_DAY(year -> LocalDate.of(year, Month.JANUARY, 1)),
    /** 6 January (trettondedag jul). */
    EPIPHANY(year -> LocalDate.of(year, Month.JANUARY, 6)),
    /** The Friday before Easter (långfredagen). */
    GOOD_FRIDAY(year -> SwedishHolidays.easter(year).minusDays(2)),
    /** The Sunday of Easter (påskdagen). */
    EASTER_SUNDAY(SwedishHolidays::easter),
    /** The day after Easter (annandag påsk). */
    EASTER_MONDAY(year -> SwedishHolidays.easter(year).plusDays(1)),
    /** 1 May (första maj). */
    FIRST_OF_MAY(year -> LocalDate.of(year, Month.MAY, 1)),
    /** The sixth Thursday after Easter (Kristi himmelsfärdsdag). */
    ASCENSION_DAY(year -> SwedishHolidays.easter(year).plusDays(39)),
    /** The seventh Sunday after Easter (pingstdagen). */
    WHIT_SUNDAY(year -> SwedishHolidays.easter(year).plusDays(49)),
    /** The day after Whit Sunday (annandag pingst); a public holiday until 2004. */
    WHIT_MONDAY(year -> SwedishHolidays.easter(year).plusDays(50)),
    /** 6 June (nationaldagen); a public holiday since 2005, in the place of Whit Monday. */
    NATIONAL_DAY(year -> LocalDate.of(year, Month.JUNE, 6)),
    /** The Saturday of 20–26 June (midsommardagen). */
    MIDSUMMER_DAY(year -> saturdayFrom(LocalDate.of(year, Month.JUNE, 20))),
    /** The Saturday of 31 October–6 November (alla helgons dag). */
    ALL_SAINTS_DAY(year -> saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31))),
    /** 25 December (juldagen). */
    CHRISTMAS_DAY(year -> LocalDate.of(year, Month.DECEMBER, 25)),
    /** 26 December (annandag jul). */
    SECOND_DAY_OF_CHRISTMAS(year -> LocalDate.of(year, Month.DECEMBER, 26));

    /** The year of the exchange. */
    private static final int NATIONAL_DAY_SINCE = 2005;

    // The functions above keep no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final IntFunction<LocalDate> day;

    Holiday(IntFunction<LocalDate> day) {
        this.day = day;
    }

    /**
     * The day of a year on which the holiday falls.
     *
     * @param year the year, from 1583
     * @return the day, or nothing if it was no public holiday that year
     * @throws IllegalArgumentException if the year has no Gregorian Easter
     */
    public Optional<LocalDate> in(int year) {
        SwedishHolidays.checkGregorian(year);
        boolean observed = switch (this) {
            case NATIONAL_DAY -> year >= NATIONAL_DAY_SINCE;
            case WHIT_MONDAY -> year < NATIONAL_DAY_SINCE;
            default -> true;
        };
        return observed ? Optional.of(day.apply(year)) : Optional.empty();
    }

    /**
     * What the holiday is called.
     *
     * @param language the language
     * @return for example "midsommardagen", "Midsummer Day"
     */
    public String name(Language language) {
        return TimeWords.in(language)
                .say("holiday." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
