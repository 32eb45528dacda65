package se.samverkan.io.json;

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

    /** The value that is written, and so far the only one that is read. */
    static final String CURRENT = NAME + "1";

    private final JsonParser parser;

    FormatCheck(JsonParser parser) {
        this.parser = parser;
    }

    /** Passes if the document is in a version that is read. */
    void run() throws BadJson {
        JsonToken root = parser.nextToken();
        if (root == null) {
            throw syntax("empty");
        }
        Spot start = LiveIn.spot(parser.currentTokenLocation());
        if (root == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (isOurs()) {
                    return;
                }
            }
        } else {
            parser.skipChildren();
        }
        // That it is JSON at all comes before that it is not ours.
        requireEnd();
        throw new BadJson("json/not-samverkan", start).with("expected", CURRENT);
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
        if (!value.equals(CURRENT)) {
            throw new BadJson("json/version", LiveIn.spot(parser.currentTokenLocation()))
                    .with("version", JsonIn.shown(value))
                    .with("reads", CURRENT)
                    .at(PROPERTY);
        }
        return true;
    }

    private BadJson syntax(String problem) {
        return new BadJson("json/syntax", LiveIn.spot(parser.currentLocation()))
                .worded("problem", "problem." + problem);
    }
}
