package se.samverkan.testkit.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The attributes of a value of the model, by name: the components of a record, and the bean getters of the public type of any other.
 *
 * <p>Only public methods of exported types are called, as any host could.
 */
public final class Attributes {

    private static final String OURS = "se.samverkan.";

    private Attributes() {}

    /**
     * The attributes of a value.
     *
     * @param value the value
     * @return by name, in the order of a record's components, else of the names; none if the value is not one of the model's
     */
    public static Map<String, Object> of(Object value) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Method getter : gettersOf(value.getClass())) {
            attributes.put(nameOf(getter), call(getter, value));
        }
        return attributes;
    }

    private static List<Method> gettersOf(Class<?> type) {
        if (!type.getName().startsWith(OURS) || type.isEnum()) {
            return List.of();
        }
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        return Stream.of(type.getInterfaces())
                .filter(one -> Modifier.isPublic(one.getModifiers()))
                .flatMap(one -> Arrays.stream(one.getMethods()))
                .filter(Attributes::isGetter)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isGetter(Method method) {
        boolean named = method.getName().startsWith("get") || method.getName().startsWith("is");
        return named
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge();
    }

    private static String nameOf(Method getter) {
        String name = getter.getName();
        if (getter.getDeclaringClass().isRecord()) {
            return name;
        }
        String bare = name.startsWith("get") ? name.substring(3) : name.substring(2);
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(getter.toString(), e);
        }
    }
}
