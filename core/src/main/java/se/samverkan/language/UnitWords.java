package se.samverkan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of names of organisations, parties and groups in the form by which they are compared: without genitive, plural and definite endings, so that
 * "Vintorp kommun" meets "Vintorps kommun". A code ("VÄF", "V7") stays as it is, letter for letter. Immutable.
 */
public final class UnitWords {

    private final Lexicon inflections;
    private final Lexicon fillers;
    private final Set<String> genitives;

    private UnitWords(Vocabulary vocabulary) {
        this.inflections = vocabulary.lexicon("inflection");
        this.fillers = vocabulary.lexicon("namefiller");
        this.genitives = vocabulary.lexicon("genitive").phrases().keySet();
    }

    /**
     * The forms that a vocabulary knows.
     *
     * @param vocabulary its inflections, genitives, and words that names have or lack
     * @return the forms
     */
    public static UnitWords of(Vocabulary vocabulary) {
        return new UnitWords(vocabulary);
    }

    /**
     * The words with their genitives, as the name itself has them; only codes lose theirs.
     *
     * @param words the words of a name
     * @return as many words
     */
    public List<NameWord> asWritten(List<NameWord> words) {
        List<NameWord> written = new ArrayList<>(words.size());
        for (NameWord word : words) {
            written.add(word.code() ? word.withKey(withoutMarkedGenitive(word.key())) : word);
        }
        return written;
    }

    /**
     * The words in the form by which they are compared, those that names have or lack gone.
     *
     * @param words the words of a name
     * @return as many words or fewer
     */
    public List<NameWord> basic(List<NameWord> words) {
        List<NameWord> basic = new ArrayList<>();
        for (NameWord word : words) {
            if (fillers.find(word.key()).isEmpty()) {
                basic.add(word.withKey(word.code() ? withoutMarkedGenitive(word.key()) : basic(word.key())));
            }
        }
        return basic;
    }

    /**
     * What words are compared by: in any order, but for numbers, which belong to the word before them.
     *
     * @param basic words in the form by which they are compared
     * @return their key
     */
    public static String key(List<NameWord> basic) {
        boolean numbered = basic.stream().anyMatch(word -> word.key().chars().anyMatch(Character::isDigit));
        List<String> keys = new ArrayList<>(basic.stream().map(NameWord::key).toList());
        if (!numbered) {
            keys.sort(null);
        }
        return String.join(" ", keys);
    }

    private String basic(String word) {
        Optional<String> plain = inflected(word);
        if (plain.isPresent()) {
            return plain.get();
        }
        for (String genitive : genitives) {
            if (word.endsWith(genitive) && word.length() > genitive.length() + 2) {
                String bare = word.substring(0, word.length() - genitive.length());
                return inflected(bare).orElse(bare);
            }
        }
        return word;
    }

    /** The word with its longest known ending in its plain form: "skolförvaltningarna", "skolförvaltning". */
    private Optional<String> inflected(String word) {
        return inflections
                .endingAt(word, 0, word.length())
                .map(ending -> word.substring(0, ending.start()) + ending.code());
    }

    private String withoutMarkedGenitive(String key) {
        for (String genitive : genitives) {
            boolean marked = !Character.isLetter(genitive.charAt(0));
            if (marked && key.endsWith(genitive) && key.length() > genitive.length()) {
                return key.substring(0, key.length() - genitive.length());
            }
        }
        return key;
    }
}
