package se.samverkan.minutes;

import java.util.List;
import java.util.function.Predicate;
import se.samverkan.language.Lexicon;

/**
 * Finds who acts in the passives of a sentence: "av Anna Berg", somewhere behind the verb.
 *
 * <p>Verbs are asked for in order. What could not be for one of them cannot be for a later one and is not looked at again.
 */
final class Agents {

    private final Piece sentence;
    private final Actors actors;
    private final List<Lexicon.Match> by;
    private int next;

    Agents(Piece sentence, Actors actors, Words words) {
        this.sentence = sentence;
        this.actors = actors;
        this.by = words.all("agent", sentence);
    }

    /** The first who stand behind an offset and all can act; nobody if there are none. */
    List<People.Found> behind(int offset, Predicate<List<People.Found>> canAct) {
        for (; next < by.size(); next++) {
            int who = by.get(next).end() + 1;
            if (by.get(next).start() >= offset && who < sentence.length()) {
                List<People.Found> found = actors.listAt(sentence.text(), who);
                if (!found.isEmpty() && canAct.test(found)) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
