package se.samverkan.protocol.rules;

import java.util.Arrays;

/**
 * The beginnings of words, each as a number: what minutes speak of is known by thousands of them, and no meeting of a long collaboration may keep as many strings.
 * Two beginnings with one number would be taken for one; by chance that happens once in billions.
 */
final class Beginnings {

    /** A large odd number, which spreads what is near over all numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The number of no letters. */
    static final long START = SPREAD;

    private static final Beginnings NONE = new Beginnings(new long[0]);

    /** Sorted, none twice. */
    private final long[] numbers;

    private Beginnings(long[] numbers) {
        this.numbers = numbers;
    }

    /** Gathers beginnings; it can be used again when they are built. */
    static final class Builder {

        private long[] numbers = new long[8];
        private int size;

        /** Adds so many letters of a word of a folded text. */
        void add(String folded, int from, int to) {
            add(number(folded, from, to));
        }

        /** Adds a beginning by its number. */
        void add(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number;
            size++;
        }

        Beginnings build() {
            int kept = sortedOnce();
            Beginnings made = kept == 0 ? NONE : new Beginnings(Arrays.copyOf(numbers, kept));
            size = 0;
            return made;
        }

        /** Moves what was gathered, sorted and none twice, to the end of what another has gathered. */
        void moveTo(Builder other) {
            int kept = sortedOnce();
            for (int i = 0; i < kept; i++) {
                other.add(numbers[i]);
            }
            size = 0;
        }

        /** The numbers as they were gathered. */
        long[] inOrder() {
            return Arrays.copyOf(numbers, size);
        }

        int size() {
            return size;
        }

        /** Sorts the numbers, each of them once before all that come again, and says how many they are. */
        private int sortedOnce() {
            Arrays.sort(numbers, 0, size);
            int kept = Math.min(1, size);
            for (int i = 1; i < size; i++) {
                if (numbers[i] != numbers[kept - 1]) {
                    numbers[kept] = numbers[i];
                    kept++;
                }
            }
            return kept;
        }
    }

    /** Beginnings of which there are many, and which are asked for at every word. */
    static final class Table {

        /** The numbers, each at its slot or, if that is taken, at the next that is free; 0 is free and none of them. */
        private final long[] slots;

        Table(Beginnings beginnings) {
            slots = new long[4 * Integer.highestOneBit(beginnings.size() + 1)];
            for (long number : beginnings.numbers) {
                int slot = slot(number);
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = number;
            }
        }

        boolean has(long number) {
            int slot = slot(number);
            while (slots[slot] != 0 && slots[slot] != number) {
                slot = slot + 1 & slots.length - 1;
            }
            return slots[slot] != 0;
        }

        private int slot(long number) {
            return (int) number & slots.length - 1;
        }
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    int size() {
        return numbers.length;
    }

    /** Whether a number is that of one of them. */
    boolean has(long number) {
        return numbers.length > 0 && Arrays.binarySearch(numbers, number) >= 0;
    }

    /** Whether any of them is among others. */
    boolean touch(Beginnings others) {
        for (long number : numbers) {
            if (others.has(number)) {
                return true;
            }
        }
        return false;
    }

    /** A number that has a bit for each of them; those that share a bit are told apart by {@link #has}. */
    long marks() {
        long marks = 0;
        for (long number : numbers) {
            marks |= mark(number);
        }
        return marks;
    }

    /** The bit of a beginning. */
    static long mark(long number) {
        return 1L << number;
    }

    private static long number(String folded, int from, int to) {
        long number = START;
        for (int i = from; i < to; i++) {
            number = then(number, folded.charAt(i));
        }
        return number;
    }

    /** The number of a beginning and the letter after it. */
    static long then(long number, char letter) {
        long longer = (number ^ letter) * SPREAD;
        return longer ^ longer >>> 29;
    }
}
