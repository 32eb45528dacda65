package se.samverkan.examples.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Puts JSON texts together as text, so that each stays exactly what its exporter wrote. */
final class JsonTexts {

    private JsonTexts() {}

    /**
     * One text as it is, or an array of them.
     *
     * @param texts the texts, each a JSON value
     * @param asArray whether to write an array; several texts are one in any case
     * @return JSON, ended by LF; nothing at all for no text and no array
     */
    static String joined(List<String> texts, boolean asArray) {
        if (!asArray && texts.size() < 2) {
            return texts.stream().map(text -> text.strip() + "\n").collect(Collectors.joining());
        }
        // No JSON string holds a raw line break, so every line can be moved in.
        return texts.stream()
                .map(text -> "  " + text.strip().replace("\n", "\n  "))
                .collect(Collectors.joining(",\n", "[\n", texts.isEmpty() ? "]\n" : "\n]\n"));
    }
}
