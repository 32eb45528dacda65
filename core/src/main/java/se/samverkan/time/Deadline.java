package se.samverkan.time;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * By when something shall be done (senast, tidsfrist), always with the words as written.
 *
 * <p>A form that the library does not understand stays as text and is never turned into a date by guess.
 */
public sealed interface Deadline {

    /** {@return the words as they stand in the minutes} */
    String asWritten();

    /**
     * A day: "den 17 mars".
     *
     * @param asWritten the words
     * @param date the last day
     */
    record OnDate(String asWritten, LocalDate date) implements Deadline {}

    /**
     * A number of days from the meeting: "inom 14 dagar".
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
            if (days < 0) {
                throw new IllegalArgumentException("a deadline lies no " + days + " days ahead");
            }
        }
    }

    /**
     * The group's next meeting: "till nästa möte".
     *
     * @param asWritten the words
     */
    record NextMeeting(String asWritten) implements Deadline {}

    /**
     * Words that name a time the library does not resolve: "under våren", "ett av höstens möten".
     *
     * @param asWritten the words
     */
    record AsText(String asWritten) implements Deadline {}

    /**
     * Finds the first words in a text that say by when.
     *
     * @param text a clean text
     * @param meetingDate the day of the meeting, from which a date without a year is counted on; without it such a date stays text
     * @return the deadline or nothing
     */
    static Optional<Deadline> find(String text, Optional<LocalDate> meetingDate) {
        return find(text, meetingDate, false);
    }

    /**
     * Finds the first words in a text that say by when, vague ones such as "ett kommande möte" among them if wanted.
     *
     * @param text a clean text
     * @param meetingDate the day of the meeting, from which a date without a year is counted on; without it such a date stays text
     * @param vague whether words count that name no certain time
     * @return the deadline or nothing
     */
    static Optional<Deadline> find(String text, Optional<LocalDate> meetingDate, boolean vague) {
        String folded = Text.fold(text);
        Lexicon phrases = Vocabulary.swedish().lexicon("deadline");
        for (Lexicon.Match match : phrases.allIn(folded)) {
            boolean passedOver = !vague && match.code().equals("vague") || isStart(folded, match.start());
            if (passedOver) {
                continue;
            }
            Optional<Deadline> deadline = phrased(text, folded, match, meetingDate);
            if (deadline.isPresent()) {
                return deadline;
            }
        }
        return date(text, folded, meetingDate).or(() -> week(text, folded)).or(() -> month(text, folded));
    }

    /** "den 27 augusti": a day to come that nothing says to be a start. */
    private static Optional<Deadline> date(String text, String folded, Optional<LocalDate> meetingDate) {
        for (WrittenDate date : SwedishDates.findAll(text)) {
            Optional<LocalDate> day = date.date().or(() -> meetingDate.map(date::dateFrom));
            // Without a year, a day that would be almost a year ahead has been: "startade den 7/3".
            boolean toCome = day.isPresent()
                    && meetingDate.filter(day.get()::isAfter).isPresent()
                    && (date.year().isPresent()
                            || day.get().isBefore(meetingDate.get().plusMonths(10)));
            if (toCome && !isStart(folded, date.start())) {
                return Optional.of(new OnDate(text.substring(date.start(), date.end()), day.get()));
            }
        }
        return Optional.empty();
    }

    /** "vecka 24". */
    private static Optional<Deadline> week(String text, String folded) {
        for (Lexicon.Match match : Vocabulary.swedish().lexicon("weekword").allIn(folded)) {
            Digits digits = new Digits(folded, match.end());
            digits.passBlanks();
            int count = digits.count();
            if (count > 0 && count <= 2 && !isStart(folded, match.start())) {
                digits.take(count);
                passRange(digits);
                return Optional.of(new AsText(text.substring(match.start(), digits.at())));
            }
        }
        return Optional.empty();
    }

    /** "veckorna 26–32": the second number, if there is one. */
    private static void passRange(Digits digits) {
        int end = digits.at();
        if (!digits.passes('-') || digits.count() < 1 || digits.count() > 2) {
            digits.moveTo(end);
        } else {
            digits.take(digits.count());
        }
    }

    /** "i december", "till mars 2027". */
    private static Optional<Deadline> month(String text, String folded) {
        Lexicon leads = Vocabulary.swedish().lexicon("monthlead");
        Lexicon months = Vocabulary.swedish().lexicon("month");
        for (Lexicon.Match lead : leads.allIn(folded)) {
            Optional<Lexicon.Match> month = months.startingAt(folded, Math.min(folded.length(), lead.end() + 1));
            if (month.isPresent()) {
                return Optional.of(new AsText(
                        text.substring(month.get().start(), month.get().end())));
            }
        }
        return Optional.empty();
    }

    /** "mötet i maj", "mötet den 12 februari". */
    private static Optional<Deadline> meeting(String text, String folded, Lexicon.Match match) {
        int at = Math.min(folded.length(), match.end() + 1);
        Optional<Lexicon.Match> month = Vocabulary.swedish().lexicon("month").startingAt(folded, at);
        int end = month.map(Lexicon.Match::end)
                .or(() ->
                        SwedishDates.find(text, at).filter(d -> d.start() == at).map(WrittenDate::end))
                .orElse(0);
        return end == 0 ? Optional.empty() : Optional.of(new AsText(text.substring(match.start(), end)));
    }

    /** "från hösten": when something begins, not by when it is done. */
    private static boolean isStart(String folded, int at) {
        String before = folded.substring(Math.max(0, at - 30), at).stripTrailing();
        return Vocabulary.swedish().lexicon("deadlinestart").phrases().keySet().stream()
                .anyMatch(phrase ->
                        before.endsWith(phrase) && Digits.startsWord(before, before.length() - phrase.length()));
    }

    private static Optional<Deadline> phrased(
            String text, String folded, Lexicon.Match match, Optional<LocalDate> meetingDate) {
        String words = text.substring(match.start(), match.end());
        return switch (match.code()) {
            case "next-meeting" -> Optional.of(new NextMeeting(words));
            case "meeting" -> meeting(text, folded, match);
            case "within" -> withinDays(text, folded, match);
            case "by" ->
                SwedishDates.find(text, match.end())
                        .filter(date -> date.start() <= match.end() + 1)
                        .map(date -> onDate(text.substring(match.start(), date.end()), date, meetingDate));
            default -> Optional.of(new AsText(words));
        };
    }

    private static Deadline onDate(String words, WrittenDate date, Optional<LocalDate> meetingDate) {
        Optional<LocalDate> day = date.date().or(() -> meetingDate.map(date::dateFrom));
        return day.isPresent() ? new OnDate(words, day.get()) : new AsText(words);
    }

    private static Optional<Deadline> withinDays(String text, String folded, Lexicon.Match match) {
        Digits digits = new Digits(folded, match.end());
        digits.passBlanks();
        int count = digits.count();
        if (count < 1 || count > 3) {
            return Optional.empty();
        }
        int number = digits.take(count);
        digits.passBlanks();
        Lexicon units = Vocabulary.swedish().lexicon("dayunit");
        return units.startingAt(folded, digits.at())
                .map(unit -> new WithinDays(
                        text.substring(match.start(), unit.end()), number * Integer.parseInt(unit.code())));
    }
}
