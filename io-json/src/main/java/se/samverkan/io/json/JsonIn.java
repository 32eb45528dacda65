package se.samverkan.io.json;

import tools.jackson.core.JsonToken;

/** The tokens of a document, one after the other. */
interface JsonIn {

    /** How many characters of a value a message shows. */
    int SHOWN = 60;

    /** Moves to the next token; null after the last of the document. */
    JsonToken next();

    /** The current token. */
    JsonToken token();

    /** The characters of the current name, string or number. */
    String text();

    /** Where the current token starts. */
    Spot spot();

    /**
     * The rest of the object whose name is the current token, to be read separately from its start; this moves to the object's end.
     */
    Replay restOfObject();

    default void require(JsonToken wanted, String expected) throws BadJson {
        if (token() != wanted) {
            throw wrongType(expected);
        }
    }

    /** The current token starts a value of another type than expected. */
    default BadJson wrongType(String expected) {
        String found = switch (token()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "whole-number";
            case VALUE_NUMBER_FLOAT -> "fraction";
            case VALUE_TRUE, VALUE_FALSE -> "flag";
            default -> "null";
        };
        return new BadJson("json/wrong-type", spot())
                .worded("expected", "value." + expected)
                .worded("found", "value." + found);
    }

    /** The current string or number has the right type and cannot be used. */
    default BadJson wrongValue(String expected) {
        return new BadJson("json/wrong-value", spot())
                .with("value", shown(text()))
                .worded("expected", "value." + expected);
    }

    /** The start of a text that may be of any length. */
    static String shown(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }
}
