package se.samverkan.collaboration;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the types of the model are made of, found by looking: so that a test of all attributes knows of those that are yet to come. */
final class Shapes {

    /** One attribute of a type: a getter that its builder knows, or a component of a record. */
    record Attribute(String name, Type type, Method getter) {

        Object of(Object thing) {
            return call(getter, thing);
        }

        boolean isRequired() {
            return !getter.isDefault() && erased(type) != Optional.class && erased(type) != List.class;
        }
    }

    private static final Map<Class<?>, List<Attribute>> ATTRIBUTES = new ConcurrentHashMap<>();
    private static final Map<Attribute, Method> SETTERS = new ConcurrentHashMap<>();

    private Shapes() {}

    static List<Attribute> attributes(Class<?> type) {
        return ATTRIBUTES.computeIfAbsent(type, Shapes::findAttributes);
    }

    private static List<Attribute> findAttributes(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(one -> new Attribute(one.getName(), one.getGenericType(), one.getAccessor()))
                        .toList()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && !attributeName(method).isEmpty())
                        .filter(method -> findSetter(type, method).isPresent())
                        .map(method -> new Attribute(attributeName(method), method.getGenericReturnType(), method))
                        .sorted(Comparator.comparing(Attribute::name))
                        .toList();
    }

    /** A value with the attributes of another, each as a function of its value there. */
    static Object copy(Class<?> type, Object value, Map<String, UnaryOperator<Object>> changes) {
        return make(
                type,
                attribute -> changes.getOrDefault(attribute.name(), UnaryOperator.identity())
                        .apply(attribute.of(value)));
    }

    /** A value with attributes out of a function; one for which that gives null is left out. */
    static Object make(Class<?> type, Function<Attribute, Object> values) {
        List<Attribute> attributes = attributes(type);
        try {
            if (type.isRecord()) {
                Class<?>[] types = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
                return type.getDeclaredConstructor(types)
                        .newInstance(attributes.stream().map(values).toArray());
            }
            Object builder = builder(type).getConstructor().newInstance();
            for (Attribute attribute : attributes) {
                Object value = values.apply(attribute);
                if (value != null) {
                    call(setter(type, attribute), builder, value);
                }
            }
            return call(builder(type).getMethod("build"), builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** All types of the model that can be met on the way down from a type, that one included. */
    static Set<Class<?>> reachable(Class<?> from) {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
        reach(from, found);
        return found;
    }

    private static void reach(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> reach(argument, found));
        }
        Class<?> erased = erased(type);
        if (erased.getName().startsWith("se.samverkan.") && found.add(erased)) {
            unionOf(erased).forEach(one -> reach(one, found));
            attributes(erased).forEach(attribute -> reach(attribute.type(), found));
        }
    }

    /** The types of a sealed union, or nothing if the type is a value. */
    static List<Class<?>> unionOf(Class<?> type) {
        return !type.isSealed() || isBuilt(type)
                ? List.of()
                : Stream.of(type.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    static boolean isBuilt(Class<?> type) {
        return type.isInterface()
                && Stream.of(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    static Class<?> erased(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        return (Class<?>) type;
    }

    private static Class<?> builder(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static Method setter(Class<?> type, Attribute attribute) {
        return SETTERS.computeIfAbsent(
                attribute, key -> findSetter(type, key.getter()).orElseThrow());
    }

    /** The builder's method that takes a whole attribute: an Optional, an Iterable or the value. */
    private static Optional<Method> findSetter(Class<?> type, Method getter) {
        // Where a name is a word of Java, as "for" is, the builder uses that of the getter.
        Set<String> names = Set.of(attributeName(getter), getter.getName());
        return isBuilt(type)
                ? Stream.of(builder(type).getMethods())
                        .filter(method -> names.contains(method.getName()) && method.getParameterCount() == 1)
                        .filter(method -> !method.getParameterTypes()[0].isArray())
                        .max(Comparator.comparing(method -> isWhole(method.getParameterTypes()[0])))
                : Optional.empty();
    }

    private static boolean isWhole(Class<?> parameter) {
        return parameter == Optional.class || parameter == Iterable.class;
    }

    private static String attributeName(Method method) {
        String name = method.getName();
        String bare = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
        return bare.isEmpty() ? "" : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true); // builders inherit from hidden classes
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
