package se.samverkan.examples.odt;

import java.util.Locale;
import java.util.Optional;

/** Numbers as lists write them: {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}. */
final class NumberFormat {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private NumberFormat() {}

    /**
     * Writes a number.
     *
     * @param format {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}; anything else is taken for {@code 1}
     * @param number the number; what a format has no sign for is written in digits
     */
    static String write(String format, int number) {
        String lower = switch (format) {
            case "a", "A" -> letters(number);
            case "i", "I" -> roman(number);
            default -> Integer.toString(number);
        };
        return format.equals("A") || format.equals("I") ? lower.toUpperCase(Locale.ROOT) : lower;
    }

    /** The number that {@link #write} writes as such, or nothing if it writes none so. */
    static Optional<Integer> parse(String format, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int number = switch (format) {
            case "a", "A" -> letters(lower);
            case "i", "I" -> roman(lower);
            default -> digits(lower);
        };
        return number >= 0 && write(format, number).equals(written) ? Optional.of(number) : Optional.empty();
    }

    /** a … z, aa, ab … */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    private static int letters(String written) {
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            int letter = written.charAt(i) - 'a';
            if (letter < 0 || letter >= LETTERS || i > 3) {
                return -1;
            }
            number = number * LETTERS + letter + 1;
        }
        return number == 0 ? -1 : number;
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** Takes any order of numerals; {@link #parse} asks whether it is the right one. */
    private static int roman(String written) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (written.startsWith(NUMERALS[i], at)) {
                number += VALUES[i];
                at += NUMERALS[i].length();
            }
        }
        return at == written.length() && at > 0 && number <= LARGEST_ROMAN ? number : -1;
    }

    private static int digits(String written) {
        boolean digits =
                !written.isEmpty() && written.length() <= 9 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(written) : -1;
    }
}
