package se.samverkan.io.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonToken;

/**
 * A type that is one of several, told apart in JSON by the property {@code type}, which is written first.
 *
 * @param <T> the common type
 */
final class Union<T> implements Codec<T> {

    /** The property that tells the types apart. No shape has one of that name. */
    static final String TYPE = "type";

    private static final Key KEY = Key.of(TYPE);

    /** One of the types. */
    private record Member<T>(String type, Class<?> of, Shape<T, ?> shape) {}

    private final String name;
    private final Map<String, Member<? extends T>> byType = new LinkedHashMap<>();
    private final Map<Class<?>, Member<? extends T>> byClass = new ConcurrentHashMap<>();

    /**
     * A union of no types yet.
     *
     * @param name what the common type is called in the schema
     */
    Union(String name) {
        this.name = name;
    }

    <V extends T> Union<T> with(String type, Class<V> of, Shape<V, ?> shape) {
        byType.put(type, new Member<>(type, of, shape));
        return this;
    }

    @Override
    public void write(T value, JsonOut out) {
        @SuppressWarnings("unchecked") // by with(), the shape of a member writes its class
        Member<T> member = (Member<T>) byClass.computeIfAbsent(value.getClass(), this::member);
        out.startObject();
        out.name(KEY).text(member.type());
        member.shape().writeProperties(value, out);
        out.endObject();
    }

    private Member<? extends T> member(Class<?> type) {
        return byType.values().stream()
                .filter(member -> member.of().isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no shape for " + type));
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
            return shape.readRest(in, start, Shape.TYPE_READ);
        }
        Replay object = in.restOfObject();
        JsonIn type = object.take(TYPE)
                .orElseThrow(() -> in.bad("json/missing", start).with("property", TYPE));
        return shape(type).readRest(object, start, Shape.TYPE_READ);
    }

    private Shape<? extends T, ?> shape(JsonIn type) throws BadJson {
        type.require(JsonToken.VALUE_STRING, "text");
        Member<? extends T> member = byType.get(type.text());
        if (member == null) {
            throw type.wrongValue("code").with("allowed", String.join(", ", byType.keySet()));
        }
        return member.shape();
    }

    @Override
    public Map<String, Object> describe(Schema schema) {
        return schema.defined(name, () -> {
            Map<String, Object> definition = schema.type(name);
            List<Map<String, Object>> types = byType.values().stream()
                    .map(member -> member.shape().describeAs(member.type(), schema))
                    .toList();
            definition.put("oneOf", types);
            return definition;
        });
    }
}
