package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.ScannedText;
import se.samverkan.meeting.OwnText;

/**
 * A text of the minutes, with what the built-in vocabulary knows of its words.
 *
 * @param own the text and where it stands
 * @param words its words
 */
record Said(OwnText own, ScannedText words) {

    ModelPath path() {
        return own.path();
    }

    String text() {
        return own.text();
    }

    /** The text folded, of the same length. */
    String folded() {
        return words.folded();
    }

    /** Whether any word or phrase of a category stands in it. */
    boolean has(Lexicon category) {
        return words.has(category);
    }

    /** The first phrase of a category. */
    Optional<Lexicon.Match> first(Lexicon category) {
        return words.firstIn(category, 0, text().length());
    }

    /** Every phrase of a category, in order. */
    List<Lexicon.Match> all(Lexicon category) {
        return words.allIn(category, 0, text().length());
    }
}
