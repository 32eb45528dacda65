package se.samverkan.io.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;

/**
 * Plain text in any of the usual encodings.
 *
 * <p>It is read with the Markdown marks that pasted minutes carry, but without backslash escapes; without the marks of quoted mail; and the
 * source of a LaTeX document as the document that it describes, no command carried out. It is written for people: UTF-8, lines ended by
 * LF, blocks parted by a blank line, cells by a tab; headings are lines, looks are dropped, and the target of a link follows its text in
 * brackets when it says more.
 *
 * <p><b>What it carries</b>, so that an outline comes back equal: paragraphs, list items and tables, each text in one plain run, if
 *
 * <ul>
 *   <li>every line of a text has something on it, no blank at its ends and no tab, and does not start or look like a mark of Markdown,
 *       LaTeX or quoted mail;
 *   <li>no line is nothing but a page mark ("Sida 2 av 7") or bare links, or ends in a column that is a page mark;
 *   <li>list items have one of the usual bullets for a marker, and levels that start at 0 and rise by one;
 *   <li>tables have no header rows, rows of equally many cells, two or more, none of them all empty and the first full; cells of one line of
 *       at most 120 characters and no typed number or bullet first in a row.
 * </ul>
 *
 * <p>Everything else is written without a word lost, and read back as what it looks like.
 */
public final class PlainText implements OutlineFormat {

    /** The format. */
    public PlainText() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public Fit matches(Head head) {
        if (!Signatures.looksLikeText(ByteView.of(head))) {
            return Fit.NONE;
        }
        return extensions().contains(head.extension()) ? Fit.LIKELY : Fit.POSSIBLE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        return TextReader.read(source, limits, false);
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(new PlainTextWriter());
    }
}
