package se.samverkan.io.docx.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The parts of a document that are there before anything is written; with slots, such as {@code @lang@}. */
final class Resources {

    private Resources() {}

    static String load(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the module");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }

    /** Fills the slots of a text. */
    static String fill(String text, UnaryOperator<String> slots) {
        StringBuilder filled = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf('@'); open >= 0; open = text.indexOf('@', at)) {
            int close = text.indexOf('@', open + 1);
            filled.append(text, at, open).append(slots.apply(text.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }
}
