package se.samverkan.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes and words, written as 64 lower-case hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The digest of bytes.
     *
     * @param bytes the bytes
     * @return 64 digits
     */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The digest of words.
     *
     * @param words the words; they are digested in UTF-8
     * @return 64 digits
     */
    public static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }
}
