package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * The words of a decision, to compare two tellings of it by.
 *
 * <p>What a person would not call a difference is left out: case, blanks and line breaks, quotation marks, punctuation around words, the marks
 * and numbers of a list, and the "att" that a list of clauses repeats. Everything inside a word counts: 13.15 is not 13.45.
 */
final class Words {

    private static final Lexicon CLAUSE = Vocabulary.swedish().lexicon("clause");

    /**
     * A word.
     *
     * @param written the word without the punctuation around it
     * @param key what it is compared by
     */
    record Word(String written, String key) {}

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        for (String line : Text.clean(text).split("\n", -1)) {
            List<String> tokens = new ArrayList<>();
            for (String token : Text.squeeze(line).split(" ", -1)) {
                if (!core(token).isEmpty()) {
                    tokens.add(token);
                }
            }
            for (int i = 0; i < tokens.size(); i++) {
                String written = core(tokens.get(i));
                String key = Text.fold(written).replace("\"", "").replace("'", "");
                boolean beforeClause = i == 0 || i + 1 < tokens.size() && isThat(core(tokens.get(i + 1)));
                if (!isThat(written) && !(beforeClause && isListNumber(tokens.get(i)))) {
                    words.add(new Word(written, key));
                }
            }
        }
        return new Words(Collections.unmodifiableList(words));
    }

    List<Word> list() {
        return words;
    }

    List<String> keys() {
        return words.stream().map(Word::key).toList();
    }

    private static boolean isThat(String word) {
        return CLAUSE.find(word).isPresent();
    }

    /** "1." or "2)" or "a)": the number of a clause. */
    private static boolean isListNumber(String token) {
        char last = token.charAt(token.length() - 1);
        String number = core(token);
        boolean digits = number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (last == '.' || last == ')') || number.length() == 1 && last == ')';
    }

    private static String core(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
            to--;
        }
        return token.substring(from, to);
    }
}
