package se.samverkan.minutes;

import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;

/** Numbers that stand on a line of their own below a section sign. */
final class Numbers {

    private Numbers() {}

    /** Whether a line is digits, perhaps with a full stop, and nothing else. */
    static boolean isAlone(String text) {
        String bare = bare(text);
        return !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static ItemNumber below(String sign, String number) {
        String bare = bare(number);
        return new ItemNumber(bare, new NumberStyle(sign + " ", number.strip().substring(bare.length())));
    }

    private static String bare(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
