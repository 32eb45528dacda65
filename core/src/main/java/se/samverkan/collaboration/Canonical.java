package se.samverkan.collaboration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Id;
import se.samverkan.lifecycle.History;
import se.samverkan.time.Deadline;

/**
 * The two orders by which a join is decided: a total one, in which variants stand, and the partial one of what is said.
 *
 * <p>The total order means nothing. It only has to be the same whoever joins what with what, and never to call two values equal that are not:
 * that is why it looks at the parts of a value and not at its text.
 */
final class Canonical {

    /** The total order of all values that an attribute of the model can have; equal values and no others compare as 0. */
    static final Comparator<Object> ORDER = Canonical::compare;

    private Canonical() {}

    /** The order of ids as text, for things that all have ids of one kind. */
    static <E> Comparator<E> byId(Function<? super E, ? extends Id> id) {
        return Comparator.comparing(thing -> id.apply(thing).value());
    }

    /** The values that say something that no other of them says as well, each once, in the total order. */
    static <V> List<V> most(Collection<? extends V> values) {
        // Only values that agree in what cannot be absent can say more or less of the same.
        Map<Object, List<V>> comparable = new LinkedHashMap<>();
        for (V value : new LinkedHashSet<V>(values)) {
            comparable
                    .computeIfAbsent(subject(value), key -> new ArrayList<>(1))
                    .add(value);
        }
        List<V> most = new ArrayList<>();
        for (List<V> alike : comparable.values()) {
            for (V value : alike) {
                if (alike.stream().noneMatch(other -> other != value && saysNoMore(value, other))) {
                    most.add(value);
                }
            }
        }
        most.sort(ORDER);
        return most;
    }

    /**
     * Whether one value says nothing that another does not say as well: they are equal, or parts that are absent in the first are present in
     * the second. A term without an end gives way to the same with its end, a mention to the same with its target, a deadline in words to the
     * same words understood, and a history to one that tells the same steps and then more. This is a partial order.
     */
    static boolean saysNoMore(Object one, Object other) {
        if (one.equals(other)) {
            return true;
        }
        if (one instanceof Optional<?> part && other instanceof Optional<?> better) {
            return part.isEmpty() || better.isPresent() && saysNoMore(part.get(), better.get());
        }
        if (one instanceof List<?> list && other instanceof List<?> better) {
            return list.isEmpty() || list.size() == better.size() && eachSaysNoMore(list, better);
        }
        if (one instanceof History<?> history && other instanceof History<?> better) {
            return history.steps().size() <= better.steps().size() && eachSaysNoMore(history.steps(), better.steps());
        }
        if (one instanceof Deadline.AsText words && other instanceof Deadline better) {
            return words.asWritten().equals(better.asWritten());
        }
        if (one instanceof BigDecimal number && other instanceof BigDecimal better) {
            return number.compareTo(better) == 0 && number.scale() < better.scale();
        }
        Parts<?> parts = Parts.ofValue(one);
        return parts.type().isInstance(other)
                && !parts.isWhole()
                && !isOpaque(one)
                && eachSaysNoMore(parts.valuesOf(one), parts.valuesOf(other));
    }

    private static boolean eachSaysNoMore(List<?> ones, List<?> others) {
        Iterator<?> better = others.iterator();
        return ones.stream().allMatch(one -> saysNoMore(one, better.next()));
    }

    /** The model does not know what a value from outside means, and so neither which of two says more. */
    private static boolean isOpaque(Object value) {
        return value instanceof ExtensionValue || value instanceof Extensions;
    }

    /** What a value agrees in with all that say more than it. */
    private static Object subject(Object value) {
        if (value instanceof Deadline deadline) {
            return deadline.asWritten();
        }
        if (value instanceof List
                || value instanceof Optional
                || value instanceof History
                || value instanceof BigDecimal) {
            return Optional.empty();
        }
        Parts<?> parts = Parts.ofValue(value);
        return parts.isWhole()
                ? value
                : parts.valuesOf(value).stream().map(Canonical::subject).toList();
    }

    private static int compare(Object one, Object other) {
        if (one.equals(other)) {
            return 0;
        }
        int byType = typeOf(one).compareTo(typeOf(other));
        if (byType != 0) {
            return byType;
        }
        Parts<?> parts = Parts.ofValue(one);
        return parts.isWhole() ? compareWhole(one, other) : compareAll(parts.valuesOf(one), parts.valuesOf(other));
    }

    private static String typeOf(Object value) {
        Parts<?> parts = Parts.ofValue(value);
        return (parts.isWhole() ? value.getClass() : parts.type()).getName();
    }

    private static int compareAll(List<?> ones, List<?> others) {
        Iterator<?> b = others.iterator();
        for (Object a : ones) {
            int difference = b.hasNext() ? compare(a, b.next()) : 1;
            if (difference != 0) {
                return difference;
            }
        }
        return b.hasNext() ? -1 : 0;
    }

    @SuppressWarnings("unchecked") // a value of the model that is not taken apart is comparable with its like
    private static int compareWhole(Object one, Object other) {
        int difference = ((Comparable<Object>) one).compareTo(other);
        return difference == 0 && one instanceof BigDecimal number
                ? Integer.compare(number.scale(), ((BigDecimal) other).scale())
                : difference;
    }
}
