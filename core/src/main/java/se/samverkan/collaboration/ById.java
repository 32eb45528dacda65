package se.samverkan.collaboration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/**
 * Joins lists in which order means nothing and each thing is known by its id: the seats of a group, the records of a meeting.
 *
 * @param kind what stands in the lists
 * @param order the order in which a joined list has its things; total over things with different ids
 * @param <E> the things
 */
record ById<E extends Identified>(Kind<E> kind, Comparator<E> order) implements Way<List<E>> {

    @Override
    public List<List<E>> join(List<List<E>> values) {
        List<List<E>> variants = byId(values).stream()
                .map(differing -> differing.size() == 1 ? differing : kind.join(differing))
                .toList();
        return IntStream.range(0, Ways.most(variants))
                .mapToObj(i -> variants.stream()
                        .map(one -> Ways.at(one, i))
                        .sorted(order)
                        .toList())
                .toList();
    }

    @Override
    public void conflicts(ModelPath at, List<List<E>> values, Consumer<Conflict> found) {
        for (List<E> differing : byId(values)) {
            if (differing.size() > 1) {
                kind.conflicts(differing, found);
            }
        }
    }

    @Override
    public boolean holdsThings() {
        return true;
    }

    @Override
    public void things(List<E> value, Visitor seen) {
        value.forEach(thing -> kind.things(thing, seen));
    }

    private List<List<E>> byId(List<List<E>> values) {
        List<E> all = values.stream().flatMap(List::stream).toList();
        return Ways.differing(all, kind::key).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
