package se.samverkan.io;

import java.util.Locale;
import java.util.Optional;

/** The start of a document, by which a format tells whether it is its own. */
public final class Head {

    /** The most bytes that a head shows. */
    public static final int MAX_BYTES = 8192;

    private final Optional<String> name;
    private final byte[] bytes;

    Head(Optional<String> name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** {@return what the document is called, if it has a name} */
    public Optional<String> name() {
        return name;
    }

    /** {@return the ending of the name, lower case, without the full stop; empty if there is none} */
    public String extension() {
        String last = name.orElse("");
        int dot = last.lastIndexOf('.');
        boolean inName = dot > last.lastIndexOf('/') && dot > last.lastIndexOf('\\');
        return inName ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** {@return how many bytes the head shows, at most {@link #MAX_BYTES}} */
    public int length() {
        return bytes.length;
    }

    /**
     * A byte of the head.
     *
     * @param index from 0
     * @return the byte, 0–255
     * @throws IndexOutOfBoundsException if there is none
     */
    public int at(int index) {
        return bytes[index] & 0xff;
    }

    /**
     * Whether the document starts with some bytes.
     *
     * @param prefix the bytes, each as its lowest eight bits
     * @return true if they are the first
     */
    public boolean startsWith(int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (at(i) != (prefix[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }
}
