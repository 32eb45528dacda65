package se.samverkan.collaboration;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.id.Id;

/** Finds out who is one with whom, from facts that say it of two at a time. */
final class Identities {

    private final Map<Id, Id> parents = new HashMap<>();

    private Identities() {}

    /** The classes of ids that are one, for each id of which another is said to be the same; each in the order of the ids. */
    static Map<Id, Set<Id>> of(List<SameAs> facts) {
        Set<List<Id>> denied = new HashSet<>();
        facts.stream().filter(SameAs::isDenied).forEach(fact -> denied.add(pair(fact)));
        Identities identities = new Identities();
        facts.stream()
                .filter(fact -> !denied.contains(pair(fact)))
                .forEach(fact ->
                        identities.parents.put(identities.root(fact.getOne()), identities.root(fact.getOther())));
        return identities.classes();
    }

    private static List<Id> pair(SameAs fact) {
        return List.of(fact.getOne(), fact.getOther());
    }

    /** The id that stands for the class of another. Each step halves the way for those who come after. */
    private Id root(Id id) {
        Id at = id;
        Id parent = parents.computeIfAbsent(at, key -> key);
        while (!parent.equals(at)) {
            Id above = parents.getOrDefault(parent, parent);
            parents.put(at, above);
            at = above;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    private Map<Id, Set<Id>> classes() {
        Map<Id, Set<Id>> byRoot = new HashMap<>();
        for (Id id : List.copyOf(parents.keySet())) {
            byRoot.computeIfAbsent(root(id), key -> new TreeSet<>(Comparator.comparing(Id::value)))
                    .add(id);
        }
        Map<Id, Set<Id>> classes = new HashMap<>();
        for (Set<Id> same : byRoot.values()) {
            Set<Id> shared = Collections.unmodifiableSet(same);
            same.forEach(id -> classes.put(id, shared));
        }
        return Collections.unmodifiableMap(classes);
    }
}
