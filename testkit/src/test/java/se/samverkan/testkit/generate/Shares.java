package se.samverkan.testkit.generate;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.extension.Extensions;
import se.samverkan.lifecycle.History;

/** How often the attributes of some values are set, and which types and constants of the model are met in them. */
final class Shares {

    private static final String OURS = "se.samverkan.";

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> met = new LinkedHashSet<>();

    static Shares of(Stream<?> values) {
        Shares shares = new Shares();
        values.forEach(shares::visit);
        return shares;
    }

    /** {@return members of unions and constants that are in no value} */
    Set<String> neverMet() {
        Set<String> never = new TreeSet<>(known);
        never.removeAll(met);
        return never;
    }

    /**
     * Attributes that can be empty, and in which share of the things that have them they are not.
     *
     * @param least how many things are enough to tell
     */
    Map<String, Double> filled(int least) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= least)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> (double) entry.getValue()[1] / entry.getValue()[0],
                        (a, b) -> a,
                        TreeMap::new));
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        } else if (value instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            if (isOurs(type)) {
                Arrays.stream(type.getEnumConstants()).forEach(other -> known.add(type.getSimpleName() + "." + other));
                met.add(type.getSimpleName() + "." + constant);
            }
        } else if (isOurs(value.getClass())) {
            attributes(value);
        }
    }

    private void attributes(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            met.add(type.getName());
            for (RecordComponent component : type.getRecordComponents()) {
                note(
                        type.getSimpleName() + "." + component.getName(),
                        component.getGenericType(),
                        invoke(component.getAccessor(), value));
            }
            return;
        }
        Optional<Class<?>> model = Arrays.stream(type.getInterfaces())
                .filter(i -> type.getSimpleName().equals("Immutable" + i.getSimpleName()))
                .findFirst();
        if (model.isEmpty()) {
            // Not a value: a vocabulary.
            return;
        }
        met.add(model.get().getName());
        Set<String> stored =
                Arrays.stream(type.getDeclaredFields()).map(Field::getName).collect(Collectors.toSet());
        for (Method getter : model.get().getMethods()) {
            String attribute = attribute(getter);
            if (getter.getParameterCount() == 0 && stored.contains(attribute)) {
                note(
                        model.get().getSimpleName() + "." + attribute,
                        getter.getGenericReturnType(),
                        invoke(getter, value));
            }
        }
    }

    private void note(String name, Type type, Object value) {
        isFilled(value).ifPresent(filled -> {
            int[] count = counts.computeIfAbsent(name, n -> new int[2]);
            count[0]++;
            count[1] += filled ? 1 : 0;
        });
        siblingsOf(type);
        visit(value);
    }

    /** Whether there is something where there may be nothing. */
    private static Optional<Boolean> isFilled(Object value) {
        if (value instanceof Optional<?> optional) {
            return Optional.of(optional.isPresent());
        }
        if (value instanceof Collection<?> list) {
            return Optional.of(!list.isEmpty());
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(!map.isEmpty());
        }
        if (value instanceof History<?> history) {
            return Optional.of(!history.steps().isEmpty());
        }
        if (value instanceof Extensions extensions) {
            return Optional.of(!extensions.isEmpty());
        }
        return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    private void siblingsOf(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            List.of(parameterized.getActualTypeArguments()).forEach(this::siblingsOf);
        } else if (type instanceof Class<?> c) {
            siblings(c);
        }
    }

    private void siblings(Class<?> type) {
        if (!isOurs(type) || !type.isSealed()) {
            return;
        }
        for (Class<?> sibling : type.getPermittedSubclasses()) {
            if (!sibling.getSimpleName().startsWith("Immutable")) {
                known.add(sibling.getName());
                siblings(sibling);
            }
        }
    }

    private static String attribute(Method getter) {
        String name = getter.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        String rest = name.substring(prefix);
        return rest.isEmpty() ? "" : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
