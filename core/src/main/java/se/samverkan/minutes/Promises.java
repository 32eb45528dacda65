package se.samverkan.minutes;

import java.util.Optional;
import se.samverkan.language.Lexicon;

/**
 * Tells promises by more than their verb: "Anna lämnar synpunkterna senast den 5 maj" is one and "Anna lämnar mötet" is none; "Bo tar upp frågan med
 * kommunjuristen" is one and "Bo tar upp frågan" tells of what he says.
 */
final class Promises {

    private Promises() {}

    /** Whether a text has the words for one; most have not. */
    static boolean mayBeIn(Piece text, Words words) {
        return words.has("done", text) && words.has("promisedby", text)
                || words.has("raise", text) && words.has("raisedwith", text);
    }

    /** Whether the verb at an offset of a sentence promises something. */
    static boolean isMade(Piece sentence, int verb, Words words) {
        Optional<Lexicon.Match> done = words.start("done", sentence, verb);
        if (done.isPresent()) {
            return words.first("promisedby", sentence, done.get().end()).isPresent();
        }
        return words.start("raise", sentence, verb)
                .flatMap(raise -> words.first("raisedwith", sentence, raise.end()))
                .filter(with -> words.start("nobody", sentence, with.start()).isEmpty())
                .isPresent();
    }
}
