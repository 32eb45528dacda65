package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonToken;

/**
 * How a type looks as a JSON object: its properties, in the order in which they are written. They are read in any order; each stands at most
 * once, and none that the table does not name.
 *
 * @param <T> the type
 * @param <B> what gathers the values while an object is read
 */
final class Shape<T, B> implements Codec<T> {

    /** One property of a type. */
    private record Property<T, B>(String name, boolean required, Reading<B> reading, BiConsumer<T, JsonOut> writing) {}

    private interface Reading<B> {
        void into(B builder, JsonIn in) throws BadJson;
    }

    // The properties already seen are the bits of a long.
    private static final int MOST_PROPERTIES = Long.SIZE;

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Property<T, B>> properties = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private String type = "";
    private String expected = "object";

    private Shape(Supplier<B> builder, Function<B, T> build) {
        this.builder = builder;
        this.build = build;
    }

    static <T, B> Shape<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new Shape<>(builder, build);
    }

    /** The shape of one type of a {@link Union}: it starts with the property {@code type}. */
    static <T, B> Shape<T, B> ofType(String type, Supplier<B> builder, Function<B, T> build) {
        Shape<T, B> shape = new Shape<>(builder, build);
        shape.type = type;
        return shape.constant(Union.TYPE, type);
    }

    /** The value of the property {@code type}. */
    String type() {
        return type;
    }

    /** The phrase for objects whose values {@code build} may refuse to put together. */
    Shape<T, B> orElse(String phrase) {
        expected = phrase;
        return this;
    }

    /** A property that always has the same string, by which objects of this shape are known. */
    Shape<T, B> constant(String name, String value) {
        Codec<String> only = Scalars.text("this", text -> requireEqual(text, value), Function.identity());
        return add(name, true, (b, in) -> only.read(in), (object, out) -> out.text(name, value));
    }

    <V> Shape<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(
                name,
                true,
                (b, in) -> set.accept(b, codec.read(in)),
                (object, out) -> codec.write(get.apply(object), out.name(name)));
    }

    /** A property that is left out when there is no value. */
    <V> Shape<T, B> optional(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(
                name,
                false,
                (b, in) -> set.accept(b, codec.read(in)),
                (object, out) -> get.apply(object).ifPresent(value -> codec.write(value, out.name(name))));
    }

    /** A property that is left out when it has its usual value. */
    <V> Shape<T, B> usually(V usual, String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return optional(name, codec, get.andThen(v -> Optional.of(v).filter(value -> !value.equals(usual))), set);
    }

    /** A property that is left out when the list is empty. */
    <V> Shape<T, B> list(String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        Codec<List<V>> elements = Lists.of(codec, Function.identity(), Function.identity());
        return optional(name, elements, get.andThen(l -> Optional.of(l).filter(list -> !list.isEmpty())), set);
    }

    private Shape<T, B> add(String name, boolean required, Reading<B> reading, BiConsumer<T, JsonOut> writing) {
        byName.put(name, properties.size());
        properties.add(new Property<>(name, required, reading, writing));
        if (byName.size() < properties.size() || properties.size() > MOST_PROPERTIES) {
            throw new IllegalStateException(name + " is there twice, or is the sixty-fifth");
        }
        return this;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.object(() -> properties.forEach(property -> property.writing().accept(value, out)));
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
     * @param seen how many of the first properties have been read
     */
    T readRest(JsonIn in, Spot start, int seen) throws BadJson {
        B values = builder.get();
        long read = (1L << seen) - 1;
        for (; in.token() == JsonToken.PROPERTY_NAME; in.next()) {
            String name = in.text();
            Integer index = byName.get(name);
            if (index == null) {
                throw unknown(name, in);
            }
            if ((read & 1L << index) != 0) {
                throw new BadJson("json/duplicate-key", in.spot())
                        .with("property", name)
                        .at(name);
            }
            read |= 1L << index;
            in.next();
            try {
                properties.get(index).reading().into(values, in);
            } catch (BadJson e) {
                throw e.at(name);
            }
        }
        requireAll(read, start);
        try {
            return build.apply(values);
        } catch (IllegalArgumentException e) {
            throw new BadJson("json/wrong-object", start).worded("expected", "value." + expected);
        }
    }

    private void requireAll(long read, Spot start) throws BadJson {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).required() && (read & 1L << i) == 0) {
                throw new BadJson("json/missing", start)
                        .with("property", properties.get(i).name());
            }
        }
    }

    private BadJson unknown(String name, JsonIn in) {
        String known = String.join(", ", properties.stream().map(Property::name).toList());
        return new BadJson("json/unknown-property", in.spot())
                .with("property", JsonIn.shown(name))
                .with("allowed", known)
                .at(name);
    }

    private static String requireEqual(String text, String value) {
        if (!text.equals(value)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
