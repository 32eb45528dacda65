package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The phrases of one category of a {@link Vocabulary}, each with its code, to look texts up in.
 *
 * <p>Phrases are found by whole words: "ordförande" is not found in "ordförandeskap". Looking up costs time in proportion to the text, not
 * to the number of phrases. Immutable.
 */
public final class Lexicon {

    static final Lexicon EMPTY = new Lexicon(Map.of());

    record Phrase(String words, String code) {}

    /** That of {@link String#hashCode}. */
    private static final int HASH_BASE = 31;

    static final Comparator<Phrase> LONGEST_FIRST =
            Comparator.comparingInt(phrase -> -phrase.words().length());

    private final Map<String, String> phrases;
    private final int number;
    private final WordTable firstWords = new WordTable();

    /** Which characters the phrases start with: a bit for each, of which those that are 64 apart share one. */
    private long firstCharacters;

    /** The phrases by the number of their first word. */
    private final List<List<Phrase>> byFirstWord = new ArrayList<>();

    /** The hashes of the phrases, to look for endings. */
    private final Hashes hashes;

    Lexicon(Map<String, String> phrases) {
        this(phrases, -1);
    }

    /**
     * @param number which of the categories of its vocabulary it is, from 0; negative if it is in none
     */
    Lexicon(Map<String, String> phrases, int number) {
        this.phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        this.number = number;
        this.hashes = new Hashes(phrases.size());
        phrases.forEach((words, code) -> {
            Phrase phrase = new Phrase(words, code);
            int first = firstWords.add(words.substring(0, wordEnd(words, 0, words.length())));
            if (first == byFirstWord.size()) {
                byFirstWord.add(new ArrayList<>());
            }
            byFirstWord.get(first).add(phrase);
            firstCharacters |= 1L << words.charAt(0);
            hashes.add(words.hashCode());
        });
        // The longest phrase wins: "lokal ledningsgrupp" before "lokal".
        byFirstWord.forEach(list -> list.sort(LONGEST_FIRST));
    }

    /** Whether a set of categories, one bit each, has this one. */
    boolean isIn(long[] categories) {
        return number >= 0 && (categories[number / Long.SIZE] >>> number & 1) != 0;
    }

    void addTo(long[] categories) {
        categories[number / Long.SIZE] |= 1L << number;
    }

    /** How many of the categories of a set come before this one. */
    int rankIn(long[] categories) {
        int rank = Long.bitCount(categories[number / Long.SIZE] & (1L << number) - 1);
        for (int i = 0; i < number / Long.SIZE; i++) {
            rank += Long.bitCount(categories[i]);
        }
        return rank;
    }

    /** Tells the words with which phrases start, each with those phrases. */
    void forEachFirstWord(BiConsumer<String, List<Phrase>> action) {
        for (int i = 0; i < byFirstWord.size(); i++) {
            action.accept(firstWords.words().get(i), byFirstWord.get(i));
        }
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
        return mayBePhrase(text) ? Optional.ofNullable(phrases.get(Text.key(text))) : Optional.empty();
    }

    /** Whether a text starts with the first word of a phrase, or that cannot be told before the text is clean. */
    private boolean mayBePhrase(String text) {
        int from = 0;
        while (from < text.length() && Text.isBlank(text.charAt(from))) {
            from++;
        }
        boolean plain =
                from + 1 < text.length() && Text.isPlain(text.charAt(from)) && Text.isPlain(text.charAt(from + 1));
        if (plain && !mayStart(text.charAt(from))) {
            return false;
        }
        int to = wordEnd(text, from, text.length());
        for (int i = from; i < Math.min(text.length(), to + 1); i++) {
            if (!Text.isPlain(text.charAt(i))) {
                return true;
            }
        }
        return from < to && firstWords.find(text, from, to) >= 0;
    }

    /**
     * The code of the longest phrase with which a word ends.
     *
     * @param word a clean word, folded or not
     * @return the code, or nothing if the word neither is a phrase nor ends in one
     */
    public Optional<String> ending(String word) {
        return ending(word, 0, word.length());
    }

