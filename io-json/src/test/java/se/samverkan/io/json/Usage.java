package se.samverkan.io.json;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.time.Term;

/**
 * Which attributes, types and codes of the model some objects use. What is found in the golden file is held by it: an attribute that is added to
 * the model and forgotten here is named by a test.
 */
final class Usage {

    private static final String OURS = "se.samverkan.";

    private static final Set<Object> EMPTY = Set.of(
            Optional.empty(),
            List.of(),
            Map.of(),
            false,
            0,
            "",
            BigDecimal.ONE,
            Term.unknown(),
            History.none(),
            Extensions.none());

    private final Set<String> known = new TreeSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    static Usage of(Object... roots) {
        Usage usage = new Usage();
        Stream.of(roots).forEach(usage::visit);
        return usage;
    }

    Set<String> unused() {
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(used);
        return unused;
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::visit);
        } else if (value instanceof Enum<?> constant) {
            if (isOurs(constant.getDeclaringClass())) {
                for (Enum<?> other : constant.getDeclaringClass().getEnumConstants()) {
                    known.add(other.getDeclaringClass().getSimpleName() + "." + other.name());
                }
                used.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            }
        } else if (isOurs(value.getClass())) {
            visitOurs(value);
        }
    }

    private void visitOurs(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            used.add(type.getSimpleName());
            for (RecordComponent component : type.getRecordComponents()) {
                note(
                        type.getSimpleName() + "." + component.getName(),
                        component.getGenericType(),
                        invoke(component.getAccessor(), value));
            }
            return;
        }
        if (value instanceof ModelPath path) {
            used.add("ModelPath");
            note("ModelPath.collection", String.class, path.collection());
            note("ModelPath.id", String.class, path.id());
            note("ModelPath.steps", List.class, path.steps());
            return;
        }
        Class<?> model = Arrays.stream(type.getInterfaces())
                .filter(i -> type.getSimpleName().equals("Immutable" + i.getSimpleName()))
                .findFirst()
                .orElseThrow();
        used.add(model.getSimpleName());
        Set<String> stored =
                Arrays.stream(type.getDeclaredFields()).map(Field::getName).collect(Collectors.toSet());
        for (Method getter : model.getMethods()) {
            String attribute = attribute(getter);
            if (getter.getParameterCount() > 0 || !stored.contains(attribute)) {
                continue;
            }
            note(model.getSimpleName() + "." + attribute, getter.getGenericReturnType(), invoke(getter, value));
        }
    }

    private void note(String name, Type type, Object value) {
        known.add(name);
        if (!EMPTY.contains(value)) {
            used.add(name);
        }
        siblingsOf(type);
        visit(value);
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
                known.add(sibling.getSimpleName());
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
