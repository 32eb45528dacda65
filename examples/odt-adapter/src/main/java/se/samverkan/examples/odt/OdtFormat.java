package se.samverkan.examples.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;

/**
 * OpenDocument text (.odt), as LibreOffice writes it, and its templates (.ott), which are only read.
 *
 * <p><b>What it carries</b>, so that an outline comes back equal: all that an outline can hold, apart from
 *
 * <ul>
 *   <li>text blocks with nothing on them, rows without cells, list entries whose mark is blank or deeper than thirty levels;
 *   <li>marks before paragraphs and furniture: a paragraph with a mark comes back as a list entry, furniture with the mark in its text;
 *   <li>neighbouring runs with the same looks and link, which come back as one.
 * </ul>
 *
 * <p><b>What is not read</b>: hidden text, pictures and embedded objects, pronunciation above characters, what tracked changes have deleted, and
 * page numbers that stand alone in a header or footer.
 */
public final class OdtFormat implements OutlineFormat {

    /** The media type of text documents; that of templates starts with it. */
    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    /** Offset of the first entry's name in a ZIP. */
    private static final int NAME = 30;

    /** Made by {@link java.util.ServiceLoader}. */
    public OdtFormat() {}

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt");
    }

    @Override
    public Fit matches(Head head) {
        boolean named = head.extension().equals("odt") || head.extension().equals("ott");
        if (!head.startsWith('P', 'K', 3, 4)) {
            // A text document that is broken at its start deserves a better answer than "unknown format".
            return named ? Fit.POSSIBLE : Fit.NONE;
        }
        if (has(head, NAME, "mimetype" + MEDIA_TYPE + "PK")
                || has(head, NAME, "mimetype" + MEDIA_TYPE + "-templatePK")) {
            return Fit.CERTAIN;
        }
        return named ? Fit.LIKELY : Fit.NONE;
    }

    private static boolean has(Head head, int at, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        if (head.length() < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head.at(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        return OdtReader.read(source, limits);
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(new OdtWriter());
    }
}
