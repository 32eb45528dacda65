package se.samverkan.io.json;

import java.nio.charset.StandardCharsets;

/** The name of a property, encoded once for all the times that it is written. */
final class Key {

    private final byte[] quoted;

    private Key(byte[] quoted) {
        this.quoted = quoted;
    }

    /**
     * A name.
     *
     * @param name ASCII letters
     */
    static Key of(String name) {
        return new Key(('"' + name + '"').getBytes(StandardCharsets.US_ASCII));
    }

    /** The name in quotation marks, in UTF-8; not to be changed. */
    byte[] quoted() {
        return quoted;
    }
}
