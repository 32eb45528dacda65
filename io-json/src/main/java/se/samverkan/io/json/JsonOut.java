package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON the way this module always does: UTF-8, two spaces a level, {@code \n}, a line break at the end. */
final class JsonOut {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes one document.
     *
     * @throws IllegalArgumentException if it nests deeper than any reader would follow
     * @throws IOException if the stream cannot be written
     */
    static void write(OutputStream stream, Consumer<JsonOut> document) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), stream)) {
            document.accept(new JsonOut(generator));
            generator.writeRaw('\n');
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException("items are nested too deep to be written as JSON", e);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    void object(Runnable properties) {
        generator.writeStartObject();
        properties.run();
        generator.writeEndObject();
    }

    <T> void list(Iterable<T> elements, BiConsumer<T, JsonOut> each) {
        generator.writeStartArray();
        elements.forEach(element -> each.accept(element, this));
        generator.writeEndArray();
    }

    JsonOut name(String name) {
        generator.writeName(name);
        return this;
    }

    void text(String text) {
        if (Surrogates.paired(text)) {
            generator.writeString(text);
        } else {
            generator.writeRawValue(Surrogates.quoted(text));
        }
    }

    void number(int number) {
        generator.writeNumber(number);
    }

    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    void text(String name, String text) {
        name(name).text(text);
    }

    /** Writes a property whose value is null when there is none. */
    void textOrNull(String name, Optional<String> text) {
        name(name);
        text.ifPresentOrElse(this::text, this::nothing);
    }

    /** Writes a property only if it has a value. */
    void textIfAny(String name, Optional<String> text) {
        text.ifPresent(value -> text(name, value));
    }

    void texts(String name, List<String> texts) {
        name(name).list(texts, (text, out) -> out.text(text));
    }

    void nothing() {
        generator.writeNull();
    }

    /** Hands the generator a printer of its own: printers count levels. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
