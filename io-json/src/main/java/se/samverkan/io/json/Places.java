package se.samverkan.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.Source;

/** Turns places as the parser counts them into places for people: a column is a character, not a byte. */
final class Places {

    // The parser counts it; editors do not show it.
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Supplier<byte[]> content;
    private final Optional<String> document;
    private final int linesBefore;

    Places(Source source) {
        this(source::bytes, source.name(), 0);
    }

    /**
     * The places of a part of a document.
     *
     * @param content the bytes of the part, asked for when a place is needed
     * @param linesBefore how many lines of the document come before it
     */
    Places(Supplier<byte[]> content, Optional<String> document, int linesBefore) {
        this.content = content;
        this.document = document;
        this.linesBefore = linesBefore;
    }

    SourcePlace of(Spot spot) {
        return SourcePlace.ofLine(linesBefore + spot.line(), column(content.get(), spot))
                .withDocument(document);
    }

    private static int column(byte[] bytes, Spot spot) {
        int start = startOfLine(bytes, spot.line());
        int length = Math.min(spot.column() - 1, bytes.length - start);
        if (length <= 0 || !isUtf8(bytes)) {
            // Of other encodings the parser counts characters itself.
            return spot.column();
        }
        String before = new String(bytes, start, length, StandardCharsets.UTF_8);
        return before.startsWith(BYTE_ORDER_MARK) ? before.length() : before.length() + 1;
    }

    private static int startOfLine(byte[] bytes, int line) {
        int at = 0;
        int passed = 1;
        while (passed < line && at < bytes.length) {
            boolean pair = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            if (bytes[at] == '\n' || bytes[at] == '\r' && !pair) {
                passed++;
            }
            at++;
        }
        return at;
    }

    private static boolean isUtf8(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            // Every JSON text starts with an ASCII character: a zero beside it means two or four bytes a character.
            if (bytes[i] == 0) {
                return false;
            }
        }
        return bytes.length < 2 || (bytes[0] & 0xfe) != 0xfe;
    }
}
