package se.samverkan.io.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something to say of a part of a document, before it is put into words. */
final class Remark {

    private final String code;
    private final Map<String, String> slots = new LinkedHashMap<>();
    private final Map<String, String> phrases = new LinkedHashMap<>();

    /**
     * A remark.
     *
     * @param pointer the JSON Pointer; empty for the whole document
     */
    Remark(String code, String pointer) {
        this.code = code;
        slots.put("pointer", pointer);
        phrases.put("where", pointer.isEmpty() ? "where.root" : "where.below");
    }

    /** Gives a slot of the message its value. */
    Remark with(String slot, String value) {
        slots.put(slot, value);
        return this;
    }

    /** Gives a slot of the message a value that is worded in each language: the bundle's text under a key. */
    Remark worded(String slot, String key) {
        phrases.put(slot, key);
        return this;
    }

    String code() {
        return code;
    }

    Map<String, String> slots() {
        return slots;
    }

    Map<String, String> phrases() {
        return phrases;
    }
}
