package se.samverkan.io.json;

import java.util.function.Supplier;

/**
 * Reads and writes one kind of value as JSON.
 *
 * @param <T> the kind of value
 */
interface Codec<T> {

    /** Reads the value whose first token is the current one; afterwards its last token is. */
    T read(JsonIn in) throws BadJson;

    void write(T value, JsonOut out);

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
        };
    }
}
