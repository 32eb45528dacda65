package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.language.NameWord;
import se.samverkan.language.NearEquality;
import se.samverkan.language.NearNames;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Organisation;

/**
 * How organisations are spelt in a collaboration: on its rolls, and as they are registered. Of two spellings a slip apart the one that is used more often is
 * taken for the right one, and of two that are used as often the one that was first.
 *
 * <p>Abbreviations stand on a list of their own: the other names of registered organisations. One that nobody else uses is held against these, where one wrong
 * letter counts.
 */
final class Spellings {

    /** Somebody took the trouble to register another name: no slip is used that often. */
    private static final int REGISTERED = 1000;

    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Map<String, Optional<Right>> known = new HashMap<>();
    private final NearNames names;
    private final NearNames abbreviations;

    /**
     * A spelling that is taken for the right one.
     *
     * @param name the name so spelt
     * @param obvious whether nothing speaks for the other spelling
     */
    record Right(String name, boolean obvious) {}

    private Spellings(Collaboration collaboration) {
        for (Meeting meeting : collaboration.getMeetings()) {
            for (Attendance entry : meeting.getAttendance()) {
                written(entry).ifPresent(name -> use(name, 1));
            }
        }
        List<String> aliases = new ArrayList<>();
        for (Organisation organisation : collaboration.getOrganisations()) {
            organisation.getAliases().forEach(alias -> use(alias, REGISTERED));
            aliases.addAll(organisation.getAliases());
        }
        names = NearNames.of(NearEquality.ORGANISATION, uses.keySet(), Vocabulary.swedish());
        abbreviations = NearNames.of(NearEquality.ABBREVIATION, aliases, Vocabulary.swedish());
    }

    static Spellings of(Collaboration collaboration) {
        return new Spellings(collaboration);
    }

    private void use(String name, int times) {
        uses.merge(name, times, Integer::sum);
        order.putIfAbsent(name, order.size());
    }

    /** The name of an organisation, where an entry of the roll has it in its own words. */
    static Optional<String> written(Attendance entry) {
        return entry.getOrganisationName()
                .filter(name -> entry.getAffiliationAsWritten()
                        .filter(words -> words.contains(name))
                        .isPresent());
    }

    /** The right spelling of a name that is probably misspelt, if there is exactly one. */
    Optional<Right> right(String name) {
        Optional<Right> right = known.get(name);
        if (right == null) {
            right = find(name);
            known.put(name, right);
        }
        return right;
    }

    private Optional<Right> find(String name) {
        List<String> near = names.oneSlipAway(name).stream()
                .filter(other -> isBefore(other, name))
                .toList();
        List<String> right = isLoneCode(name) ? abbreviations.variants(name) : near;
        return right.size() == 1
                ? Optional.of(new Right(right.get(0), count(right.get(0)) > count(name)))
                : Optional.empty();
    }

    private boolean isBefore(String other, String name) {
        int more = count(other) - count(name);
        return more > 0 || more == 0 && order.getOrDefault(other, 0) < order.getOrDefault(name, 0);
    }

    private int count(String name) {
        return uses.getOrDefault(name, 0);
    }

    private boolean isLoneCode(String name) {
        List<NameWord> words = NameWord.of(name);
        return words.size() == 1 && words.get(0).code() && count(name) < 2;
    }
}
