package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of one category of a {@link Vocabulary}, each with its code, to look texts up in.
 *
 * <p>Phrases are found by whole words: "ordförande" is not found in "ordförandeskap". Looking up costs time in proportion to the text, not
 * to the number of phrases. Immutable.
 */
public final class Lexicon {

    private final Map<String, String> phrases;
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    Lexicon(Map<String, String> phrases) {
        this.phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        for (String phrase : phrases.keySet()) {
            byFirstWord
                    .computeIfAbsent(phrase.substring(0, wordEnd(phrase, 0)), w -> new ArrayList<>())
                    .add(phrase);
        }
        // The longest phrase wins: "lokal ledningsgrupp" before "lokal".
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /**
     * A phrase found in a text.
     *
     * @param code the phrase's code
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    public record Match(String code, int start, int end) {}

    /** {@return the folded phrases and their codes} */
    public Map<String, String> phrases() {
        return phrases;
    }

    /**
     * The code of a text that is a phrase as a whole.
     *
     * @param text a text
     * @return the code, or nothing if the text is no phrase
     */
    public Optional<String> find(String text) {
        return Optional.ofNullable(phrases.get(Text.key(text)));
    }

    /**
     * The longest phrase that starts at an offset of a folded text and ends at the end of a word.
     *
     * @param folded a {@linkplain Text#fold(String) folded} text
     * @param from the offset, which must be the start of a word
     * @return the match or nothing
     */
    public Optional<Match> startingAt(String folded, int from) {
        if (from >= folded.length()) {
            return Optional.empty();
        }
        for (String phrase : byFirstWord.getOrDefault(folded.substring(from, wordEnd(folded, from)), List.of())) {
            int end = from + phrase.length();
            if (folded.startsWith(phrase, from) && (end == folded.length() || isBoundary(folded, end))) {
                return Optional.of(new Match(phrases.getOrDefault(phrase, ""), from, end));
            }
        }
        return Optional.empty();
    }

    /**
     * The first phrase in a folded text.
     *
     * @param folded a {@linkplain Text#fold(String) folded} text
     * @return the match that starts first, the longest of those, or nothing
     */
    public Optional<Match> firstIn(String folded) {
        return firstIn(folded, 0);
    }

    /**
     * The first phrase in a folded text, from an offset on.
     *
     * @param folded a {@linkplain Text#fold(String) folded} text
     * @param from where to start looking
     * @return the match that starts first, the longest of those, or nothing
     */
    public Optional<Match> firstIn(String folded, int from) {
        for (int i = from; i < folded.length(); i = nextWord(folded, i)) {
            Optional<Match> match = startingAt(folded, i);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * Every phrase in a folded text, none overlapping another.
     *
     * @param folded a {@linkplain Text#fold(String) folded} text
     * @return the matches in order
     */
    public List<Match> allIn(String folded) {
        List<Match> all = new ArrayList<>();
        Optional<Match> next = firstIn(folded, 0);
        while (next.isPresent()) {
            all.add(next.get());
            int end = next.get().end();
            boolean inWord = end < folded.length() && !isBoundary(folded, end);
            next = firstIn(folded, inWord ? nextWord(folded, end) : end);
        }
        return all;
    }

    private static int nextWord(String folded, int from) {
        int i = isWordChar(folded.charAt(from)) ? wordEnd(folded, from) : from + 1;
        while (i < folded.length() && Text.isBlank(folded.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String folded, int from) {
        int i = from;
        while (i < folded.length() && isWordChar(folded.charAt(i))) {
            i++;
        }
        return Math.max(i, Math.min(from + 1, folded.length()));
    }

    /** A phrase that ends in a letter must not run on into another; one that ends in a mark may. */
    private static boolean isBoundary(String folded, int end) {
        return !isWordChar(folded.charAt(end)) || !isWordChar(folded.charAt(end - 1));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
