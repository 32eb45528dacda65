package se.samverkan.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;

/**
 * By when something shall be done (senast, tidsfrist), always with the words as written.
 *
 * <p>Each form holds what its words say, so that it is {@linkplain #resolve resolved} without reading them again. A form that the library
 * does not understand stays as text and is never turned into a date by guess.
 */
public sealed interface Deadline {

    /** {@return the words as they stand in the minutes} */
    String asWritten();

    /**
     * The days that the deadline means. What shall be done is due on the last of them.
     *
     * <p>No day lies before the meeting, unless the words name a year and the time is over; then the days are those named.
     *
     * @param meetingDate the day on which the deadline was set
     * @param group the group whose meetings "nästa möte" speaks of, if known
     * @param calendar the meetings that are known
     * @return the days, or nothing if the words name no time that can be known
     * @throws IllegalArgumentException if working days are to be counted before the year 1583
     */
    Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar);

    /**
     * The deadline in the library's own words; in Swedish they are read back by {@link #parse} as the same form.
     *
     * @param language the language
     * @return for example "senast den 17 mars 2026", "by 17 March 2026"; a text stays as written
     */
    String format(Language language);

    /**
     * Reads words that say by when and nothing else: "till nästa möte", "senast vecka 12", "från den 1 april".
     *
     * @param words the words, in Swedish
     * @return what they say, or the {@linkplain AsText text} itself if they are not understood
     */
    static Deadline parse(String words) {
        return new DeadlineReader(words).whole().orElseGet(() -> new AsText(words));
    }

    /**
     * Finds the first words in a text that say by when.
     *
     * @param text a clean text
     * @param meetingDate the day of the meeting, from which a date without a year is counted on
     * @return the deadline or nothing
     */
    static Optional<Deadline> find(String text, Optional<LocalDate> meetingDate) {
        return find(text, meetingDate, false);
    }

    /**
     * Finds the first words in a text that say by when, vague ones such as "ett kommande möte" among them if wanted. Words that say when
     * something begins ("från den 1 april") are passed over: in running text they tell how things are.
     *
     * @param text a clean text
     * @param meetingDate the day of the meeting, from which a date without a year is counted on
     * @param vague whether words count that name no certain time
     * @return the deadline or nothing
     */
    static Optional<Deadline> find(String text, Optional<LocalDate> meetingDate, boolean vague) {
        return new DeadlineFinder(text, meetingDate, vague).find();
    }

    /**
     * A day: "senast den 17 mars 2026". Means that day.
     *
     * @param asWritten the words
     * @param date the last day
     */
    record OnDate(String asWritten, LocalDate date) implements Deadline {
        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return Optional.of(new DateRange(date, date));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("date", new When.Date(date));
        }
    }

    /**
     * A number of days from the meeting: "inom 14 dagar", "inom två veckor". Means the meeting's day and so many after it.
     *
     * @param asWritten the words
     * @param days how many days, from 0
     */
    record WithinDays(String asWritten, int days) implements Deadline {
        /**
         * Checks the number.
         *
         * @param asWritten the words
         * @param days how many days, from 0
         * @throws IllegalArgumentException if it is negative
         */
        public WithinDays {
            Bounds.check("days", days, Integer.MAX_VALUE);
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return Optional.of(new DateRange(meetingDate, meetingDate.plusDays(days)));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).count("within-days", days);
        }
    }

    /**
     * A number of working days from the meeting: "inom fem arbetsdagar". Means the meeting's day and the time until so many
     * {@linkplain SwedishHolidays#isWorkingDay working days} have come after it.
     *
     * @param asWritten the words
     * @param days how many working days, 0–9999
     */
    record WithinWorkingDays(String asWritten, int days) implements Deadline {
        /**
         * Checks the number.
         *
         * @param asWritten the words
         * @param days how many working days, 0–9999
         * @throws IllegalArgumentException if it is negative or higher
         */
        public WithinWorkingDays {
            Bounds.check("working days", days, 9999);
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return Optional.of(new DateRange(meetingDate, SwedishHolidays.plusWorkingDays(meetingDate, days)));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).count("within-working-days", days);
        }
    }

    /**
     * A number of months from the meeting: "inom en månad", "inom ett halvår". Means the time until the day of the same number in that month,
     * or the month's last day if it has none such, as the act 1930:173, section 1, reckons.
     *
     * @param asWritten the words
     * @param months how many months, from 0
     */
    record WithinMonths(String asWritten, int months) implements Deadline {
        /**
         * Checks the number.
         *
         * @param asWritten the words
         * @param months how many months, from 0
         * @throws IllegalArgumentException if it is negative
         */
        public WithinMonths {
            Bounds.check("months", months, Integer.MAX_VALUE);
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return Optional.of(new DateRange(meetingDate, meetingDate.plusMonths(months)));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).count("within-months", months);
        }
    }

    /**
     * The group's next meeting: "till nästa möte". Means its day, if the calendar knows one.
     *
     * @param asWritten the words
     */
    record NextMeeting(String asWritten) implements Deadline {
        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return group.flatMap(known -> calendar.nextMeeting(known, meetingDate))
                    .map(day -> new DateRange(day, day));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("deadline.next-meeting");
        }
    }

    /**
     * A meeting of the group at some time: "ett av höstens möten", "mötet i maj", "höstens första möte". Means the days from the first to the
     * last known meeting that can be meant; if none is known, all days of that time.
     *
     * @param asWritten the words
     * @param choice which of the meetings of that time
     * @param when the time, named or in weeks
     */
    record MeetingIn(String asWritten, MeetingChoice choice, When when) implements Deadline {
        /**
         * Checks the time.
         *
         * @param asWritten the words
         * @param choice which of the meetings of that time
         * @param when the time, named or in weeks
         * @throws IllegalArgumentException if it is a day: a meeting on a day is {@link OnDate} or {@link During}
         */
        public MeetingIn {
            if (when instanceof When.Day || when instanceof When.Date) {
                throw new IllegalArgumentException("no choice of meetings lies on the one day " + when);
            }
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return when.from(meetingDate)
                    .map(days -> Bounds.notBefore(meetingDate, days))
                    .map(days -> {
                        // The meeting at which this was said is not one to come.
                        List<LocalDate> known = group.map(id -> calendar.meetings(id, days)).orElse(List.of()).stream()
                                .filter(day -> !day.equals(meetingDate))
                                .toList();
                        if (known.isEmpty()) {
                            return days;
                        }
                        LocalDate first = known.get(0);
                        LocalDate last = known.get(known.size() - 1);
                        return new DateRange(
                                choice == MeetingChoice.LAST ? last : first,
                                choice == MeetingChoice.FIRST ? first : last);
                    });
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("meeting", choice, when);
        }
    }

    /**
     * Some time within a stretch of days: "under våren", "i slutet av året", "vecka 43 och 46", "i december", "under 2026". Means the days of
     * it that are left.
     *
     * @param asWritten the words
     * @param when the time
     */
    record During(String asWritten, When when) implements Deadline {
        /**
         * Checks the time.
         *
         * @param asWritten the words
         * @param when the time
         * @throws IllegalArgumentException if it is a day of a year, which is {@link OnDate}
         */
        public During {
            Bounds.checkNoDate(when);
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return when.from(meetingDate).map(days -> Bounds.notBefore(meetingDate, days));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("during", when);
        }
    }

    /**
     * Until a stretch of days is over: "till och med maj", "senast vecka 12", "senast i mars 2026". Means the time from the meeting to its
     * last day.
     *
     * @param asWritten the words
     * @param when the time
     */
    record Until(String asWritten, When when) implements Deadline {
        /**
         * Checks the time.
         *
         * @param asWritten the words
         * @param when the time
         * @throws IllegalArgumentException if it is a day of a year, which is {@link OnDate}
         */
        public Until {
            Bounds.checkNoDate(when);
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return when.from(meetingDate).map(days -> Bounds.upTo(days.last(), meetingDate));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("until", when);
        }
    }

    /**
     * Before a stretch of days begins: "före sommaren", "före jul", "före den 10 december". Means the time from the meeting to the day before
     * its first; before the end of one ("före slutet av maj"), to its last.
     *
     * @param asWritten the words
     * @param when the time
     */
    record Before(String asWritten, When when) implements Deadline {
        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return when.isEnd()
                    ? when.from(meetingDate).map(days -> Bounds.upTo(days.last(), meetingDate))
                    : when.after(meetingDate)
                            .map(days -> Bounds.upTo(days.first().minusDays(1), meetingDate));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("before", when);
        }
    }

    /**
     * From a day on: "från den 1 april", "från och med hösten". Means the first day: by then it must be so. What has
     * begun already, in a year that is not said, is due at once.
     *
     * @param asWritten the words
     * @param when the time with whose first day it begins
     */
    record From(String asWritten, When when) implements Deadline {
        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return when.from(meetingDate)
                    .map(DateRange::first)
                    .map(day -> when.year().isEmpty() && day.isBefore(meetingDate) ? meetingDate : day)
                    .map(day -> new DateRange(day, day));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).say("from", when);
        }
    }

    /**
     * Again and again: "varannan vecka", "varje fredag", "varje termin". Means the days on which the first time can fall.
     *
     * @param asWritten the words
     * @param every 1 for each, 2 for every other, up to 12
     * @param cycle what comes again
     */
    record Recurring(String asWritten, int every, Cycle cycle) implements Deadline {
        /**
         * Checks the number.
         *
         * @param asWritten the words
         * @param every 1 for each, 2 for every other, up to 12
         * @param cycle what comes again
         * @throws IllegalArgumentException if the number is not within 1–12
         */
        public Recurring {
            Bounds.check("times between", every - 1, 11);
        }

        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return Optional.of(cycle.first(meetingDate, every));
        }

        @Override
        public String format(Language language) {
            return TimeWords.in(language).every(every, cycle);
        }
    }

    /**
     * Words that name a time the library does not resolve: "efter sommaren", "snarast", "när det är publicerat".
     *
     * @param asWritten the words
     */
    record AsText(String asWritten) implements Deadline {
        @Override
        public Optional<DateRange> resolve(LocalDate meetingDate, Optional<GroupId> group, KnownCalendar calendar) {
            return Optional.empty();
        }

        @Override
        public String format(Language language) {
            return asWritten;
        }
    }
}
