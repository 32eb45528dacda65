package se.samverkan.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<String, Set<String>> byRest = new HashMap<>();

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
        for (String word : new HashSet<>(words)) {
            String key = Text.key(word);
            if (near.isKept(key)) {
                rests(key)
                        .forEach(rest -> near.byRest
                                .computeIfAbsent(rest, r -> new HashSet<>(2))
                                .add(key));
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
        Set<String> found = new HashSet<>();
        rests(key).forEach(rest -> found.addAll(byRest.getOrDefault(rest, Set.of())));
        return found.stream()
                .filter(other -> Similarity.isMisspelling(key, other, shortest))
                .sorted()
                .toList();
    }

    private boolean isKept(String key) {
        return key.length() <= LONGEST && Similarity.canBeMisspelt(key, shortest);
    }

    private static Set<String> rests(String key) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(key);
        for (int i = 0; i < key.length(); i++) {
            rests.add(key.substring(0, i) + key.substring(i + 1));
        }
        return rests;
    }
}
