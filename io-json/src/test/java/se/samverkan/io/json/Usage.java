package se.samverkan.io.json;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which attributes, types and codes of the model some objects use. What is found in the golden file is held by it: an attribute that is added to
 * the model and forgotten here is named by a test.
 */
final class Usage {

    private static final String OURS = "se.samverkan.";

    private final Set<String> known = new TreeSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    static Usage of(Object root) {
        Usage usage = new Usage();
        usage.visit(root);
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
                siblings(component.getType());
                visit(invoke(component.getAccessor(), value));
            }
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
            Object attributeValue = invoke(getter, value);
            String name = model.getSimpleName() + "." + attribute;
            known.add(name);
            boolean empty = attributeValue instanceof Optional<?> o && o.isEmpty()
                    || attributeValue instanceof Collection<?> c && c.isEmpty()
                    || attributeValue.equals(false)
                    || attributeValue.equals(0);
            if (!empty) {
                used.add(name);
            }
            siblingsOf(getter.getGenericReturnType());
            visit(attributeValue);
        }
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
