package se.samverkan.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The JSON Schema of documents (draft 2020-12), made of what the codecs say of themselves and of the words of {@code schema.properties}: for
 * each type one text, and one for each property that its name does not explain.
 */
final class Schema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Properties words = words();
    private final Map<String, Object> definitions = new TreeMap<>();

    /**
     * The schema of a type as a document.
     *
     * @param id the identifier of the schema
     * @param type the type of documents
     * @param others further types to define in it
     */
    static String document(String id, Codec<?> type, List<Codec<?>> others) {
        Schema schema = new Schema();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DIALECT);
        root.put("$id", id);
        root.putAll(type.describe(schema));
        others.forEach(other -> other.describe(schema));
        root.put("$defs", schema.definitions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonOut.write(out, json -> write(root, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A reference to a type, which is defined when it is first met. */
    Map<String, Object> defined(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            // A type may contain itself.
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** The beginning of the definition of a type. */
    Map<String, Object> type(String name) {
        String description = words.getProperty(name);
        if (description == null) {
            throw new IllegalStateException("schema.properties has no words for the type " + name);
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("description", description);
        return definition;
    }

    /** The description of a property: what its codec says, and the words for it, if there are any. */
    Map<String, Object> property(String type, String name, Map<String, Object> description) {
        String text = words.getProperty(type + "." + name);
        return text == null ? description : with(description, "description", text);
    }

    /** Keywords with their values, one after the other. */
    static Map<String, Object> of(Object... keywordsAndValues) {
        Map<String, Object> description = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            description.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return description;
    }

    static Map<String, Object> list(Map<String, Object> element) {
        return of("type", "array", "items", element);
    }

    /** A value of the model inside a schema. */
    private interface Literal {
        void write(JsonOut out);
    }

    static <V> Map<String, Object> withDefault(Map<String, Object> description, Codec<V> codec, V usual) {
        Literal literal = out -> codec.write(usual, out);
        return with(description, "default", literal);
    }

    private static Map<String, Object> with(Map<String, Object> description, String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(description);
        more.put(keyword, value);
        return more;
    }

    private static void write(Object value, JsonOut out) {
        if (value instanceof Map<?, ?> object) {
            out.object(() -> object.forEach((name, each) -> write(each, out.name((String) name))));
        } else if (value instanceof List<?> list) {
            out.list(list, Schema::write);
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof Literal literal) {
            literal.write(out);
        } else {
            out.number(value.toString());
        }
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = Schema.class.getResourceAsStream("schema.properties")) {
            if (in == null) {
                throw new IllegalStateException("schema.properties is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
