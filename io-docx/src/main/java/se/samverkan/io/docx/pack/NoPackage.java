package se.samverkan.io.docx.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import se.samverkan.io.ImportException;

/** Tells what a document is that calls itself a Word document and is none: each kind has its own way out. */
final class NoPackage {

    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};

    /** The stream that an encrypted package lies in; some programs write its name in capitals. */
    private static final String ENCRYPTED_STREAM = "EncryptedPackage";

    /** In compound files, directory entries stand at multiples of this, from the header on; their name comes first. */
    private static final int DIRECTORY_ENTRY = 128;

    private static final int HEADER = 512;
    private static final int START_OF_TEXT = 4096;

    private NoPackage() {}

    static ImportException explain(byte[] bytes) {
        return DocxFindings.unusable("word/" + kind(bytes), Map.of());
    }

    private static String kind(byte[] bytes) {
        if (bytes.length == 0) {
            return "no-bytes";
        }
        if (isCompound(bytes)) {
            return isEncrypted(bytes) ? "encrypted" : "legacy-document";
        }
        String start = new String(bytes, 0, Math.min(bytes.length, START_OF_TEXT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return "truncated";
        }
        if (start.startsWith("{\\rtf")) {
            return "rich-text";
        }
        if (start.contains("%PDF-")) {
            return "portable-document";
        }
        if (start.contains("/word/2003/wordml") || start.contains("/office/2006/xmlPackage")) {
            return "flat-document";
        }
        return isPage(start) ? "web-page" : "no-package";
    }

    /** An encrypted package lies as a stream in a compound file, as legacy documents do. */
    private static boolean isEncrypted(byte[] bytes) {
        for (int at = HEADER; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
            String stream = new String(bytes, at, ENCRYPTED_STREAM.length() * 2, StandardCharsets.UTF_16LE);
            if (stream.equalsIgnoreCase(ENCRYPTED_STREAM)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPage(String start) {
        String tags = start.toLowerCase(Locale.ROOT);
        return tags.contains("<html") || tags.contains("<!doctype html") || tags.contains("mime-version:");
    }

    private static boolean isCompound(byte[] bytes) {
        return bytes.length > COMPOUND.length && Arrays.equals(bytes, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length);
    }
}
