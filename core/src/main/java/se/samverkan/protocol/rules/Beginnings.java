package se.samverkan.protocol.rules;

import java.util.Arrays;

/**
 * The beginnings of words, each as a number: what minutes speak of is known by thousands of them, and no meeting of a long collaboration may keep as many strings.
 * Two beginnings with one number would be taken for one; by chance that happens once in billions.
 */
final class Beginnings {

    /** A large odd number, which spreads what is near over all numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final Beginnings NONE = new Beginnings(new long[0]);

    /** Sorted, none twice. */
    private final long[] numbers;

    private Beginnings(long[] numbers) {
        this.numbers = numbers;
    }

    /** Gathers beginnings. */
    static final class Builder {

        private long[] numbers = new long[32];
        private int size;

        /** Adds so many letters of a word of a folded text. */
        void add(String folded, int from, int to) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number(folded, from, to);
            size++;
        }

        Beginnings build() {
            if (size == 0) {
                return NONE;
            }
            long[] sorted = Arrays.copyOf(numbers, size);
            Arrays.sort(sorted);
            int kept = 1;
            for (int i = 1; i < size; i++) {
                if (sorted[i] != sorted[kept - 1]) {
                    sorted[kept] = sorted[i];
                    kept++;
                }
            }
            return new Beginnings(Arrays.copyOf(sorted, kept));
        }
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    int size() {
        return numbers.length;
    }

    /** Whether the letters of a folded text from one offset to another are one of them. */
    boolean has(String folded, int from, int to) {
        return numbers.length > 0 && Arrays.binarySearch(numbers, number(folded, from, to)) >= 0;
    }

    /** Whether at least so many of them are among others. */
    boolean share(Beginnings others, int enough) {
        int shared = 0;
        for (int i = 0; shared < enough && i < numbers.length; i++) {
            shared += Arrays.binarySearch(others.numbers, numbers[i]) >= 0 ? 1 : 0;
        }
        return shared >= enough;
    }

    private static long number(String folded, int from, int to) {
        long number = (long) to - from;
        for (int i = from; i < to; i++) {
            number = (number ^ folded.charAt(i)) * SPREAD;
            number ^= number >>> 29;
        }
        return number;
    }
}
