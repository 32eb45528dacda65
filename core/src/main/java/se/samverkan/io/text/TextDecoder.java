package se.samverkan.io.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import se.samverkan.io.ImportException;

/**
 * Tells how bytes are encoded and decodes them.
 *
 * <p>In this order: a byte order mark of UTF-8 or UTF-16; UTF-16 by the pattern of its zero bytes; valid UTF-8; windows-1252; ISO-8859-1 if
 * bytes occur that windows-1252 does not define.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * Decoded text.
     *
     * @param text the text, without byte order mark
     * @param legacy the encoding's name if it is neither UTF-8 nor marked as UTF-16
     */
    record Decoded(String text, Optional<String> legacy) {}

    static Decoded decode(byte[] bytes) throws ImportException {
        ByteView view = ByteView.of(bytes);
        if (Signatures.isForeign(view)) {
            throw TextFindings.exception("text/binary", Map.of());
        }
        if (view.startsWith(0xef, 0xbb, 0xbf)) {
            return new Decoded(lenient(bytes, 3, StandardCharsets.UTF_8), Optional.empty());
        }
        if (view.startsWith(0xff, 0xfe)) {
            return new Decoded(lenient(bytes, 2, StandardCharsets.UTF_16LE), Optional.empty());
        }
        if (view.startsWith(0xfe, 0xff)) {
            return new Decoded(lenient(bytes, 2, StandardCharsets.UTF_16BE), Optional.empty());
        }
        ZeroBytes zeros = ZeroBytes.count(view);
        if (zeros.any()) {
            Charset utf16 = zeros.utf16().orElseThrow(() -> TextFindings.exception("text/binary", Map.of()));
            return new Decoded(lenient(bytes, 0, utf16), Optional.of(utf16.name()));
        }
        Optional<String> utf8 = strict(bytes);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), Optional.empty());
        }
        Charset legacy = hasUndefined(bytes) ? StandardCharsets.ISO_8859_1 : WINDOWS_1252;
        return new Decoded(new String(bytes, legacy), Optional.of(legacy.name()));
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What is malformed becomes the replacement character, which the reader reports. */
    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean hasUndefined(byte[] bytes) {
        for (byte b : bytes) {
            switch (b & 0xff) {
                case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
