package se.samverkan.io.text;

import java.util.function.IntUnaryOperator;
import se.samverkan.io.Head;

/**
 * Bytes to look at, of a whole document or of its head.
 *
 * @param length how many there are
 * @param bytes gives the byte at an index, 0–255
 */
record ByteView(int length, IntUnaryOperator bytes) {

    static ByteView of(byte[] bytes) {
        return new ByteView(bytes.length, i -> bytes[i] & 0xff);
    }

    static ByteView of(Head head) {
        return new ByteView(head.length(), head::at);
    }

    int at(int index) {
        return bytes.applyAsInt(index);
    }

    boolean startsWith(int... prefix) {
        if (length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (at(i) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
