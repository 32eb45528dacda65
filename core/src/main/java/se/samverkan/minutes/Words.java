package se.samverkan.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** The vocabulary as the steps of the reader ask for it. */
final class Words {

    private final Vocabulary vocabulary;
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.categories().forEach(category -> lexicons.put(category, vocabulary.lexicon(category)));
    }

    Lexicon get(String category) {
        Lexicon lexicon = lexicons.get(category);
        return lexicon == null ? vocabulary.lexicon(category) : lexicon;
    }

    /** Whether a folded text has a phrase of the category anywhere. */
    boolean has(String category, String folded) {
        return get(category).firstIn(folded).isPresent();
    }

    /** The phrase of the category that a folded text starts with. */
    Optional<Lexicon.Match> start(String category, String folded) {
        return get(category).startingAt(folded, 0);
    }

    /** The phrase of the category that the text is as a whole, marks at its ends aside. */
    Optional<String> whole(String category, String text) {
        Optional<String> exact = get(category).find(text);
        return exact.isPresent() ? exact : get(category).find(trimMarks(text));
    }

    /** The code of the ending in the category with which a folded word ends, the longest that is shorter than the word or all of it. */
    Optional<String> ending(String category, String foldedWord) {
        String best = "";
        String code = null;
        for (Map.Entry<String, String> entry : get(category).phrases().entrySet()) {
            if (entry.getKey().length() > best.length() && foldedWord.endsWith(entry.getKey())) {
                best = entry.getKey();
                code = entry.getValue();
            }
        }
        return Optional.ofNullable(code);
    }

    /** Whether a folded text ends with a phrase of the category. */
    boolean endsWith(String category, String folded) {
        return get(category).allIn(folded).stream().anyMatch(match -> match.end() == folded.length());
    }

    static String trimMarks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMark(char c) {
        return Text.isBlank(c) || ":.,;-–—()*".indexOf(c) >= 0;
    }
}
