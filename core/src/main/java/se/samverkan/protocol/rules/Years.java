package se.samverkan.protocol.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Calendar years in a text: whole numbers of four digits, from the time of living archives. */
final class Years {

    private static final int DIGITS = 4;
    private static final int FIRST = 1990;
    private static final int LAST = 2099;

    private Years() {}

    /** The years that a text names; of "2024–2025" and "2024/25" both ends, and no year of a day such as 20250522. */
    static Set<Integer> in(String text) {
        Set<Integer> years = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end - at == DIGITS) {
                add(Integer.parseInt(text.substring(at, end)), text, end, years);
            }
            at = Math.max(end, at + 1);
        }
        return years;
    }

    private static void add(int year, String text, int end, Set<Integer> years) {
        if (year >= FIRST && year <= LAST) {
            years.add(year);
            boolean isShort = end + 2 < text.length()
                    && "/-–".indexOf(text.charAt(end)) >= 0
                    && isDigit(text.charAt(end + 1))
                    && isDigit(text.charAt(end + 2))
                    && (end + 3 == text.length() || !isDigit(text.charAt(end + 3)));
            if (isShort) {
                years.add(year / 100 * 100 + Integer.parseInt(text.substring(end + 1, end + 3)));
            }
        }
    }

    /** Whether a year is among some, or between the first and the last of them. */
    static boolean spans(Set<Integer> years, int year) {
        return years.stream().anyMatch(one -> one <= year) && years.stream().anyMatch(one -> one >= year);
    }

    /** "2024–2025". */
    static String shown(Set<Integer> years) {
        return years.stream().sorted().map(String::valueOf).collect(Collectors.joining("–"));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
