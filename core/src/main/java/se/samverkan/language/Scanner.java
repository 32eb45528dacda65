package se.samverkan.language;

import java.util.Collection;
import java.util.List;

/**
 * Looks every word of a text up once, in some categories of a {@link Vocabulary} together. Whoever asks for a few of many categories looks sooner with a
 * scanner of these alone.
 *
 * <pre>{@code
 * Vocabulary swedish = Vocabulary.swedish();
 * ScannedText text = swedish.scanner("month", "weekday").scan("Torsdagen den 3 maj");
 * text.has(swedish.lexicon("month")); // true
 * text.has(swedish.lexicon("money")); // IllegalArgumentException: nobody has looked
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Scanner {

    private final FirstWords words;

    /**
     * @param lexicons the categories, in their order
     * @param of how many the vocabulary has
     */
    Scanner(Collection<Lexicon> lexicons, int of) {
        words = new FirstWords(lexicons, of);
    }

    /**
     * Looks every word of a text up, to ask for many categories afterwards.
     *
     * @param text a clean text
     * @return the text with what is known of its words
     */
    public ScannedText scan(String text) {
        return new ScannedText(text.toCharArray(), words);
    }

    /**
     * Looks every word of several texts up, as if they stood on lines of their own in one text.
     *
     * @param texts clean texts
     * @return that one text with what is known of its words
     */
    public ScannedText scan(List<String> texts) {
        int length = 0;
        for (String text : texts) {
            length += text.length() + 1;
        }
        // A line break before each text but the first.
        char[] all = new char[Math.max(0, length - 1)];
        int at = -1;
        for (String text : texts) {
            if (at >= 0) {
                all[at] = '\n';
            }
            at++;
            text.getChars(0, text.length(), all, at);
            at += text.length();
        }
        return new ScannedText(all, words);
    }
}
