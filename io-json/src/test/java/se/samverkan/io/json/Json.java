package se.samverkan.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Imported;
import se.samverkan.io.Limits;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the tests of this module do with documents. */
final class Json {

    private Json() {}

    static String write(Collaboration collaboration) {
        return write(new JsonFormat(), collaboration, WriteOptions.defaults());
    }

    static <T> String write(Exporter<T> exporter, T value, WriteOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(value, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Collaboration read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8), Limits.defaults());
    }

    static Collaboration read(byte[] json, Limits limits) throws IOException {
        return read(json, new ReadOptions.Builder().limits(limits).build()).collaboration();
    }

    static Imported read(byte[] json, ReadOptions options) throws IOException {
        return new JsonFormat().read(Source.of("test.json", json), options);
    }

    static Collaboration readLines(String lines) throws IOException {
        Source source = Source.of("test.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        return new JsonLines().read(source, ReadOptions.defaults()).collaboration();
    }

    static String resource(String name) {
        try (InputStream in = Json.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as nested maps, lists and scalars. */
    static Object tree(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return tree(parser);
        }
    }

    private static Object tree(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, tree(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(tree(parser));
            }
            return list;
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    /** Stands for null in a tree. */
    static final Object NULL = new Object();

    /** A tree as a document on one line. */
    static String print(Object tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            print(tree, generator);
        }
        return out.toString();
    }

    private static void print(Object tree, JsonGenerator generator) {
        if (tree instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((name, value) -> {
                generator.writeName((String) name);
                print(value, generator);
            });
            generator.writeEndObject();
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> print(element, generator));
            generator.writeEndArray();
        } else if (tree instanceof String text) {
            generator.writeString(text);
        } else if (tree instanceof Integer number) {
            generator.writeNumber(number);
        } else if (tree instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (tree instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeNull();
        }
    }
}
