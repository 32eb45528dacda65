package se.samverkan.minutes;

import java.util.List;

/**
 * Somebody who is bound.
 *
 * @param who the actors, in their words
 * @param sentence the sentence in which they are
 * @param verb where the words that bind begin in it
 * @param leads whether the actors, or the pronoun for them, begin the sentence and the verb follows at once
 */
record Duty(List<String> who, Piece sentence, int verb, boolean leads) {

    /** What they shall do: from the verb on when they lead the sentence, otherwise all of it. */
    Piece what() {
        return leads ? fromVerb() : sentence;
    }

    /** The words from the verb on. */
    Piece fromVerb() {
        return sentence.from(verb);
    }
}
