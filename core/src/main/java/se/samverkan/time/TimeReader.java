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
        Optional<Lexicon.Match> part = PARTS.startingAt(folded, start);
        int at =
                part.map(match -> new Digits(folded, match.end()).afterBlanks()).orElse(start);
        // "jul" is Christmas; for July it stands only in dates.
        Optional<TimeName> named = NAMES.startingAt(folded, at).map(match -> TimeName.ofCode(match.code()));
        Optional<Lexicon.Match> name = NAMES.startingAt(folded, at).or(() -> MONTHS.startingAt(folded, at));
        Digits digits = new Digits(folded, name.map(Lexicon.Match::end).orElse(at));
        // A year alone is the name of a stretch; elsewhere a blank must part it from the name.
        int year = name.isPresent() ? SwedishDates.yearAfter(digits) : SwedishDates.year(digits);
        if (name.isEmpty() && year == 0 || !Digits.endsWord(folded, digits.at())) {
            return Optional.empty();
        }
        TimeName timeName = named.or(() -> name.map(match -> TimeName.ofMonth(Integer.parseInt(match.code()))))
                .orElse(TimeName.YEAR);
        boolean impossible = timeName.isFeast() && part.isPresent() || timeName.isRelative() && year > 0;
        return impossible
                ? Optional.empty()
                : Optional.of(new Found(
                        new When.Named(
                                timeName,
                                part.map(match -> TimePart.valueOf(match.code().toUpperCase(Locale.ROOT))),
                                year(year)),
                        start,
                        digits.at()));
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
        int end = digits.at();
        int year = SwedishDates.yearAfter(digits);
        When.Weeks weeks = new When.Weeks(spans, Optional.empty());
        if (year > 0 && weeks.in(year).isPresent()) {
            return Optional.of(new Found(new When.Weeks(spans, year(year)), start, digits.at()));
        }
        // Weeks that the year does not have are no time.
        return year > 0 ? Optional.empty() : Optional.of(new Found(weeks, start, end));
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
        if (first == 0 || !Digits.endsWord(folded, digits.at())) {
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
