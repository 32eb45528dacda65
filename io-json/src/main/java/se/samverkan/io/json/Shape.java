package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import tools.jackson.core.JsonToken;

/**
 * How a type looks as a JSON object: its properties, in the order in which they are written. They are read in any order, and each stands at
 * most once. Properties that the table does not name are kept by things that are {@link #open open} to them, and refused by all others.
 *
 * @param <T> the type
 * @param <B> what gathers the values while an object is read
 */
final class Shape<T, B> implements Codec<T> {

    /** One property of a type. */
    private record Property<T, B>(
            String name,
            Reading<B> reading,
            BiConsumer<T, JsonOut> writing,
            Function<Schema, Map<String, Object>> schema) {}

    private interface Reading<B> {
        void into(B builder, JsonIn in) throws BadJson;
    }

    /** Where a thing keeps what the model does not know. */
    private record Room<T, B>(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {}

    /** The bit of the property {@code type} among those read, where a {@link Union} has read it; the others are those of the table. */
    static final long TYPE_READ = Long.MIN_VALUE;

    private static final int MOST_PROPERTIES = Long.SIZE - 1;

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Property<T, B>> properties = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private long required;
    private @Nullable Room<T, B> room;
    private String expected = "object";

    private Shape(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    /**
     * A shape with no properties yet.
     *
     * @param name what the type is called in the schema
     */
    static <T, B> Shape<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new Shape<>(name, builder, build);
    }

    /** The phrase for objects whose values {@code build} may refuse to put together. */
    Shape<T, B> orElse(String phrase) {
        expected = phrase;
        return this;
    }

    /** Properties beside those of the table are kept in the thing. */
    Shape<T, B> open(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
        room = new Room<>(get, set);
        return this;
    }

    <V> Shape<T, B> required(String property, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        Key key = Key.of(property);
        required |= 1L << properties.size();
        return add(
                property,
                (b, in) -> set.accept(b, codec.read(in)),
                (object, out) -> codec.write(get.apply(object), out.name(key)),
                codec::describe);
    }

    /** A property that is left out when there is no value. */
    <V> Shape<T, B> optional(String property, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        Key key = Key.of(property);
        return add(
                property,
                (b, in) -> set.accept(b, codec.read(in)),
                (object, out) -> {
                    Optional<V> value = get.apply(object);
                    if (value.isPresent()) {
                        codec.write(value.get(), out.name(key));
                    }
                },
                codec::describe);
    }

    /** A property that is left out when it has its usual value. */
    <V> Shape<T, B> usually(V usual, String property, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        Key key = Key.of(property);
        return add(
                property,
                (b, in) -> set.accept(b, codec.read(in)),
                (object, out) -> {
                    V value = get.apply(object);
                    if (!value.equals(usual)) {
                        codec.write(value, out.name(key));
                    }
                },
                schema -> Schema.withDefault(codec.describe(schema), codec, usual));
    }

    /**
     * A property that is left out when the list is empty.
     *
     * @param add adds one element
     */
    <V> Shape<T, B> list(String property, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
        Key key = Key.of(property);
        return add(
                property,
                (b, in) -> {
                    in.require(JsonToken.START_ARRAY, "list");
                    while (in.next() != JsonToken.END_ARRAY) {
                        add.accept(b, codec.read(in));
                    }
                },
                (object, out) -> {
                    List<V> values = get.apply(object);
                    if (!values.isEmpty()) {
                        out.name(key).list(values, codec::write);
                    }
                },
                schema -> Schema.list(codec.describe(schema)));
    }

    private Shape<T, B> add(
            String property,
            Reading<B> reading,
            BiConsumer<T, JsonOut> writing,
            Function<Schema, Map<String, Object>> schema) {
        byName.put(property, properties.size());
        properties.add(new Property<>(property, reading, writing, schema));
        if (property.equals(Union.TYPE) || byName.size() < properties.size() || byName.size() > MOST_PROPERTIES) {
            throw new IllegalStateException(name + " cannot have one more property " + property);
        }
        return this;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.startObject();
        writeProperties(value, out);
        out.endObject();
    }

    /**
     * Writes what stands in the object.
     *
     * @throws IllegalArgumentException if an extension has the name of a property
     */
    void writeProperties(T value, JsonOut out) {
        for (Property<T, B> property : properties) {
            property.writing().accept(value, out);
        }
        if (room != null) {
            room.get().apply(value).values().forEach((property, extra) -> {
                if (byName.containsKey(property) || property.equals(Union.TYPE)) {
                    throw new IllegalArgumentException("an extension has the name \"" + property
                            + "\", which is that of a property of its own in " + name);
                }
                Extras.VALUE.write(extra, out.name(property));
            });
        }
    }

    @Override
    public T read(JsonIn in) throws BadJson {
        in.require(JsonToken.START_OBJECT, "object");
        Spot start = in.spot();
        in.next();
        return readRest(in, start, 0);
    }

    /**
     * Reads an object from some name in it on.
     *
     * @param start where the object starts
     * @param seen which properties have been read: the bits of their indexes
     */
    T readRest(JsonIn in, Spot start, long seen) throws BadJson {
        B values = builder.get();
        Map<String, ExtensionValue> unknown = Map.of();
        long read = seen;
        int next = 0;
        for (; in.token() == JsonToken.PROPERTY_NAME; in.next()) {
            int index = index(in.text(), next);
            if (index < 0) {
                unknown = keep(in, read, unknown);
                continue;
            }
            if ((read & 1L << index) != 0) {
                throw in.duplicate();
            }
            read |= 1L << index;
            next = index + 1;
            in.next();
            properties.get(index).reading().into(values, in);
        }
        if ((read & required) != required) {
            int missing = Long.numberOfTrailingZeros(required & ~read);
            throw in.bad("json/missing", start)
                    .with("property", properties.get(missing).name());
        }
        if (room != null && !unknown.isEmpty()) {
            room.set().accept(values, Extensions.of(unknown));
        }
        try {
            return build.apply(values);
        } catch (IllegalArgumentException e) {
            throw in.bad("json/wrong-object", start).worded("expected", "value." + expected);
        }
    }

    /** The index of a property, or less than 0. As we write them, the one that comes is the next, or one of the next, of the table. */
    private int index(String property, int next) {
        if (next < properties.size() && properties.get(next).name().equals(property)) {
            return next;
        }
        Integer index = byName.get(property);
        return index == null ? -1 : index;
    }

    /** Reads a property that the table does not name, and adds it to those that are kept. */
    private Map<String, ExtensionValue> keep(JsonIn in, long read, Map<String, ExtensionValue> kept) throws BadJson {
        String property = in.text();
        boolean isType = property.equals(Union.TYPE);
        if (kept.containsKey(property) || isType && (read & TYPE_READ) != 0) {
            throw in.duplicate();
        }
        if (room == null || isType || in.unknowns().refused()) {
            String known =
                    String.join(", ", properties.stream().map(Property::name).toList());
            throw in.bad("json/unknown-property")
                    .with("property", JsonIn.shown(property))
                    .with("allowed", known);
        }
        in.unknowns().kept(name, in);
        Map<String, ExtensionValue> all = kept.isEmpty() ? new TreeMap<>() : kept;
        in.next();
        all.put(property, Extras.VALUE.read(in));
        return all;
    }

    @Override
    public Map<String, Object> describe(Schema schema) {
        return schema.defined(name, () -> definition(schema, Map.of()));
    }

    /** What the schema says of objects of this shape that have one of several types. */
    Map<String, Object> describeAs(String type, Schema schema) {
        Map<String, Object> constant = Map.of(Union.TYPE, Map.of("const", type));
        if (room == null) {
            return definition(schema, constant);
        }
        Map<String, Object> typed = new LinkedHashMap<>(describe(schema));
        typed.put("properties", constant);
        typed.put("required", List.of(Union.TYPE));
        return typed;
    }

    private Map<String, Object> definition(Schema schema, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        List<String> needed = new ArrayList<>(more.keySet());
        for (int i = 0; i < properties.size(); i++) {
            Property<T, B> property = properties.get(i);
            all.put(
                    property.name(),
                    schema.property(name, property.name(), property.schema().apply(schema)));
            if ((required & 1L << i) != 0) {
                needed.add(property.name());
            }
        }
        Map<String, Object> definition = schema.type(name);
        definition.put("type", "object");
        definition.put("properties", all);
        if (!needed.isEmpty()) {
            definition.put("required", needed);
        }
        if (room == null) {
            definition.put("additionalProperties", false);
        }
        return definition;
    }
}
