package se.samverkan.io.docx.pack;

import java.util.Optional;

/** Roman numerals, in small letters. */
public final class RomanNumerals {

    private static final int LARGEST = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private RomanNumerals() {}

    /**
     * Writes a number.
     *
     * @param number the number
     * @return the number in Roman numerals, or in digits if they do not reach so far
     */
    public static String write(int number) {
        if (number < 1 || number > LARGEST) {
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

    /**
     * Reads a number: takes any order of numerals, then asks whether it is the right one.
     *
     * @param written what is written
     * @return the number that is written so, or nothing if none is
     */
    public static Optional<Integer> parse(String written) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (written.startsWith(NUMERALS[i], at)) {
                number += VALUES[i];
                at += NUMERALS[i].length();
            }
        }
        boolean whole = at == written.length() && number <= LARGEST;
        return whole && write(number).equals(written) ? Optional.of(number) : Optional.empty();
    }
}
