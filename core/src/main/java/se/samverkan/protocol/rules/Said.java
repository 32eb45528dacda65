package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.ScannedText;
import se.samverkan.meeting.OwnText;

/**
 * A text of the minutes, with what the built-in vocabulary knows of its words.
 *
 * @param own the text and where it stands
 * @param words the words of all texts of the minutes together
 * @param from where among them this text starts
 */
record Said(OwnText own, ScannedText words, int from) {

    ModelPath path() {
        return own.path();
    }

    String text() {
        return own.text();
    }

    /** The text folded, of the same length. */
    String folded() {
        return words.folded().substring(from, to());
    }

    /** Whether any word or phrase of a category stands in it. */
    boolean has(Lexicon category) {
        return words.firstIn(category, from, to()).isPresent();
    }

    /** Every phrase of a category, in order, by where it stands in the text. */
    List<Lexicon.Match> all(Lexicon category) {
        List<Lexicon.Match> found = words.allIn(category, from, to());
        return found.isEmpty()
                ? found
                : found.stream()
                        .map(match -> new Lexicon.Match(match.code(), match.start() - from, match.end() - from))
                        .toList();
    }

    /** Where it ends. */
    int to() {
        return from + text().length();
    }
}
