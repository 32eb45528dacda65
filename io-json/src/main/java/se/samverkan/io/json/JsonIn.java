package se.samverkan.io.json;

import se.samverkan.language.PersonalIdentityNumbers;
import tools.jackson.core.JsonToken;

/** The tokens of a document, one after the other. */
interface JsonIn {

    /** How many characters of a value a message shows. */
    int SHOWN = 60;

    /** Moves to the next token; null after the last of the document. */
    JsonToken next();

    /** The current token. */
    JsonToken token();

    /** The characters of the current name, string or number; a number in the digits of the document. */
    String text();

    /** Where the current token starts. */
    Spot spot();

    /** The current value or property, or the object or list that starts or ends here, as a JSON Pointer (RFC 6901). */
    String pointer();

    /** What becomes of properties that the model does not know. */
    Unknowns unknowns();

    /**
     * The rest of the object whose name is the current token, to be read separately from its start; this moves to the object's end.
     */
    Replay restOfObject();

    default void require(JsonToken wanted, String expected) throws BadJson {
        if (token() != wanted) {
            throw wrongType(expected);
        }
    }

    /** Something is wrong with the current token. */
    default BadJson bad(String code) {
        return bad(code, spot());
    }

    /** Something is wrong with the object that ends here. */
    default BadJson bad(String code, Spot start) {
        return new BadJson(code, start, pointer());
    }

    /** The current token starts a value of another type than expected. */
    default BadJson wrongType(String expected) {
        String found = switch (token()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "integer";
            case VALUE_NUMBER_FLOAT -> "fraction";
            case VALUE_TRUE, VALUE_FALSE -> "flag";
            default -> "null";
        };
        return bad("json/wrong-type").worded("expected", "value." + expected).worded("found", "value." + found);
    }

    /** The current string or number has the right type and cannot be used. */
    default BadJson wrongValue(String expected) {
        return bad("json/wrong-value").with("value", shown(text())).worded("expected", "value." + expected);
    }

    /** The current token is the name of a property that its object already has. */
    default BadJson duplicate() {
        return bad("json/duplicate-key").with("property", shown(text()));
    }

    /** The start of a text that may be of any length. */
    static String shown(String whole) {
        if (whole.length() <= SHOWN) {
            return whole;
        }
        // Hidden before the cut, which could leave too few digits of a number for it to be known.
        String text = PersonalIdentityNumbers.redact(whole.substring(0, Math.min(whole.length(), 2 * SHOWN)));
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }
}
