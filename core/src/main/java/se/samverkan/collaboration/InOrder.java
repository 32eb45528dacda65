package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.samverkan.id.ModelPath;

/**
 * Joins lists in which order is content: an agenda, a roll, the content of an item. Lists of the same things in the same order are joined thing by
 * thing; other lists are other facts.
 *
 * @param elements what stands in the lists
 * @param <E> the elements
 */
record InOrder<E>(Elements<E> elements) implements Way<List<E>> {

    @Override
    public List<List<E>> join(List<List<E>> values) {
        List<List<E>> variants = new ArrayList<>();
        byKeys(values).forEach(lists -> variants.addAll(joinAlike(lists)));
        return variants;
    }

    @Override
    public void conflicts(ModelPath at, List<List<E>> values, Consumer<Conflict> found) {
        List<List<List<E>>> byKeys = byKeys(values);
        Ways.report(at, byKeys.stream().map(lists -> joinAlike(lists).get(0)).toList(), found);
        for (List<List<E>> lists : byKeys) {
            for (List<E> differing : places(lists)) {
                if (differing.size() > 1) {
                    elements.conflicts(differing, found);
                }
            }
        }
    }

    @Override
    public boolean holdsThings() {
        return true;
    }

    @Override
    public void things(List<E> value, Visitor seen) {
        value.forEach(element -> elements.things(element, seen));
    }

    /** The lists, those of the same things in the same order together. */
    private List<List<List<E>>> byKeys(List<List<E>> values) {
        Function<List<E>, List<Object>> keys =
                list -> list.stream().map(elements::key).toList();
        return Ways.differing(values, keys).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Canonical.ORDER))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<List<E>> joinAlike(List<List<E>> lists) {
        List<List<E>> variants = places(lists).stream()
                .map(differing -> differing.size() == 1 ? differing : elements.join(differing))
                .toList();
        return IntStream.range(0, Ways.most(variants))
                .mapToObj(i -> variants.stream().map(one -> Ways.at(one, i)).toList())
                .toList();
    }

    /** For each place in the lists, the differing elements that stand there. */
    private List<List<E>> places(List<List<E>> lists) {
        return IntStream.range(0, lists.get(0).size())
                .mapToObj(
                        i -> lists.stream().map(list -> list.get(i)).distinct().toList())
                .toList();
    }
}
