package se.samverkan.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds and hides Swedish personal identity numbers (personnummer) and coordination numbers (samordningsnummer) in text.
 *
 * <p>A number is {@code YYMMDD} or {@code YYYYMMDD}, an optional hyphen, plus sign or single space, and four digits of which the last is
 * the check digit (the Luhn algorithm over the ten digits without century; act 1991:481, section 18). In a coordination number 60 is
 * added to the day. The date must exist, the check digit must agree, and neither a digit nor a hyphen with a digit beyond it may stand
 * directly before or after. So case numbers, ranges of sections, dates with a span of time, telephone numbers in groups and organisation
 * numbers are not taken for one. Ten digits in a row that happen to be a date and to check out are, whatever they were meant to be: that is one
 * telephone number in twenty of those that start with 070 and are written in one piece.
 */
public final class PersonalIdentityNumbers {

    private static final char HIDDEN = '•';

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
            if (numberEnd > 0 && !isChained(text, i, numberEnd)) {
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

    /** The end of the number that starts at {@code start}, where a run of digits ends at {@code runEnd}; 0 if there is none. */
    private static int numberEnd(CharSequence text, int start, int runEnd) {
        int run = runEnd - start;
        if (run == 10 || run == 12) {
            return isNumber(text, start, run - 4, runEnd - 4) ? runEnd : 0;
        }
        if (run != 6 && run != 8 || runEnd >= text.length()) {
            return 0;
        }
        char separator = text.charAt(runEnd);
        boolean blank = Text.isBlank(separator) && separator != '\n' && separator != '\r' && separator != '\t';
        if (!blank && separator != '+' && !isHyphen(text, runEnd)) {
            return 0;
        }
        int lastFour = runEnd + 1;
        for (int k = 0; k < 4; k++) {
            if (!isDigit(text, lastFour + k)) {
                return 0;
            }
        }
        boolean ends = !isDigit(text, lastFour + 4);
        return ends && isNumber(text, start, run, lastFour) ? lastFour + 4 : 0;
    }

    private static boolean isNumber(CharSequence text, int start, int dateDigits, int lastFour) {
        int century = dateDigits == 8 ? number(text, start, 2) : -1;
        int at = dateDigits == 8 ? start + 2 : start;
        return (century < 0 || century >= 18 && century <= 20)
                && isDate(century, number(text, at, 2), number(text, at + 2, 2), number(text, at + 4, 2))
                && checks(text, at, lastFour);
    }

    private static boolean isDate(int century, int year, int month, int day) {
        int dayOfMonth = day > 60 ? day - 60 : day;
        // Without a century 29 February is let pass in any year that could be a leap year in one of them.
        int fullYear = century < 0 ? 2000 + year : century * 100 + year;
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
        return i >= 0
                && i < text.length()
                && Text.fold(String.valueOf(text.charAt(i))).equals("-");
    }

    private static boolean isDigit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
