package se.samverkan.time;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;

/** Reads the name of a stretch of days at a position of a text: a day, weeks, a month or season, a year. */
final class TimeReader {

    private static final Lexicon NAMES = Vocabulary.swedish().lexicon("timename");
    private static final Lexicon MONTHS = Vocabulary.swedish().lexicon("month");
    private static final Lexicon PARTS = Vocabulary.swedish().lexicon("timepart");
    private static final Lexicon WEEKS = Vocabulary.swedish().lexicon("weekword");
    private static final Lexicon JOINERS = Vocabulary.swedish().lexicon("joiner");
    private static final Lexicon UNITS = Vocabulary.swedish().lexicon("timeunit");

    /** What a time starts with when it does not start with a digit. */
    static final Lexicon STARTS = SwedishDates.STARTS.plus(WEEKS, PARTS, NAMES, MONTHS);

    private final String folded;

    TimeReader(String folded) {
        this.folded = folded;
    }

    /**
     * A time as it stands in the text.
     *
     * @param when what it means
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    record Found(When when, int start, int end) {}

    Optional<Found> at(int start) {
        return day(start).or(() -> weeks(start)).or(() -> named(start));
    }

    private Optional<Found> day(int start) {
        return SwedishDates.startingAt(folded, start)
                .map(date -> new Found(
                        date.date()
                                .<When>map(When.Date::new)
                                .orElseGet(() -> new When.Day(MonthDay.of(date.month(), date.day()))),
                        date.start(),
                        date.end()));
    }

    private Optional<Found> named(int start) {
        Digits digits = new Digits(folded, start);
        Optional<TimePart> part = passed(PARTS, digits).map(code -> TimePart.valueOf(code.toUpperCase(Locale.ROOT)));
        // "jul" is Christmas; for July it stands only in dates.
        Optional<TimeName> name = passed(NAMES, digits)
                .map(TimeName::ofCode)
                .or(() -> passed(MONTHS, digits).map(code -> TimeName.ofMonth(Integer.parseInt(code))));
        Optional<Integer> year = year(name.isPresent() ? SwedishDates.yearAfter(digits) : SwedishDates.year(digits));
        TimeName known = name.orElse(TimeName.YEAR);
        boolean possible = !(known.isFeast() && part.isPresent()) && !(known.isRelative() && year.isPresent());
        boolean read = (name.isPresent() || year.isPresent()) && Digits.endsWord(folded, digits.at());
        return read && possible
                ? Optional.of(new Found(new When.Named(known, part, year), start, digits.at()))
                : Optional.empty();
    }

    /** The code of the phrase that stands at the position, which is passed. */
    private Optional<String> passed(Lexicon words, Digits digits) {
        Optional<Lexicon.Match> match = words.startingAt(folded, digits.afterBlanks());
        match.ifPresent(phrase -> digits.moveTo(phrase.end()));
        return match.map(Lexicon.Match::code);
    }

    /** "vecka 24", "veckorna 26–32", "v. 43, 44 och 46", "vecka 2 2027". */
    private Optional<Found> weeks(int start) {
        Optional<Lexicon.Match> word = WEEKS.startingAt(folded, start);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Digits digits = new Digits(folded, word.get().end());
        List<WeekSpan> spans = new ArrayList<>();
        for (Optional<WeekSpan> next = span(digits); next.isPresent(); next = furtherSpan(digits)) {
            spans.add(next.get());
        }
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = year(SwedishDates.yearAfter(digits));
        When.Weeks anyYear = new When.Weeks(spans, Optional.empty());
        return year.isEmpty() || anyYear.in(year.get()).isPresent()
                ? Optional.of(new Found(new When.Weeks(spans, year), start, digits.at()))
                : Optional.empty();
    }

    /** A span after a comma or an "och"; a day or a number of something is none, and then nothing is passed. */
    private Optional<WeekSpan> furtherSpan(Digits digits) {
        int start = digits.at();
        Optional<WeekSpan> span = passesJoiner(digits)
                        && SwedishDates.startingAt(folded, digits.at()).isEmpty()
                ? span(digits)
                : Optional.empty();
        boolean amount = UNITS.startingAt(folded, new Digits(folded, digits.at()).afterBlanks())
                .isPresent();
        if (span.isEmpty() || amount) {
            digits.moveTo(start);
            return Optional.empty();
        }
        return span;
    }

    private boolean passesJoiner(Digits digits) {
        boolean comma = digits.passes(',');
        digits.passBlanks();
        Optional<Lexicon.Match> joiner = comma ? Optional.empty() : JOINERS.startingAt(folded, digits.at());
        joiner.ifPresent(match -> digits.moveTo(match.end()));
        digits.passBlanks();
        return comma || joiner.isPresent();
    }

    /** One or two digits, or two such numbers with a dash between; nothing is passed if they are no weeks. */
    private Optional<WeekSpan> span(Digits digits) {
        int start = digits.at();
        digits.passBlanks();
        int first = number(digits);
        int end = digits.at();
        int last = digits.passes('-') ? number(digits) : 0;
        if (last == 0) {
            digits.moveTo(end);
            last = first;
        }
        boolean clock = SwedishTimes.goesOn(folded, digits.at());
        if (first == 0 || clock || !Digits.endsWord(folded, digits.at())) {
            digits.moveTo(start);
            return Optional.empty();
        }
        return Optional.of(new WeekSpan(first, last));
    }

    private static int number(Digits digits) {
        int count = digits.count();
        int number = count == 1 || count == 2 ? digits.take(count) : 0;
        return number <= 53 ? number : 0;
    }

    private static Optional<Integer> year(int year) {
        return year == 0 ? Optional.empty() : Optional.of(year);
    }
}
