package se.samverkan.protocol;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/**
 * Where the things below a value are for a bean validator, which counts where a {@link ModelPath} names: {@code decisions[ekasa/25/d1].text} is
 * {@code agenda[3].content[1].text} of the meeting that holds it.
 *
 * <p>The stored attributes of every value are bean getters. One walk along them meets every thing, whatever the model comes to hold.
 */
final class BeanPaths {

    private static final String GET = "get";

    private final Map<ModelPath, List<String>> things = new HashMap<>();

    private BeanPaths() {}

    static BeanPaths below(Object value) {
        BeanPaths paths = new BeanPaths();
        paths.walk(value, List.of());
        return paths;
    }

    /** The way from the value to what a path points at, in steps like those of the path; nothing if it is not below the value. */
    Optional<List<String>> find(ModelPath path) {
        ModelPath thing = path.thing();
        return Optional.ofNullable(things.get(thing)).map(steps -> {
            List<String> all = new ArrayList<>(steps);
            all.addAll(path.steps());
            return all;
        });
    }

    private void walk(Object value, List<String> steps) {
        if (value instanceof Identified thing) {
            things.putIfAbsent(thing.path(), steps);
        }
        getters(value).forEach(getter -> {
            String name = getter.getName().substring(GET.length());
            attribute(call(getter, value), steps, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        });
    }

    private void attribute(Object attribute, List<String> steps, String name) {
        if (attribute instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), longer(steps, name + "[" + i + "]"));
            }
        } else if (attribute instanceof Optional<?> optional) {
            optional.ifPresent(value -> walk(value, longer(steps, name)));
        } else {
            walk(attribute, longer(steps, name));
        }
    }

    /** The getters of a value of the model, each of which implements one interface that has them; other objects have none. In one order always. */
    private static Stream<Method> getters(Object value) {
        return value.getClass().getModule() != BeanPaths.class.getModule()
                ? Stream.of()
                : Stream.of(value.getClass().getInterfaces())
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .filter(method -> method.getName().startsWith(GET) && method.getParameterCount() == 0)
                        .sorted(Comparator.comparing(Method::getName));
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the attribute " + getter + " cannot be read", e);
        }
    }

    private static List<String> longer(List<String> steps, String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }
}
