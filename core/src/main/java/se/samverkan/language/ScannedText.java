package se.samverkan.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text in which every word has been looked up once, in all categories of a {@link Vocabulary} together.
 *
 * <p>Whoever asks a text for many categories, as a reader of minutes does, asks here: a category of which no phrase can be in the text is told by a
 * glance, and one that can be is looked for only where a first word of its phrases stands. The answers are those of {@link Lexicon} on the folded
 * text. What is asked of a part of the text is answered as if nothing stood around it; a part must not cut a word in two. Immutable.
 */
public final class ScannedText {

    private final FirstWords known;
    private final String folded;

    /** The offsets of the words with which phrases start, and which words they are. */
    private int[] starts;

    private FirstWord[] words;
    private int count;

    /** The offsets of all words, and their hashes. */
    private int[] allStarts;

    private int[] allHashes;
    private int allCount;

    /** The categories of the phrases that can be in the text, as bits. */
    private final long[] categories;

    /**
     * @param chars the characters of a clean text; they are folded in their place
     * @param known the words to know
     */
    ScannedText(char[] chars, FirstWords known) {
        this.known = known;
        Text.foldAll(chars);
        this.folded = new String(chars);
        this.categories = known.noCategories();
        this.starts = new int[chars.length / 32 + 4];
        this.words = new FirstWord[starts.length];
        // About as many as prose has.
        this.allStarts = new int[chars.length / 5 + 4];
        this.allHashes = new int[allStarts.length];
        int i = 0;
        while (i < chars.length) {
            int start = i;
            int hash = 0;
            while (i < chars.length && Text.isWordChar(chars[i])) {
                hash = 31 * hash + chars[i];
                i++;
            }
            if (i == start) {
                hash = chars[i];
                i++;
            } else {
                noteWord(hash, start);
            }
            FirstWord word = known.find(hash);
            if (word != null) {
                note(word, start);
            }
            while (i < chars.length && chars[i] == ' ') {
                i++;
            }
        }
    }

    private void noteWord(int hash, int start) {
        if (allCount == allStarts.length) {
            allStarts = Arrays.copyOf(allStarts, allCount * 2);
            allHashes = Arrays.copyOf(allHashes, allCount * 2);
        }
        allStarts[allCount] = start;
        allHashes[allCount] = hash;
        allCount++;
    }

    private void note(FirstWord word, int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            words = Arrays.copyOf(words, count * 2);
        }
        starts[count] = start;
        words[count] = word;
        count++;
        word.addCategoriesTo(categories);
    }

    /** {@return the folded text} */
    public String folded() {
        return folded;
    }

    /**
     * Whether a word is the first of any phrase at all.
     *
     * @param from the offset of the word's first character
     * @return false if no phrase of any category starts there
     */
    public boolean knows(int from) {
        return Arrays.binarySearch(starts, 0, count, from) >= 0;
    }

    /**
     * Where the first of some words can stand in the text, from an offset on.
     *
     * @param some the words
     * @param from the offset
     * @return the offset of a word that is most probably one of them, and before which none of them is; negative if none of them follows
     */
    public int firstOf(WordSet some, int from) {
        int at = Arrays.binarySearch(allStarts, 0, allCount, from);
        for (int i = at < 0 ? -at - 1 : at; i < allCount; i++) {
            if (some.mayHave(allHashes[i])) {
                return allStarts[i];
            }
        }
        return -1;
    }

    /**
     * Whether any phrase of a category stands anywhere in the text.
     *
     * @param lexicon a category of the vocabulary that the text was scanned by
     * @return true if one does
     */
    public boolean has(Lexicon lexicon) {
        return canHave(lexicon) && firstIn(lexicon, 0, folded.length()).isPresent();
    }

    /**
     * Whether a part of the text has the first word of a phrase.
     *
     * @param lexicon a category of the vocabulary that the text was scanned by
     * @param from where the part starts
     * @param to where it ends
     * @return false if no phrase of the category is in the part; true says little
     */
    public boolean mayHave(Lexicon lexicon, int from, int to) {
        return canHave(lexicon) && next(lexicon, indexOf(from), to) < count;
    }

    /**
     * The longest phrase that starts at an offset of a part of the text.
     *
     * @param lexicon a category of the vocabulary that the text was scanned by
     * @param from the offset, which must be the start of a word
     * @param to where the part ends
     * @return the match or nothing
     */
    public Optional<Lexicon.Match> startingAt(Lexicon lexicon, int from, int to) {
        if (!canHave(lexicon)) {
            return Optional.empty();
        }
        int i = indexOf(from);
        return i < count && starts[i] == from && words[i].starts(lexicon)
                ? longest(words[i].phrases(lexicon), from, to)
                : Optional.empty();
    }

    /**
     * The first phrase in a part of the text.
     *
     * @param lexicon a category of the vocabulary that the text was scanned by
     * @param from where the part starts
     * @param to where it ends
     * @return the match that starts first, the longest of those, or nothing
     */
    public Optional<Lexicon.Match> firstIn(Lexicon lexicon, int from, int to) {
        if (!canHave(lexicon)) {
            return Optional.empty();
        }
        for (int i = next(lexicon, indexOf(from), to); i < count; i = next(lexicon, i + 1, to)) {
            Optional<Lexicon.Match> match = longest(words[i].phrases(lexicon), starts[i], to);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * Every phrase in a part of the text, none overlapping another.
     *
     * @param lexicon a category of the vocabulary that the text was scanned by
     * @param from where the part starts
     * @param to where it ends
     * @return the matches in order
     */
    public List<Lexicon.Match> allIn(Lexicon lexicon, int from, int to) {
        if (!canHave(lexicon)) {
            return List.of();
        }
        List<Lexicon.Match> all = new ArrayList<>();
        Optional<Lexicon.Match> next = firstIn(lexicon, from, to);
        while (next.isPresent()) {
            all.add(next.get());
            next = firstIn(lexicon, next.get().end(), to);
        }
        return all;
    }

    /** The first of some phrases, which are sorted by length, that starts at an offset and ends at the end of a word. */
    private Optional<Lexicon.Match> longest(List<Lexicon.Phrase> phrases, int from, int to) {
        for (Lexicon.Phrase phrase : phrases) {
            int end = from + phrase.words().length();
            if (end <= to
                    && folded.startsWith(phrase.words(), from)
                    && (end == to || Lexicon.isBoundary(folded, end))) {
                return Optional.of(new Lexicon.Match(phrase.code(), from, end));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the first word of a phrase of a category stands in the text.
     *
     * @throws IllegalArgumentException if the text was not scanned for the category
     */
    private boolean canHave(Lexicon lexicon) {
        if (!known.knows(lexicon)) {
            throw new IllegalArgumentException("the text was not scanned for the category of "
                    + lexicon.phrases().keySet());
        }
        return lexicon.isIn(categories);
    }

    /** The index of the first word, from an index on, with which a phrase of the category starts; {@link #count} if there is none before the end. */
    private int next(Lexicon lexicon, int index, int to) {
        for (int i = index; i < count && starts[i] < to; i++) {
            if (words[i].starts(lexicon)) {
                return i;
            }
        }
        return count;
    }

    /** The index of the first known word that starts at an offset or after it. */
    private int indexOf(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at < 0 ? -at - 1 : at;
    }
}
