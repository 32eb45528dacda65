package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.id.PersonId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Person;

/** Gives the people of a document their ids, and finds who a text mentions. */
final class People {

    private static final int LONGEST_NAME = 5;

    private final Roll roll;
    private final Words words;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Whether words can be a name, as far as it has been asked. */
    private final Map<String, Boolean> names = new HashMap<>();

    /** How many ids have begun with the same name. */
    private final Map<String, Integer> uses = new HashMap<>();

    People(Roll roll, Words words) {
        this.roll = roll;
        this.words = words;
        for (Entry entry : roll.entries()) {
            entry.nameAsSaid().ifPresent(name -> entry.person = person(name).getId());
        }
    }

    private Person person(String name) {
        String key = String.join(" ", Names.keys(name));
        Person known = people.get(key);
        if (known != null) {
            return known;
        }
        String slug = Text.slug(name);
        String base = slug.isEmpty() ? "person-" + (people.size() + 1) : slug;
        String id = base;
        while (!ids.add(id)) {
            id = base + "~" + uses.merge(base, 2, (used, two) -> used + 1);
        }
        Person person = new Person.Builder().id(new PersonId(id)).name(name).build();
        people.put(key, person);
        return person;
    }

    List<Person> all() {
        return List.copyOf(people.values());
    }

    /** A mention of these words, with its target if exactly one entry of the roll fits. */
    Mention mention(String asWritten) {
        String bare = Words.trimMarks(asWritten);
        Optional<String> who = words.whole("who", bare);
        if (who.isPresent()) {
            Mention.Target target =
                    who.get().equals("everybody") ? new Mention.Everybody() : new Mention.Holder(who.get());
            return new Mention.Builder().asWritten(asWritten).target(target).build();
        }
        Optional<PersonId> person = roll.find(bare).flatMap(e -> Optional.ofNullable(e.person));
        return person.map(id -> Mention.of(asWritten, id)).orElseGet(() -> Mention.of(asWritten));
    }

    /**
     * Somebody mentioned in a text.
     *
     * @param start the offset of the first character
     * @param end the offset after the last
     * @param words the words themselves
     */
    record Found(int start, int end, String words) {}

    /** The person or role that a text mentions at an offset, as many words as belong to it. */
    Optional<Found> at(String text, int from) {
        Optional<Lexicon.Match> role = words.get("who").startingAt(text, from);
        if (role.isPresent()) {
            int end = withParenthesis(text, role.get().end());
            return Optional.of(new Found(from, end, text.substring(from, end)));
        }
        if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
            return Optional.empty();
        }
        List<Integer> ends = wordEnds(text, from);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String candidate = text.substring(from, ends.get(i));
            if (roll.find(candidate).isPresent()) {
                return Optional.of(new Found(from, ends.get(i), candidate));
            }
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            String candidate = text.substring(from, ends.get(i));
            if (names.computeIfAbsent(candidate, name -> Names.isName(name, words))) {
                return Optional.of(new Found(from, ends.get(i), candidate));
            }
        }
        return Optional.empty();
    }

    private static int withParenthesis(String text, int end) {
        boolean opens = text.startsWith(" (", end);
        int close = opens ? text.indexOf(')', end) : -1;
        return close > 0 && close - end < 60 ? close + 1 : end;
    }

    /** Where each of the capitalised words from an offset on ends. */
    private List<Integer> wordEnds(String text, int from) {
        List<Integer> ends = new ArrayList<>();
        int at = from;
        while (at < text.length() && ends.size() < LONGEST_NAME) {
            int end = at;
            while (end < text.length()
                    && (Character.isLetter(text.charAt(end)) || "-'’´".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            String word = text.substring(at, end);
            boolean belongs = !word.isEmpty()
                    && (Character.isUpperCase(word.charAt(0))
                            || words.get("particle").find(word).isPresent());
            if (!belongs) {
                break;
            }
            ends.add(end);
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            at = end + 1;
        }
        return ends;
    }

    /** Whether words name somebody for certain: a role, somebody on the roll, or a name of two words. */
    boolean isKnown(String mention) {
        return words.whole("who", mention).isPresent()
                || words.start("who", Text.fold(mention)).isPresent()
                || isPerson(mention);
    }

    /** Whether words name one person: somebody on the roll, or a name of two words. */
    boolean isPerson(String mention) {
        return roll.find(mention).isPresent() || Names.isFullName(mention, words);
    }

    /** Whether words mean one entry of the roll. */
    boolean isOnRoll(String mention) {
        return roll.find(mention).isPresent();
    }

    /** The people and roles that stand from an offset on as a list: "Anna Berg, Bo och Cia E". */
    List<Found> listAt(String text, int from) {
        List<Found> list = new ArrayList<>();
        Optional<Found> next = at(text, from);
        while (next.isPresent()) {
            list.add(next.get());
            int end = next.get().end();
            int after = joined(text, end);
            next = after > end ? at(text, after) : Optional.empty();
        }
        return list;
    }

    /** The offset after a comma or "och" that goes on with a list; the offset itself if none does. */
    int joined(String text, int end) {
        if (text.startsWith(", ", end)) {
            return end + 2;
        }
        if (end < text.length() && text.charAt(end) == ' ') {
            return words.get("joiner")
                    .startingAt(text, end + 1)
                    .map(m -> m.end() + 1)
                    .filter(at -> at <= text.length())
                    .orElse(end);
        }
        return end;
    }
}
