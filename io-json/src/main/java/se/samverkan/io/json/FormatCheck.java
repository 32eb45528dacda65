package se.samverkan.io.json;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Looks whether a document is ours, and in a version that is read, before anything else in it is judged. The property that says so is written
 * first and may stand anywhere.
 */
final class FormatCheck {

    /** The property that names the format. */
    static final String PROPERTY = "format";

    /** How the value starts in every version. */
    static final String NAME = "samverkan/";

    /** The value that is written. */
    static final String CURRENT = NAME + "1";

    /** The values that are read: the current major version and the one before, which there is none of yet. */
    static final List<String> READABLE = List.of(CURRENT);

    /** The version, as a property like others. */
    static final Codec<String> VERSION = new Codec<>() {
        @Override
        public String read(JsonIn in) throws BadJson {
            in.require(JsonToken.VALUE_STRING, "text");
            if (!in.text().startsWith(NAME)) {
                throw in.wrongValue("code").with("allowed", String.join(", ", READABLE));
            }
            requireReadable(in.text(), in.spot(), in.pointer());
            return in.text();
        }

        @Override
        public void write(String version, JsonOut out) {
            out.text(version);
        }

        @Override
        public Map<String, Object> describe(Schema schema) {
            return Schema.of("enum", READABLE);
        }
    };

    private final JsonParser parser;
    private Spot start = new Spot(1, 1);
    private boolean first = true;

    FormatCheck(JsonParser parser) {
        this.parser = parser;
    }

    /** Passes if the document is in a version that is read; the value that says so is the current token. */
    void run() throws BadJson {
        requireStart();
        start = LiveIn.spot(parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (isOurs()) {
                    return;
                }
                first = false;
            }
        } else {
            parser.skipChildren();
        }
        // That it is JSON at all comes before that it is not ours.
        requireEnd();
        throw new BadJson("json/not-samverkan", start, "").with("expected", CURRENT);
    }

    /** Passes if there is something in the document; its first token is the current one. */
    void requireStart() throws BadJson {
        if (parser.nextToken() == null) {
            throw syntax("empty");
        }
    }

    /** Whether the value that says so stands first in the document, so that all the rest is still to come. */
    boolean isFirst() {
        return first;
    }

    /** Where the document's object starts. */
    Spot start() {
        return start;
    }

    /** Passes if the value just read was the last of the document. */
    void requireEnd() throws BadJson {
        if (parser.nextToken() != null) {
            throw syntax("rest");
        }
    }

    private boolean isOurs() throws BadJson {
        boolean named = parser.currentName().equals(PROPERTY);
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return false;
        }
        String value = parser.getString();
        if (!named || !value.startsWith(NAME)) {
            return false;
        }
        requireReadable(value, LiveIn.spot(parser.currentTokenLocation()), '/' + PROPERTY);
        return true;
    }

    private static void requireReadable(String version, Spot spot, String pointer) throws BadJson {
        if (!READABLE.contains(version)) {
            throw new BadJson("json/version", spot, pointer)
                    .with("version", JsonIn.shown(version))
                    .with("reads", String.join(", ", READABLE));
        }
    }

    private BadJson syntax(String problem) {
        return new BadJson("json/syntax", LiveIn.spot(parser.currentLocation()), "")
                .worded("problem", "problem." + problem);
    }
}
