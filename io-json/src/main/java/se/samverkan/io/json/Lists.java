package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** Codecs of lists. */
final class Lists {

    private Lists() {}

    /** A type that is nothing but a list, as a JSON array. */
    static <V, T> Codec<T> of(Codec<V> element, Function<List<V>, T> build, Function<T, List<V>> elements) {
        return new Codec<>() {
            @Override
            public T read(JsonIn in) throws BadJson {
                in.require(JsonToken.START_ARRAY, "list");
                List<V> list = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    list.add(element.read(in));
                }
                return build.apply(list);
            }

            @Override
            public void write(T value, JsonOut out) {
                out.list(elements.apply(value), element::write);
            }

            @Override
            public Map<String, Object> describe(Schema schema) {
                return Schema.list(element.describe(schema));
            }
        };
    }
}
