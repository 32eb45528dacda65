package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A set of words in which misspelt ones are found again, without looking at every word.
 *
 * <p>Two words that are one slip apart become equal when at most one letter is taken out of each, so each word is kept under all that is left of it with
 * one letter taken out. What is found that way is judged by {@link Similarity#isMisspelling}. A word of more than {@value #LONGEST} letters is found
 * by no other. Immutable.
 */
public final class NearWords {

    /** The most letters of a word that is found again when misspelt. */
    public static final int LONGEST = 60;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long ONE_BACK = inverse(BASE);

    /** So many words are looked through faster than a table of them is made. */
    private static final int FEW = 64;

    private final List<String> words = new ArrayList<>();
    private final Map<Long, List<String>> byRest = new HashMap<>();

    private final int shortest;

    private NearWords(int shortest) {
        this.shortest = shortest;
    }

    /**
     * The words to find.
     *
     * @param words words; compared by their {@linkplain Text#key(String) keys}
     * @return the set
     */
    public static NearWords of(Collection<String> words) {
        return of(words, Similarity.SHORTEST_MISSPELT);
    }

    /** The words to find, a slip being looked for in words of so many letters. */
    static NearWords of(Collection<String> words, int shortest) {
        NearWords near = new NearWords(shortest);
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            String key = Text.key(word);
            if (near.isKept(key) && keys.add(key)) {
                near.words.add(key);
            }
        }
        if (near.words.size() > FEW) {
            for (String key : near.words) {
                for (long rest : rests(key)) {
                    near.byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(key);
                }
            }
        }
        return near;
    }

    /**
     * The words of which a word can be a misspelling.
     *
     * @param word a word
     * @return the keys of those words, in order as text; the word itself is not among them
     */
    public List<String> near(String word) {
        String key = Text.key(word);
        if (!isKept(key)) {
            return List.of();
        }
        // Sorted, and each once: among many words one can be found by several of its rests.
        Set<String> found = new TreeSet<>();
        for (String other : words.size() <= FEW ? words : candidates(key)) {
            if (Similarity.isOtherWithinOne(key, other)) {
                found.add(other);
            }
        }
        return List.copyOf(found);
    }

    /** The words that have a rest in common with one. */
    private List<String> candidates(String key) {
        List<String> found = new ArrayList<>();
        for (long rest : rests(key)) {
            found.addAll(byRest.getOrDefault(rest, List.of()));
        }
        return found;
    }

    private boolean isKept(String key) {
        return key.length() <= LONGEST && Similarity.canBeMisspelt(key, shortest);
    }

    /**
     * The numbers of a word and of all that is left of it with one letter taken out: the sum of its letters, each times a power of the base. Where one is taken
     * out, those behind it go back one power. Two rests with one number are seldom, and only make one more word to be judged.
     */
    private static long[] rests(String key) {
        int length = key.length();
        long[] upTo = new long[length + 1];
        long power = 1;
        for (int i = 0; i < length; i++) {
            upTo[i + 1] = upTo[i] + key.charAt(i) * power;
            power *= BASE;
        }
        long[] rests = new long[length + 1];
        rests[length] = upTo[length];
        for (int i = 0; i < length; i++) {
            rests[i] = upTo[i] + (upTo[length] - upTo[i + 1]) * ONE_BACK;
        }
        return rests;
    }

    /** What, times an odd number, is 1; each turn makes twice as many of its bits right. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
