package se.samverkan.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for some words that gives none of them away. */
final class Fingerprint {

    /** 128 bits: two findings of one fingerprint are not met by chance. */
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(String... words) {
        try {
            // NUL parts the words: it can stand in none of them.
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
