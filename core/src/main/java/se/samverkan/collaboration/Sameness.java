package se.samverkan.collaboration;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.id.Id;

/**
 * Which ids stand for one and the same (är samma som), as the {@link SameAs} facts of a collaboration say.
 *
 * <p>Nobody is merged by guess, so three things keep two ids apart. A fact counts only from {@linkplain #SURE so much} confidence on. A pair that is
 * denied is no pair, whoever else asserts it. And where facts taken together make one of two that somebody denies to be one, none of them
 * counts: every id of such a contradiction stands for itself. Sameness goes on from one fact to the next, and joins only ids of one type.
 *
 * <p>Immutable. What it says does not depend on the order of the facts.
 */
final class Sameness {

    /** The confidence from which a {@link SameAs} counts. */
    static final BigDecimal SURE = new BigDecimal("0.9");

    /** Every id that is one with another, and all that it is one with, itself among them; the canonical one first. */
    private final Map<Id, List<Id>> same = new HashMap<>();

    private Sameness() {}

    static Sameness of(Collaboration collaboration) {
        Sameness sameness = new Sameness();
        if (!collaboration.getIdentities().isEmpty()) {
            sameness.settle(collaboration);
        }
        return sameness;
    }

    /** The one id that stands for all that are the same: the least as text among those that the collaboration holds. */
    @SuppressWarnings("unchecked") // only ids of one class are ever joined
    <T extends Id> T canonical(T id) {
        return (T) all(id).get(0);
    }

    /** Every id that stands for the same as another, the canonical one first and the rest in order as text; the id alone if nothing else does. */
    List<Id> all(Id id) {
        return same.getOrDefault(id, List.of(id));
    }

    /** Whether two ids stand for one and the same. */
    boolean areOne(Id one, Id other) {
        return canonical(one).equals(canonical(other));
    }

    private void settle(Collaboration collaboration) {
        Set<Set<Id>> denied = new HashSet<>();
        Set<Set<Id>> said = new HashSet<>();
        for (SameAs fact : collaboration.getIdentities()) {
            if (fact.isDenied()) {
                denied.add(pair(fact));
            } else if (fact.getConfidence().compareTo(SURE) >= 0
                    && fact.getOne().getClass() == fact.getOther().getClass()) {
                said.add(pair(fact));
            }
        }
        said.removeAll(denied);
        Map<Id, Set<Id>> neighbours = new HashMap<>();
        for (Set<Id> pair : said) {
            pair.forEach(
                    id -> neighbours.computeIfAbsent(id, i -> new HashSet<>()).addAll(pair));
        }
        Comparator<Id> order = canonicalFirst(collaboration);
        Set<Id> done = new HashSet<>();
        for (Id start : neighbours.keySet()) {
            if (!done.contains(start)) {
                Set<Id> together = reachable(start, neighbours);
                done.addAll(together);
                if (denied.stream().noneMatch(together::containsAll)) {
                    List<Id> ordered = together.stream().sorted(order).toList();
                    together.forEach(id -> same.put(id, ordered));
                }
            }
        }
    }

    private static Set<Id> pair(SameAs fact) {
        return new HashSet<>(List.of(fact.getOne(), fact.getOther()));
    }

    private static Set<Id> reachable(Id start, Map<Id, Set<Id>> neighbours) {
        Set<Id> reached = new HashSet<>();
        Deque<Id> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (reached.add(id)) {
                open.addAll(neighbours.getOrDefault(id, Set.of()));
            }
        }
        return reached;
    }

    private static Comparator<Id> canonicalFirst(Collaboration collaboration) {
        Set<Id> held = new HashSet<>();
        Stream.of(
                        collaboration.getPeople().stream().map(person -> (Id) person.getId()),
                        collaboration.getOrganisations().stream().map(organisation -> (Id) organisation.getId()),
                        collaboration.getParties().stream().map(party -> (Id) party.getId()),
                        collaboration.getGroups().stream().map(group -> (Id) group.getId()))
                .flatMap(ids -> ids)
                .forEach(held::add);
        return Comparator.comparing((Id id) -> !held.contains(id)).thenComparing(Id::value);
    }
}
