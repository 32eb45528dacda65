package se.samverkan.finding;

import se.samverkan.internal.Sha256;

/** A short name for some words that gives none of them away. */
final class Fingerprint {

    /** 128 bits: two findings of one fingerprint are not met by chance. */
    private static final int DIGITS = 32;

    private Fingerprint() {}

    static String of(String... words) {
        // NUL parts the words: it can stand in none of them.
        return Sha256.of(String.join("\0", words)).substring(0, DIGITS);
    }
}
