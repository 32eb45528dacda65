package se.samverkan.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds and hides Swedish personal identity numbers (personnummer) and coordination numbers (samordningsnummer) in text.
 *
 * <p>A number is {@code YYMMDD} or {@code YYYYMMDD}, then a hyphen or dash or plus sign with a blank on either side at most, or a single blank, or nothing,
 * and four digits of which the last is the check digit (the Luhn algorithm over the ten digits without century; act 1991:481, section 18). In a coordination
 * number 60 is added to the day. The date must exist, in the century that is written or can be meant: a plus sign says that a hundred years have
 * passed, so 29 February 1900 is no date. There is no clock here, so a date to come is one too. The check digit must agree.
 *
 * <p>A number is none if the text says that it is something else: if a digit, or a hyphen with a digit beyond it, stands directly before or after; if a
 * section sign, a plus sign or a year with a slash stand before it; or if it is written in one piece after a word for another kind of number, as are
 * telephone and invoice numbers. So case numbers, ranges of sections, dates with a span of time, telephone numbers in groups and
 * organisation numbers are not taken for one. Ten digits in a row of which nothing is said, and that happen to be a date and to check out, are,
 * whatever they were meant to be.
 */
public final class PersonalIdentityNumbers {

    private static final char HIDDEN = '•';

    /** The digits of a date without its century, which start the number. */
    private static final int SHORTEST_RUN = 6;

    /** So far before a number the word is looked for that says what it is. */
    private static final int LONGEST_LABEL = 40;

    /** Loaded when a number is found, which is seldom. */
    private static final class OtherNumbers {
        static final Lexicon LABELS = Vocabulary.swedish().lexicon("othernumber");
    }

    private PersonalIdentityNumbers() {}

    /**
     * Where a number stands.
     *
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    public record Span(int start, int end) {}

    /**
     * Finds every number in a text.
     *
     * @param text any text
     * @return where they stand, in order, none overlapping another
     */
    public static List<Span> find(CharSequence text) {
        return hasRun(text) ? findAll(text) : List.of();
    }

    /** Whether so many digits stand together as every number has; most texts end here, so it is kept cheap. */
    private static boolean hasRun(CharSequence text) {
        String words = text.toString();
        // A run of so many has a digit at one of any so many places in a row.
        for (int i = SHORTEST_RUN - 1; i < words.length(); i += SHORTEST_RUN) {
            if (isDigit(words, i)) {
                int from = i;
                while (isDigit(words, from - 1)) {
                    from--;
                }
                int to = i;
                while (isDigit(words, to)) {
                    to++;
                }
                if (to - from >= SHORTEST_RUN) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Span> findAll(CharSequence text) {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int end = i;
            while (isDigit(text, end)) {
                end++;
            }
            int numberEnd = numberEnd(text, i, end);
            int last = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
            if (numberEnd > 0 && !isChained(text, i, numberEnd) && !isOther(text, last, i, numberEnd)) {
                found.add(new Span(i, numberEnd));
                i = numberEnd;
            } else {
                i = end;
            }
        }
        return List.copyOf(found);
    }

    /**
     * The text with every digit of every number in it replaced.
     *
     * @param text any text
     * @return a text of the same length; the text itself if it holds no number
     */
    public static String redact(String text) {
        List<Span> spans = find(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (isDigit(text, i)) {
                    out.setCharAt(i, HIDDEN);
                }
            }
        }
        return out.toString();
    }

    /** Whether the digits between two offsets are a link of a longer chain, such as 2025-04-22 or 1315-1445. */
    private static boolean isChained(CharSequence text, int start, int end) {
        return isHyphen(text, start - 1) && isDigit(text, start - 2) || isHyphen(text, end) && isDigit(text, end + 1);
    }

    /** Whether what stands before a number, after the last one found, says that it is another kind of number. */
    private static boolean isOther(CharSequence text, int last, int start, int end) {
        int before = start - 1;
        if (before >= last && text.charAt(before) == '+') {
            return true;
        }
        // A slash right after a number parts it from this one.
        if (before > last && text.charAt(before) == '/' && isDigit(text, before - 1)) {
            return true;
        }
        while (before >= last && Text.isBlank(text.charAt(before))) {
            before--;
        }
        if (before >= last && text.charAt(before) == '§') {
            return true;
        }
        boolean inOnePiece = end - start == 10 || end - start == 12 && isDigit(text, end - 5);
        return inOnePiece && isLabelled(text.subSequence(Math.max(last, start - LONGEST_LABEL), start));
    }

    private static boolean isLabelled(CharSequence before) {
        String words = Text.key(before.toString());
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        for (int from = end - 1; from >= 0; from--) {
            boolean starts = from == 0 || !Character.isLetterOrDigit(words.charAt(from - 1));
            if (starts && OtherNumbers.LABELS.find(words.substring(from, end)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The end of the number that starts at {@code start}, where a run of digits ends at {@code runEnd}; 0 if there is none. */
    private static int numberEnd(CharSequence text, int start, int runEnd) {
        int run = runEnd - start;
        if (run == 10 || run == 12) {
            return isNumber(text, start, run - 4, runEnd - 4, false) ? runEnd : 0;
        }
        if (run != 6 && run != 8) {
            return 0;
        }
        int sign = afterBlank(text, runEnd);
        boolean old = sign < text.length() && text.charAt(sign) == '+';
        int lastFour = old || isHyphen(text, sign) ? afterBlank(text, sign + 1) : sign;
        for (int k = 0; k < 4; k++) {
            if (!isDigit(text, lastFour + k)) {
                return 0;
            }
        }
        boolean ends = !isDigit(text, lastFour + 4);
        return ends && isNumber(text, start, run, lastFour, old) ? lastFour + 4 : 0;
    }

    /** The offset after a blank that stands at an offset, if one does. */
    private static int afterBlank(CharSequence text, int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        return Text.isBlank(c) && c != '\n' && c != '\r' && c != '\t' ? at + 1 : at;
    }

    private static boolean isNumber(CharSequence text, int start, int dateDigits, int lastFour, boolean old) {
        int century = dateDigits == 8 ? number(text, start, 2) : -1;
        int at = dateDigits == 8 ? start + 2 : start;
        return (century < 0 || century >= 18 && century <= 20)
                && isDate(century, number(text, at, 2), number(text, at + 2, 2), number(text, at + 4, 2), old)
                && checks(text, at, lastFour);
    }

    private static boolean isDate(int century, int year, int month, int day, boolean old) {
        int dayOfMonth = day > 60 ? day - 60 : day;
        // Without a century the year 00 can be the leap year 2000, unless a hundred years have passed.
        int meant = old ? 19 : 20;
        int fullYear = (century < 0 ? meant : century) * 100 + year;
        try {
            LocalDate.of(fullYear, month, dayOfMonth);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean checks(CharSequence text, int date, int lastFour) {
        int sum = 0;
        for (int k = 0; k < 10; k++) {
            int digit = text.charAt(k < 6 ? date + k : lastFour + k - 6) - '0';
            int weighted = k % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }

    private static int number(CharSequence text, int at, int digits) {
        int value = 0;
        for (int k = 0; k < digits; k++) {
            value = value * 10 + text.charAt(at + k) - '0';
        }
        return value;
    }

    private static boolean isHyphen(CharSequence text, int i) {
        return i >= 0 && i < text.length() && Text.fold(text.charAt(i)) == '-';
    }

    private static boolean isDigit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
