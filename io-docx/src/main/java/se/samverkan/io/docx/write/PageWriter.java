package se.samverkan.io.docx.write;

import java.util.List;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/** Writes what stands on every page. */
final class PageWriter {

    private static final String PAGE = "{page}";
    private static final String PAGES = "{pages}";

    private PageWriter() {}

    /** A header with furniture in it. */
    static Story header(List<Block> furniture, StyleBook styles) {
        Story story = Story.inMemory(styles);
        furniture.forEach(block -> writeLine((TextBlock) block, StyleRole.HEADER, story));
        return story;
    }

    /**
     * A footer with furniture in it, and a line that counts the pages.
     *
     * @param furniture the furniture
     * @param words how pages are counted, with places for the two numbers
     * @param styles what styles are called
     */
    static Story footer(List<Block> furniture, String words, StyleBook styles) {
        Story story = Story.inMemory(styles);
        furniture.forEach(block -> writeLine((TextBlock) block, StyleRole.FOOTER, story));
        story.paragraph(styles.id(StyleRole.PAGE_NUMBER));
        RunWriter runs = story.text();
        int page = words.indexOf(PAGE);
        int pages = words.indexOf(PAGES);
        runs.write(List.of(Run.of(words.substring(0, page))));
        writeField("PAGE", story);
        runs.write(List.of(Run.of(words.substring(page + PAGE.length(), pages))));
        writeField("NUMPAGES", story);
        runs.write(List.of(Run.of(words.substring(pages + PAGES.length()))));
        story.endParagraph();
        return story;
    }

    private static void writeLine(TextBlock block, StyleRole style, Story story) {
        story.paragraph(story.styles().id(style));
        RunWriter runs = story.text();
        block.getMarker().ifPresent(mark -> runs.write(List.of(Run.of(mark + "\t"))));
        runs.write(block.getRuns());
        story.endParagraph();
    }

    private static void writeField(String instruction, Story story) {
        story.xml().start("w:fldSimple").attribute("w:instr", " " + instruction + " ");
        new RunWriter(story.xml(), story.styles(), story.relations()).write(List.of(Run.of("1")));
        story.xml().end();
    }
}
