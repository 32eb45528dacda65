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
 * Markdown, as people and programs write it: headings with {@code #}, lists, tables with pipes, bold, italic, links, backslash escapes.
 *
 * <p>Two things differ from CommonMark, since minutes are read here and not web pages: a single line break in a paragraph stays one, unless a
 * program has broken the lines, and typed numbers ("3.", "20)") are text, not list marks. It is written in UTF-8, lines ended by LF.
 *
 * <p><b>What it carries</b>, so that an outline comes back equal: headings of level 1 to 6, paragraphs, list items, and tables with at most one
 * header row, if
 *
 * <ul>
 *   <li>runs are as long as their look goes, none of them empty; a run with looks or a link stays on one line, has no blank at its ends, and has
 *       blanks or the ends of the text around it; the target of a link has no blank;
 *   <li>every line of a text has something on it, no blank at its ends and no tab; headings and cells have one line;
 *   <li>no line is nothing but a page mark ("Sida 2 av 7") or bare links, or ends in a column that is a page mark;
 *   <li>list items have one of the usual bullets for a marker, and levels that start at 0 and rise by one;
 *   <li>cells are empty or hold one paragraph, and span one column.
 * </ul>
 *
 * <p>Everything else is written without a word lost, and read back as what it looks like.
 */
public final class Markdown implements OutlineFormat {

    /** The format. */
    public Markdown() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public Fit matches(Head head) {
        boolean own = extensions().contains(head.extension());
        return own && Signatures.looksLikeText(ByteView.of(head)) ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        return TextReader.read(source, limits, true);
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(new MarkdownWriter());
    }
}
