package se.samverkan.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * Finds dates in Swedish text.
 *
 * <p>The forms, each alone or after a weekday ("tisdagen den …"): 2026-03-27, 2026.03.27 · 27 mars 2026, 27 mars · den 27:e mars 2026 · 260327 ·
 * 20260327 · 27/3 2026, 27/3-26, 27/3 · 27-03-2026, 27.3.2026. Two-digit years are of this century. A date that does not exist in the
 * calendar is no date. Six digits are taken for a date only where a whole text is asked for ({@link #whole(String)}), since they could as well
 * be a number of something.
 */
public final class SwedishDates {

    private static final Lexicon MONTHS = Vocabulary.swedish().lexicon("month");
    private static final Lexicon WEEKDAYS = Vocabulary.swedish().lexicon("weekday");
    private static final Lexicon DAY_WORDS = Vocabulary.swedish().lexicon("dayword");

    /** What a date starts with when it does not start with a digit. */
    static final Lexicon STARTS = WEEKDAYS.plus(DAY_WORDS);

    private SwedishDates() {}

    /**
     * Finds every date in a text.
     *
     * @param text a clean text
     * @return the dates in order, none overlapping another
     */
    public static List<WrittenDate> findAll(String text) {
        List<WrittenDate> found = new ArrayList<>();
        String folded = Text.fold(text);
        Optional<WrittenDate> next = findFolded(folded, 0);
        while (next.isPresent()) {
            found.add(next.get());
            next = findFolded(folded, next.get().end());
        }
        return List.copyOf(found);
    }

    /**
     * Finds the first date in a text.
     *
     * @param text a clean text
     * @param from where to start looking
     * @return the date or nothing
     */
    public static Optional<WrittenDate> find(String text, int from) {
        return Digits.areIn(text, from) ? findFolded(Text.fold(text), from) : Optional.empty();
    }

    private static Optional<WrittenDate> findFolded(String folded, int from) {
        if (!Digits.areIn(folded, from)) {
            return Optional.empty();
        }
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean candidate = (Digits.isDigit(c) || Character.isLetter(c)) && Digits.startsWord(folded, i);
            if (candidate) {
                Optional<WrittenDate> date = at(folded, i, false);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The date that a text is as a whole, six digits among the forms.
     *
     * @param text a clean text
     * @return the date, or nothing if anything but blanks and a full stop stands beside it
     */
    public static Optional<WrittenDate> whole(String text) {
        String folded = Text.fold(text);
        int start = 0;
        while (start < folded.length() && folded.charAt(start) == ' ') {
            start++;
        }
        return at(folded, start, true).filter(date -> {
            String rest = folded.substring(date.end()).strip();
            return rest.isEmpty() || rest.equals(".");
        });
    }

    /** The date that starts at an offset of a folded text, which must be the start of a word. */
    static Optional<WrittenDate> startingAt(String folded, int start) {
        return at(folded, start, false);
    }

    private static Optional<WrittenDate> at(String folded, int start, boolean sixDigits) {
        Digits digits = new Digits(folded, start);
        Optional<DayOfWeek> weekday = WEEKDAYS.startingAt(folded, start).map(match -> {
            digits.moveTo(match.end());
            digits.passes(',');
            digits.passBlanks();
            return DayOfWeek.of(Integer.parseInt(match.code()));
        });
        DAY_WORDS.startingAt(folded, digits.at()).ifPresent(match -> {
            digits.moveTo(match.end());
            digits.passBlanks();
        });
        return parts(folded, digits, sixDigits || weekday.isPresent())
                .filter(date -> Digits.endsWord(folded, date.end()))
                .map(date -> new WrittenDate(start, date.end(), date.year(), date.month(), date.day(), weekday));
    }

    private static Optional<WrittenDate> parts(String folded, Digits digits, boolean sixDigits) {
        int start = digits.at();
        int count = digits.count();
        return switch (count) {
            case 8 -> eight(folded, start, digits);
            case 6 ->
                sixDigits
                        ? checked(start, digits, 2000 + digits.take(2), digits.take(2), digits.take(2))
                        : Optional.empty();
            case 4 -> yearFirst(start, digits);
            case 1, 2 -> dayFirst(folded, start, digits, count);
            default -> Optional.empty();
        };
    }

    /** 20260327, unless more digits follow a hyphen: then it is the number of something, or of somebody. */
    private static Optional<WrittenDate> eight(String folded, int start, Digits digits) {
        int end = digits.at() + 8;
        boolean longer =
                end + 1 < folded.length() && folded.charAt(end) == '-' && Digits.isDigit(folded.charAt(end + 1));
        return longer ? Optional.empty() : checked(start, digits, digits.take(4), digits.take(2), digits.take(2));
    }

    private static Optional<WrittenDate> yearFirst(int start, Digits digits) {
        int year = digits.take(4);
        char mark = digits.passes('-') ? '-' : digits.passes('.') ? '.' : digits.passes('/') ? '/' : ' ';
        int monthDigits = digits.count();
        if (mark == ' ' || monthDigits < 1 || monthDigits > 2) {
            return Optional.empty();
        }
        int month = digits.take(monthDigits);
        // 2025/11-4 is the number of a file.
        boolean parted = digits.passes(mark);
        int dayDigits = digits.count();
        if (!parted || dayDigits < 1 || dayDigits > 2) {
            return Optional.empty();
        }
        return checked(start, digits, year, month, digits.take(dayDigits));
    }

    private static Optional<WrittenDate> dayFirst(String folded, int start, Digits digits, int count) {
        int day = digits.take(count);
        if (digits.passes('/')) {
            return slashed(start, digits, day);
        }
        if (digits.passes('-') || digits.passes('.')) {
            Optional<WrittenDate> dotted = dotted(start, digits, day);
            if (dotted.isPresent()) {
                return dotted;
            }
            digits.moveTo(start + count);
        }
        if (!digits.passes(":e")) {
            digits.passes(":a");
        }
        digits.passBlanks();
        Optional<Lexicon.Match> month = MONTHS.startingAt(folded, digits.at());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        digits.moveTo(month.get().end());
        return checked(
                start, digits, yearAfter(digits), Integer.parseInt(month.get().code()), day);
    }

    /** 27/3, 27/3 2026, 27/3-26, 27/3-2026. */
    private static Optional<WrittenDate> slashed(int start, Digits digits, int day) {
        int count = digits.count();
        if (count < 1 || count > 2) {
            return Optional.empty();
        }
        int month = digits.take(count);
        int end = digits.at();
        if (digits.passes('-') || digits.passes('/')) {
            int yearDigits = digits.count();
            int yearStart = digits.at();
            if (yearDigits == 2 || yearDigits == 4) {
                int year = digits.take(yearDigits);
                if (digits.passes('/')) {
                    // 27/3-10/4 is two days.
                    digits.moveTo(yearStart - 1);
                    return checked(start, digits, 0, month, day);
                }
                return checked(start, digits, yearDigits == 2 ? 2000 + year : year, month, day);
            }
            digits.moveTo(end);
        }
        return checked(start, digits, yearAfter(digits), month, day);
    }

    /** 27-03-2026, 27.3.2026. */
    private static Optional<WrittenDate> dotted(int start, Digits digits, int day) {
        int count = digits.count();
        if (count < 1 || count > 2) {
            return Optional.empty();
        }
        int month = digits.take(count);
        boolean parted = digits.passes('-') || digits.passes('.');
        if (!parted || digits.count() != 4) {
            return Optional.empty();
        }
        return checked(start, digits, digits.take(4), month, day);
    }

    /** The four digits of a year after a blank, passed; or 0 and nothing passed. */
    static int yearAfter(Digits digits) {
        int end = digits.at();
        if (digits.passes(',')) {
            digits.passBlanks();
        }
        digits.passBlanks();
        int year = digits.at() > end ? year(digits) : 0;
        if (year == 0) {
            digits.moveTo(end);
        }
        return year;
    }

    /** The four digits of a year, passed; or 0 and nothing passed. */
    static int year(Digits digits) {
        int start = digits.at();
        int year = digits.count() == 4 ? digits.take(4) : 0;
        if (year < 1900 || year >= 2200) {
            digits.moveTo(start);
            return 0;
        }
        return year;
    }

    private static Optional<WrittenDate> checked(int start, Digits digits, int year, int month, int day) {
        boolean exists = year == 0
                ? WrittenDate.existsInSomeYear(month, day)
                : year >= 1900 && year < 2200 && WrittenDate.exists(year, month, day);
        return exists
                ? Optional.of(new WrittenDate(
                        start,
                        digits.at(),
                        year == 0 ? Optional.empty() : Optional.of(year),
                        month,
                        day,
                        Optional.empty()))
                : Optional.empty();
    }
}
