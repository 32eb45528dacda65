package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;

/** Reads whole numbers out of a text. */
final class Numerals {

    private Numerals() {}

    /** The numbers of at most six digits in a text, in order. */
    static List<Integer> in(String text) {
        List<Integer> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            if (i > start && i - start <= 6) {
                numbers.add(Integer.parseInt(text.substring(start, i)));
            }
            i = Math.max(i, start + 1);
        }
        return numbers;
    }
}
