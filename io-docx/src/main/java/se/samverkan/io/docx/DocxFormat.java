package se.samverkan.io.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.docx.read.DocxReader;
import se.samverkan.io.docx.write.DocxWriter;

/**
 * Word documents (.docx, .docm), as any program writes them, and their templates (.dotx, .dotm), which are only read.
 *
 * <p><b>What it carries</b>, so that an outline comes back equal: all that an outline can hold, apart from
 *
 * <ul>
 *   <li>text blocks with nothing on them, rows without cells, list entries whose mark is blank or deeper than nine levels;
 *   <li>marks before paragraphs: a paragraph with a mark comes back as a list entry;
 *   <li>neighbouring runs with the same looks and link, which come back as one;
 *   <li>tables of one column, and those with a heading and text under it in a cell: they are there for the looks, and are read as the text in them.
 * </ul>
 *
 * <p><b>What is not read</b>: hidden text, pictures and embedded objects, pronunciation above characters, macros, anything outside the file, and page
 * numbers that stand alone in a header or footer. Of tracked changes, what {@link ReadOptions#getTrackedChanges()} asks for is read.
 */
public final class DocxFormat implements OutlineFormat {

    private static final Set<String> ENDINGS = Set.of("docx", "docm", "dotx", "dotm");

    /** The folder that Word keeps its parts in. */
    private static final String FOLDER = "word/";

    /** Offset of an entry's name behind its mark in a ZIP. */
    private static final int NAME = 30;

    /** Made by {@link java.util.ServiceLoader}. */
    public DocxFormat() {}

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx");
    }

    @Override
    public Fit matches(Head head) {
        boolean named = ENDINGS.contains(head.extension());
        if (head.startsWith('P', 'K', 3, 4)) {
            return hasFolder(head) ? Fit.CERTAIN : named ? Fit.LIKELY : Fit.NONE;
        }
        // A Word document of another kind, or one that is broken at its start, deserves a better answer than "unknown
        // format".
        boolean compound = head.startsWith(0xd0, 0xcf, 0x11, 0xe0);
        boolean richText = head.startsWith('{', '\\', 'r', 't', 'f');
        return named || richText ? Fit.LIKELY : compound ? Fit.POSSIBLE : Fit.NONE;
    }

    /** Whether an entry in Word's own folder is seen. */
    private static boolean hasFolder(Head head) {
        for (int at = 0; at + NAME + FOLDER.length() <= head.length(); at++) {
            if (head.at(at) == 'P' && head.at(at + 1) == 'K' && head.at(at + 2) == 3 && head.at(at + 3) == 4) {
                int same = 0;
                while (same < FOLDER.length() && head.at(at + NAME + same) == FOLDER.charAt(same)) {
                    same++;
                }
                if (same == FOLDER.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Outlined read(Source source, Limits limits) throws IOException {
        return read(source, ReadOptions.defaults().withLimits(limits));
    }

    @Override
    public Outlined read(Source source, ReadOptions options) throws IOException {
        return DocxReader.read(source, options);
    }

    @Override
    public Optional<Writer> writer() {
        return Optional.of(new DocxWriter());
    }
}
