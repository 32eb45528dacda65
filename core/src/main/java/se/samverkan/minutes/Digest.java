package se.samverkan.minutes;

import se.samverkan.internal.Sha256;

/** A short name for a text that has no other. */
final class Digest {

    private static final int DIGITS = 12;

    private Digest() {}

    static String of(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}
