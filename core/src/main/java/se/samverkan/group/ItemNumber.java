package se.samverkan.group;

import java.util.OptionalInt;

/**
 * The number of an agenda item (paragraf, punkt): what is counted, and how it is dressed.
 *
 * @param number the bare number or letter: {@code 22}, {@code 8e}, {@code 5.1}, {@code 12/24}, {@code a}
 * @param style what stands around it
 */
public record ItemNumber(String number, NumberStyle style) {

    /**
     * Checks the number.
     *
     * @param number the bare number or letter: {@code 22}, {@code 8e}, {@code 5.1}, {@code 12/24}, {@code a}
     * @param style what stands around it
     * @throws IllegalArgumentException if it is blank
     */
    public ItemNumber {
        if (number.isBlank()) {
            throw new IllegalArgumentException("an item number is blank");
        }
    }

    /**
     * A number in a style.
     *
     * @param number the number
     * @param style the style
     * @return the item number
     */
    public static ItemNumber of(int number, NumberStyle style) {
        return new ItemNumber(Integer.toString(number), style);
    }

    /**
     * The place in the count.
     *
     * @return the number that the bare number starts with ({@code 12} of {@code 12/24}, {@code 8} of {@code 8e}); for a single letter its
     *     place in the alphabet; nothing otherwise
     */
    public OptionalInt ordinal() {
        int digits = 0;
        while (digits < number.length() && digits < 9 && number.charAt(digits) >= '0' && number.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0) {
            return OptionalInt.of(Integer.parseInt(number.substring(0, digits)));
        }
        char letter = Character.toLowerCase(number.charAt(0));
        return number.length() == 1 && letter >= 'a' && letter <= 'z'
                ? OptionalInt.of(letter - 'a' + 1)
                : OptionalInt.empty();
    }

    /** {@return whether the number is nothing but digits, as the items of a plain series are} */
    public boolean isPlain() {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return the number as it is written, dressed} */
    public String asWritten() {
        return style.before() + number + style.after();
    }
}
