package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.samverkan.id.Identified;

/**
 * The things of one list of the collaboration, as they come together from many: by id, and those with one id that differ side by side.
 *
 * @param <E> the things
 */
final class Gathering<E extends Identified> {

    private final Root<E> root;
    private final Map<String, Set<E>> byId = new LinkedHashMap<>();

    Gathering(Root<E> root) {
        this.root = root;
    }

    /** Takes the list of one collaboration. Where nothing differs, and that is almost everywhere, no thing is looked into. */
    void add(Collaboration one) {
        List<E> things = root.get().apply(one);
        if (!things.isEmpty()) {
            for (E thing : things) {
                byId.merge(root.kind().key(thing).value(), Set.of(thing), Gathering::withAll);
            }
        }
    }

    private static <E> Set<E> withAll(Set<E> known, Set<E> more) {
        if (known.size() == 1 && known.equals(more)) {
            return known;
        }
        Set<E> differing = known.size() == 1 ? new LinkedHashSet<>(known) : known;
        differing.addAll(more);
        return differing;
    }

    /** Puts what has come together into a collaboration: in the order of the ids, and the variants of a thing side by side. */
    void joinInto(Collaboration.Builder joined) {
        List<Map.Entry<String, Set<E>>> entries = new ArrayList<>(byId.entrySet());
        // Sorting is all but free where lists were joined before: they come in runs.
        entries.sort(Map.Entry.comparingByKey());
        List<E> things = new ArrayList<>(entries.size());
        for (Map.Entry<String, Set<E>> entry : entries) {
            Set<E> differing = entry.getValue();
            things.addAll(differing.size() == 1 ? differing : root.kind().join(List.copyOf(differing)));
        }
        root.add().accept(joined, things);
    }

    /** Shows the variants of each thing that has several. */
    void differing(Consumer<List<E>> seen) {
        for (Set<E> differing : byId.values()) {
            if (differing.size() > 1) {
                seen.accept(List.copyOf(differing));
            }
        }
    }
}
