package se.samverkan.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * A type that is one of several, told apart in JSON by the property {@code type}.
 *
 * @param <T> the common type
 */
final class Union<T> implements Codec<T> {

    /** The property that tells the types apart. */
    static final String TYPE = "type";

    private final Map<String, Shape<? extends T, ?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Shape<? extends T, ?>> byClass = new LinkedHashMap<>();

    <V extends T, B> Union<T> with(Class<V> type, Shape<V, B> shape) {
        byName.put(shape.type(), shape);
        byClass.put(type, shape);
        return this;
    }

    @Override
    public void write(T value, JsonOut out) {
        for (Map.Entry<Class<?>, Shape<? extends T, ?>> entry : byClass.entrySet()) {
            if (entry.getKey().isInstance(value)) {
                @SuppressWarnings("unchecked") // by with(), the shape under a class writes that class
                Shape<T, ?> shape = (Shape<T, ?>) entry.getValue();
                shape.write(value, out);
                return;
            }
        }
        throw new IllegalStateException("no shape for " + value.getClass());
    }

    @Override
    public T read(JsonIn in) throws BadJson {
        in.require(JsonToken.START_OBJECT, "object");
        Spot start = in.spot();
        in.next();
        if (in.token() == JsonToken.PROPERTY_NAME && in.text().equals(TYPE)) {
            in.next();
            Shape<? extends T, ?> shape = shape(in);
            in.next();
            return shape.readRest(in, start, 1);
        }
        Replay object = in.restOfObject();
        JsonIn type = object.find(TYPE).orElseThrow(() -> new BadJson("json/missing", start).with("property", TYPE));
        return shape(type).readRest(object, start, 0);
    }

    private Shape<? extends T, ?> shape(JsonIn type) throws BadJson {
        try {
            type.require(JsonToken.VALUE_STRING, "text");
            Shape<? extends T, ?> shape = byName.get(type.text());
            if (shape == null) {
                throw type.wrongValue("code").with("allowed", String.join(", ", byName.keySet()));
            }
            return shape;
        } catch (BadJson e) {
            throw e.at(TYPE);
        }
    }
}
