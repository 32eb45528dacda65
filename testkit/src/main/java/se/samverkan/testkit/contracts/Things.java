package se.samverkan.testkit.contracts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** The things of a value that can be pointed at, and whether a path points at one. */
final class Things {

    private final Map<ModelPath, Object> byPath = new HashMap<>();

    private Things() {}

    /** All that have an id, however deep they lie. */
    static Things of(Object value) {
        Things things = new Things();
        things.collect(value);
        return things;
    }

    /** Whether a path leads to a thing, and from there along attributes that there are. */
    boolean has(ModelPath path) {
        Optional<Object> at = Optional.ofNullable(byPath.get(new ModelPath(path.collection(), path.id(), List.of())));
        for (String step : path.steps()) {
            at = at.flatMap(thing -> follow(thing, step));
        }
        return at.isPresent();
    }

    private void collect(Object value) {
        if (value instanceof Identified thing) {
            byPath.putIfAbsent(thing.path(), thing);
        }
        if (value instanceof Collection<?> all) {
            all.forEach(this::collect);
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(this::collect);
        } else {
            attributes(value).values().forEach(this::collect);
        }
    }

    private static Optional<Object> follow(Object thing, String step) {
        int open = step.indexOf('[');
        Object attribute = attributes(thing).get(open < 0 ? step : step.substring(0, open));
        if (open < 0 || !(attribute instanceof List<?> list)) {
            return Optional.ofNullable(attribute);
        }
        int index = Integer.parseInt(step, open + 1, step.length() - 1, 10);
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    /** The attributes of a value of the model, which its public type has getters of; other values have none. */
    private static Map<String, Object> attributes(Object value) {
        Map<String, Object> attributes = new TreeMap<>();
        if (value.getClass().getName().startsWith("se.samverkan.")) {
            Stream.of(value.getClass().getInterfaces())
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .flatMap(type -> Stream.of(type.getMethods()))
                    .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                    .forEach(getter -> attributes.put(nameOf(getter), call(getter, value)));
        }
        return attributes;
    }

    private static String nameOf(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(getter.toString(), e);
        }
    }
}
