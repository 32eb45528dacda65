package se.samverkan.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Numbers folded words, and finds the number of a word where it stands in a text, without cutting it out or folding it. */
final class WordTable {

    static final int NONE = -1;

    private final List<String> words = new ArrayList<>();

    /** The number of a word by its hash, or {@link #NONE}; a word whose place is taken has the next that is free. */
    private int[] slots = empty(16);

    /** The hashes of the words by their slots, so that a word that is not here is told without looking at others. */
    private int[] hashes = new int[slots.length];

    /** The words by their numbers. */
    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** The number of a word, which is given one if it has none; numbers count from 0. */
    int add(String word) {
        int known = find(word, 0, word.length());
        if (known != NONE) {
            return known;
        }
        words.add(word);
        if (words.size() * 4 > slots.length) {
            slots = empty(slots.length * 2);
            hashes = new int[slots.length];
            for (int i = 0; i < words.size(); i++) {
                put(i);
            }
        } else {
            put(words.size() - 1);
        }
        return words.size() - 1;
    }

    private void put(int number) {
        int hash = words.get(number).hashCode();
        int slot = slot(hash);
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number;
        hashes[slot] = hash;
    }

    /** The number of the word between two offsets of a text, folded; {@link #NONE} if it has none. */
    int find(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Text.fold(text.charAt(i));
        }
        return find(hash, text, from, to);
    }

    /** The same when the hash of the folded word is known, as {@link String#hashCode()} has it. */
    int find(int hash, String text, int from, int to) {
        int slot = slot(hash);
        while (slots[slot] != NONE) {
            if (hashes[slot] == hash && isAt(words.get(slots[slot]), text, from, to)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private static boolean isAt(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Text.fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
