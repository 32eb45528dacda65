package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.List;
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
                    try {
                        list.add(element.read(in));
                    } catch (BadJson e) {
                        throw e.at(Integer.toString(list.size()));
                    }
                }
                return build.apply(list);
            }

            @Override
            public void write(T value, JsonOut out) {
                out.list(elements.apply(value), element::write);
            }
        };
    }
}
