package se.samverkan.testkit.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.testkit.internal.Attributes;

/** The things of a value that can be pointed at, and whether a path points at one. */
final class Things {

    // Minutes may hold several things of one id.
    private final Map<ModelPath, List<Object>> byPath = new HashMap<>();

    private Things() {}

    /** All that have an id, however deep they lie. */
    static Things of(Object value) {
        Things things = new Things();
        things.collect(value);
        return things;
    }

    /** Whether a path leads to a thing, and from there along attributes that there are. */
    boolean has(ModelPath path) {
        ModelPath head = path.thing();
        return byPath.getOrDefault(head, List.of()).stream().anyMatch(thing -> leads(thing, path.steps()));
    }

    private static boolean leads(Object thing, List<String> steps) {
        Optional<Object> at = Optional.of(thing);
        for (String step : steps) {
            at = at.flatMap(here -> follow(here, step));
        }
        return at.isPresent();
    }

    private void collect(Object value) {
        if (value instanceof Identified thing) {
            byPath.computeIfAbsent(thing.path(), path -> new ArrayList<>()).add(thing);
        }
        if (value instanceof Collection<?> all) {
            all.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::collect);
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(this::collect);
        } else {
            Attributes.of(value).values().forEach(this::collect);
        }
    }

    /** One step on; what lies in an Optional is stepped on from as if it lay open, and an attribute that says nothing is there all the same. */
    private static Optional<Object> follow(Object here, String step) {
        Object from = here instanceof Optional<?> one && one.isPresent() ? one.get() : here;
        int open = step.indexOf('[');
        Optional<Object> attribute =
                Optional.ofNullable(Attributes.of(from).get(open < 0 ? step : step.substring(0, open)));
        if (open < 0) {
            return attribute;
        }
        int index = Integer.parseInt(step, open + 1, step.length() - 1, 10);
        return attribute
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .filter(list -> index < list.size())
                .map(list -> list.get(index));
    }
}
