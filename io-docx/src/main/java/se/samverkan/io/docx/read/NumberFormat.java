package se.samverkan.io.docx.read;

import java.util.Locale;
import se.samverkan.io.docx.pack.RomanNumerals;

/** Numbers as Word writes them in lists and notes (ECMA-376, 17.18.59, ST_NumberFormat). What it has no sign for is written in digits. */
final class NumberFormat {

    private static final int LETTERS = 26;
    private static final int MOST_REPEATED = 30;
    private static final int CIRCLED = 0x2460;
    private static final int IN_PARENTHESES = 0x2474;
    private static final int LARGEST_CIRCLED = 20;
    private static final String NOTE_MARKS = "*†‡§";

    private NumberFormat() {}

    /**
     * Writes a number.
     *
     * @param format the name of the format
     * @param number the number
     * @param swedish whether the text is in Swedish, of which ordinal numbers take note
     */
    static String write(String format, int number, boolean swedish) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> RomanNumerals.write(number);
            case "upperRoman" -> RomanNumerals.write(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + (swedish ? swedishOrdinal(number) : englishOrdinal(number));
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "chicago" -> noteMark(number);
            case "decimalEnclosedCircle" -> enclosed(CIRCLED, number);
            case "decimalEnclosedParen" -> enclosed(IN_PARENTHESES, number);
            default -> Integer.toString(number);
        };
    }

    /** a … z, aa, bb …: unlike spreadsheets, Word repeats the letter. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * MOST_REPEATED) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    /** 1:a, 2:a, 3:e, 11:e, 21:a. */
    private static String swedishOrdinal(int number) {
        int last = number % 10;
        boolean teens = number / 10 % 10 == 1;
        return !teens && (last == 1 || last == 2) ? ":a" : ":e";
    }

    private static String englishOrdinal(int number) {
        boolean teens = number / 10 % 10 == 1;
        return switch (teens ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String noteMark(int number) {
        if (number < 1 || number > NOTE_MARKS.length() * MOST_REPEATED) {
            return Integer.toString(number);
        }
        int mark = (number - 1) % NOTE_MARKS.length();
        return NOTE_MARKS.substring(mark, mark + 1).repeat((number - 1) / NOTE_MARKS.length() + 1);
    }

    private static String enclosed(int first, int number) {
        return number < 1 || number > LARGEST_CIRCLED
                ? Integer.toString(number)
                : Character.toString(first + number - 1);
    }
}
