package se.samverkan.io.text;

/** The first bytes of documents that are no plain text. */
final class Signatures {

    private Signatures() {}

    /** Whether the bytes are those of a ZIP (so also Word and ODT), a PDF, an old Office document, or RTF. */
    static boolean isForeign(ByteView bytes) {
        return bytes.startsWith('P', 'K', 3, 4)
                || bytes.startsWith('%', 'P', 'D', 'F', '-')
                || bytes.startsWith(0xd0, 0xcf, 0x11, 0xe0)
                || bytes.startsWith('{', '\\', 'r', 't', 'f');
    }

    /** Whether the start of a document can be the start of a text. */
    static boolean looksLikeText(ByteView head) {
        if (isForeign(head)) {
            return false;
        }
        boolean marked = head.startsWith(0xff, 0xfe) || head.startsWith(0xfe, 0xff);
        ZeroBytes zeros = ZeroBytes.count(head);
        return marked || !zeros.any() || zeros.utf16().isPresent();
    }
}
