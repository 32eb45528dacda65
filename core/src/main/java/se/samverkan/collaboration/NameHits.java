package se.samverkan.collaboration;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.id.Id;

/** The best fit for each of those whom words can mean. Nothing in it depends on the order in which fits are found. */
final class NameHits {

    /** That words fit a name. */
    record Hit(Id id, String name, NameMatch match) {}

    private static final Comparator<Hit> BEST = Comparator.comparing(
                    (Hit hit) -> hit.match().grade())
            .thenComparing(hit -> -hit.match().confidence())
            .thenComparing(Hit::match)
            .thenComparing(Hit::name);

    private final Map<Id, Hit> best = new HashMap<>();

    void add(Id id, String name, NameMatch match) {
        best.merge(id, new Hit(id, name, match), (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
    }

    boolean isEmpty() {
        return best.isEmpty();
    }

    Collection<Hit> all() {
        return List.copyOf(best.values());
    }
}
