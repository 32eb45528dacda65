package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers folded words, and finds the number of a word where it stands in a text, without cutting it out or folding it. */
final class WordTable {

    static final int NONE = -1;

    private final List<String> words = new ArrayList<>();

    /** The keys of the words, each at its slot or, if that is taken, at the next that is free; 0 is free. */
    private int[] keys = new int[16];

    /** The numbers of the words at those slots. */
    private int[] numbers = new int[keys.length];

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
        if (words.size() * 3 > keys.length) {
            keys = new int[keys.length * 2];
            numbers = new int[keys.length];
            for (int i = 0; i < words.size(); i++) {
                put(i);
            }
        } else {
            put(words.size() - 1);
        }
        return words.size() - 1;
    }

    private void put(int number) {
        int key = key(words.get(number).hashCode());
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        numbers[slot] = number;
    }

    /** The number of the word that stands in a clean text, folded or not, or {@link #NONE}. */
    int find(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Text.fold(text.charAt(i));
        }
        int key = key(hash);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key && isAt(words.get(numbers[slot]), text, from, to)) {
                return numbers[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** A hash that is not 0. */
    private static int key(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(int key) {
        return (key ^ key >>> 15) & keys.length - 1;
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
}
