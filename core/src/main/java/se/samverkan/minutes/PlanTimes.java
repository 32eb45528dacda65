package se.samverkan.minutes;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.When;

/** Finds in a text of a proposal when meetings are held: the season, the weekdays. */
final class PlanTimes {

    private static final int YEAR_DIGITS = 4;

    /** "i början av" and the like. */
    private static final int LONGEST_PART = 20;

    private final Words words;

    PlanTimes(Words words) {
        this.words = words;
    }

    /**
     * A stretch of days.
     *
     * @param days the days
     * @param exact whether it is named by months or weeks, not by a season alone
     */
    record Season(DateRange days, boolean exact) {}

    private record Named(When.Named when, int start, int end) {}

    /** The first stretch of months or weeks, or else the first season, in the year that stands beside it or the given one. */
    Optional<Season> season(String text, Optional<Integer> year) {
        String folded = Text.fold(text);
        List<Named> months = named(folded, true);
        if (!months.isEmpty()) {
            return months(folded, months, year).map(days -> new Season(days, true));
        }
        Optional<Season> weeks = weeks(folded, year);
        return weeks.isPresent()
                ? weeks
                : named(folded, false).stream()
                        .findFirst()
                        .flatMap(n -> days(n, year))
                        .map(days -> new Season(days, false));
    }

    /** Whether a season is said that would need a year. */
    boolean saysSeason(String text) {
        String folded = Text.fold(text);
        return !named(folded, true).isEmpty() || !named(folded, false).isEmpty();
    }

    /** "september–november", "februari och mars": the first month and those that follow it with nothing but a joining word between. */
    private Optional<DateRange> months(String folded, List<Named> months, Optional<Integer> year) {
        Named first = months.get(0);
        Named last = first;
        for (Named next : months.subList(1, months.size())) {
            String between = folded.substring(last.end(), next.start()).strip();
            if (words.get("spanword").find(between).isPresent()
                    || words.get("joiner").find(between).isPresent()) {
                last = next;
            } else {
                break;
            }
        }
        Optional<Integer> said = first.when().year().or(last.when()::year).or(() -> year);
        Optional<DateRange> from = said.flatMap(first.when()::in);
        Named end = last;
        Optional<DateRange> to = said.flatMap(end.when()::in);
        boolean turns = from.isPresent()
                && to.isPresent()
                && to.get().first().isBefore(from.get().first());
        Optional<DateRange> until = turns ? said.flatMap(y -> end.when().in(y + 1)) : to;
        return from.flatMap(a -> until.map(b -> new DateRange(a.first(), b.last())));
    }

    private static Optional<DateRange> days(Named named, Optional<Integer> year) {
        return named.when().year().or(() -> year).flatMap(named.when()::in);
    }

    /** "vecka 8–10". */
    private Optional<Season> weeks(String folded, Optional<Integer> year) {
        Optional<Lexicon.Match> word = words.get("weekword").firstIn(folded);
        while (word.isPresent()) {
            int end = word.get().end();
            while (end < folded.length()
                    && (Character.isDigit(folded.charAt(end)) || " -".indexOf(folded.charAt(end)) >= 0)) {
                end++;
            }
            if (Deadline.parse(folded.substring(word.get().start(), end).strip()) instanceof Deadline.During during) {
                return during.when()
                        .year()
                        .or(() -> year)
                        .flatMap(during.when()::in)
                        .map(days -> new Season(days, true));
            }
            word = words.get("weekword").firstIn(folded, word.get().end());
        }
        return Optional.empty();
    }

    private List<Named> named(String folded, boolean months) {
        List<Named> found = new ArrayList<>();
        for (Lexicon.Match match : words.get(months ? "month" : "seasontime").allIn(folded)) {
            // "mar" and "jan" can be other things than months.
            boolean whole = match.end() - match.start() > 3 || match.code().equals("5");
            if (whole) {
                TimeName name = months
                        ? TimeName.valueOf(
                                Month.of(Integer.parseInt(match.code())).name())
                        : name(match.code());
                Optional<TimePart> part = partBefore(folded, match.start());
                Optional<Integer> year = yearAt(folded, match.end());
                found.add(new Named(
                        new When.Named(name, part, year),
                        match.start(),
                        match.end() + (year.isPresent() ? YEAR_DIGITS + 1 : 0)));
            }
        }
        return found;
    }

    private static TimeName name(String code) {
        return TimeName.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Optional<TimePart> partBefore(String folded, int end) {
        String before = folded.substring(Math.max(0, end - LONGEST_PART), end);
        return words.get("timepart").allIn(before).stream()
                .filter(m -> before.substring(m.end()).isBlank())
                .findFirst()
                .map(m -> TimePart.valueOf(m.code().toUpperCase(Locale.ROOT)));
    }

    /** Four digits after a blank. */
    static Optional<Integer> yearAt(String folded, int at) {
        int start = at + 1;
        int end = start + YEAR_DIGITS;
        boolean blank = end <= folded.length() && folded.charAt(at) == ' ';
        boolean ends = blank && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
        return ends ? year(folded.substring(start, end)) : Optional.empty();
    }

    /** The first year that stands in a text. */
    static Optional<Integer> yearIn(String text) {
        for (String part : Names.parts(text.replace('–', ' ').replace('-', ' '))) {
            Optional<Integer> year = year(Words.trimMarks(part));
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> year(String digits) {
        boolean year = digits.length() == YEAR_DIGITS
                && (digits.startsWith("19") || digits.startsWith("20"))
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** The weekdays of a text; "måndag–torsdag" are four. */
    List<DayOfWeek> weekdays(String text) {
        String folded = Text.fold(text);
        List<DayOfWeek> days = new ArrayList<>();
        int end = -1;
        for (Lexicon.Match match : words.get("planweekday").allIn(folded)) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(match.code()));
            String between = end < 0 ? "" : folded.substring(end, match.start()).strip();
            if (end >= 0 && words.get("spanword").find(between).isPresent()) {
                for (DayOfWeek next = days.get(days.size() - 1).plus(1); next != day; next = next.plus(1)) {
                    days.add(next);
                }
            }
            if (!days.contains(day)) {
                days.add(day);
            }
            end = match.end();
        }
        return days;
    }
}