    /**
     * The code of the longest phrase with which a word of a text ends.
     *
     * @param text a clean text, folded or not
     * @param from the offset of the word's first character
     * @param to the offset after its last
     * @return the code, or nothing if the word neither is a phrase nor ends in one
     */
    public Optional<String> ending(String text, int from, int to) {
        return endingAt(text, from, to).map(Match::code);
    }

    /** The same, with where in the word it starts. */
    Optional<Match> endingAt(String text, int from, int to) {
        Optional<Match> longest = Optional.empty();
        int hash = 0;
        int power = 1;
        for (int i = to - 1; i >= from; i--) {
            hash += Text.fold(text.charAt(i)) * power;
            power *= HASH_BASE;
            if (hashes.mayHave(hash)) {
                String code = phrases.get(Text.fold(text.substring(i, to)));
                longest = code == null ? longest : Optional.of(new Match(code, i, to));
            }
        }
        return longest;
    }

    /**
     * The phrases of this category and of others, to see whether any of them stands somewhere.
     *
     * @param others other categories
     * @return all phrases, those of this category with their own codes
     */
    public Lexicon plus(Lexicon... others) {
        Map<String, String> joined = new LinkedHashMap<>(phrases);
        for (Lexicon other : others) {
            other.phrases.forEach(joined::putIfAbsent);
        }
        return new Lexicon(joined);
    }

    /**
     * The longest phrase that starts at an offset of a text and ends at the end of a word.
     *
     * @param text a clean text, folded or not
     * @param from the offset, which must be the start of a word
     * @return the match or nothing
     */
    public Optional<Match> startingAt(String text, int from) {
        return startingAt(text, from, text.length());
    }

    /** The same in a text that ends at an offset. */
    Optional<Match> startingAt(String text, int from, int to) {
        if (from >= to || !mayStart(text.charAt(from))) {
            return Optional.empty();
        }
        int first = firstWords.find(text, from, wordEnd(text, from, to));
        return first < 0 ? Optional.empty() : longest(byFirstWord.get(first), text, from, to);
    }

    /** The first of some phrases, which are sorted by length, that starts at an offset and ends at the end of a word. */
    private static Optional<Match> longest(List<Phrase> phrases, String text, int from, int to) {
        for (Phrase phrase : phrases) {
            int end = from + phrase.words().length();
            boolean stands = end <= to && stands(phrase.words(), text, from);
            if (stands && (end == to || isBoundary(text, end))) {
                return Optional.of(new Match(phrase.code(), from, end));
            }
        }
        return Optional.empty();
    }

    private boolean mayStart(char c) {
        return (firstCharacters >>> Text.fold(c) & 1) != 0;
    }

    private static boolean stands(String phrase, String text, int from) {
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) != Text.fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first phrase in a text.
     *
     * @param text a clean text, folded or not
     * @return the match that starts first, the longest of those, or nothing
     */
    public Optional<Match> firstIn(String text) {
        return firstIn(text, 0);
    }

    /**
     * The first phrase in a text, from an offset on.
     *
     * @param text a clean text, folded or not
     * @param from where to start looking
     * @return the match that starts first, the longest of those, or nothing
     */
    public Optional<Match> firstIn(String text, int from) {
        for (int i = from; i < text.length(); i = nextWord(text, i)) {
            Optional<Match> match = startingAt(text, i);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * Every phrase in a text, none overlapping another.
     *
     * @param text a clean text, folded or not
     * @return the matches in order
     */
    public List<Match> allIn(String text) {
        List<Match> all = new ArrayList<>();
        Optional<Match> next = firstIn(text, 0);
        while (next.isPresent()) {
            all.add(next.get());
            int end = next.get().end();
            boolean inWord = end < text.length() && !isBoundary(text, end);
            next = firstIn(text, inWord ? nextWord(text, end) : end);
        }
        return all;
    }

    private static int nextWord(String text, int from) {
        int i = wordEnd(text, from, text.length());
        while (i < text.length() && Text.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the word that starts at an offset ends; a character that is in no word is one of its own. */
    static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to && Text.isWordChar(text.charAt(i))) {
            i++;
        }
        return i > from || i == to ? i : i + 1;
    }

    /** A phrase that ends in a letter must not run on into another; one that ends in a mark may. */
    static boolean isBoundary(String text, int end) {
        return !Text.isWordChar(text.charAt(end)) || !Text.isWordChar(text.charAt(end - 1));
    }
}
