package se.samverkan.io.json;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads, writes and describes one kind of value as JSON.
 *
 * @param <T> the kind of value
 */
interface Codec<T> {

    /** Reads the value whose first token is the current one; afterwards its last token is. */
    T read(JsonIn in) throws BadJson;

    void write(T value, JsonOut out);

    /** What JSON Schema says of the values. Types with a name are defined in the schema, and this refers to them. */
    Map<String, Object> describe(Schema schema);

    /** A codec that is looked up when it is first used, for types that contain themselves. */
    static <T> Codec<T> later(Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public T read(JsonIn in) throws BadJson {
                return codec.get().read(in);
            }

            @Override
            public void write(T value, JsonOut out) {
                codec.get().write(value, out);
            }

            @Override
            public Map<String, Object> describe(Schema schema) {
                return codec.get().describe(schema);
            }
        };
    }
}
