package se.samverkan.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a document cannot be read, on its way up from where it was seen. Each level that it passes adds its step to the JSON Pointer, so that
 * no pointer is kept while all is well.
 */
final class BadJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Spot spot;
    private final transient Map<String, String> slots = new LinkedHashMap<>();
    private final transient Map<String, String> phrases = new LinkedHashMap<>();
    private final transient Deque<String> steps = new ArrayDeque<>();

    BadJson(String code, Spot spot) {
        super(code, null, false, false);
        this.code = code;
        this.spot = spot;
    }

    /** Gives a slot of the message its value. */
    BadJson with(String slot, String value) {
        slots.put(slot, value);
        return this;
    }

    /** Gives a slot of the message a value that is worded in each language: the bundle's text under a key. */
    BadJson worded(String slot, String key) {
        phrases.put(slot, key);
        return this;
    }

    /** Notes that the fault lies below a property or element. */
    BadJson at(String step) {
        steps.addFirst(step);
        return this;
    }

    String code() {
        return code;
    }

    Spot spot() {
        return spot;
    }

    Map<String, String> slots() {
        return slots;
    }

    Map<String, String> phrases() {
        return phrases;
    }

    /** The place in the document as RFC 6901 writes it; empty for the whole document. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
