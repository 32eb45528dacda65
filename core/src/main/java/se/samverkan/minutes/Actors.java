package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who can act in a text: people and roles, organisations and bodies, alone or as a list of them. */
final class Actors {

    private final People people;
    private final Units units;
    private final Words words;

    Actors(People people, Words words) {
        this.people = people;
        this.units = new Units(words);
        this.words = words;
    }

    /**
     * The actor that starts at an offset.
     *
     * <p>A name and a unit can start with the same words ("Mårdsjö", "Mårdsjö vårdcentral"): the longer one is meant, unless the name is on the roll: in
     * "kontaktar Bo skolan" it is Bo who does.
     */
    Optional<People.Found> at(String text, int from) {
        Optional<People.Found> person = people.at(text, from);
        if (person.isPresent() && people.isOnRoll(person.get().words())) {
            return person;
        }
        Optional<People.Found> unit = unit(text, from);
        boolean longer = unit.isPresent()
                && (person.isEmpty() || person.get().end() < unit.get().end());
        return longer ? unit : person;
    }

    /** Whether an actor can start at an offset, the start of a word; most words are told by a glance. */
    boolean canStart(Piece piece, int from) {
        return Character.isUpperCase(piece.text().charAt(from))
                || words.start("who", piece, from).isPresent()
                || units.canStart(piece.text(), from);
    }

    private Optional<People.Found> unit(String text, int from) {
        return units.end(text, from).map(end -> new People.Found(from, end, text.substring(from, end)));
    }

    /** The actors that stand from an offset on as a list: "Anna Berg, Bo och Mårdsjö vårdcentral". */
    List<People.Found> listAt(String text, int from) {
        List<People.Found> list = new ArrayList<>();
        Optional<People.Found> next = at(text, from);
        while (next.isPresent()) {
            list.add(next.get());
            int end = next.get().end();
            int after = people.joined(text, end);
            next = after > end && after < text.length() ? at(text, after) : Optional.empty();
        }
        return list;
    }

    /** Whether words name somebody for certain: a role, somebody on the roll, a name of two words, an organisation or a body. */
    boolean isCertain(String words) {
        return people.isKnown(words) || units.end(words, 0).isPresent();
    }

    /** Whether a word tells a kind of organisation or body. */
    boolean isUnit(String word) {
        return units.isUnit(word);
    }
}
