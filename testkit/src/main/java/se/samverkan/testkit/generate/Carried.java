package se.samverkan.testkit.generate;

/**
 * What a document format can carry, so that an {@link se.samverkan.outline.Outline} of it comes back equal.
 *
 * <p>{@link OutlineArbitrary#carrying(java.util.Set)} makes outlines of what is carried and nothing else. <b>Every one</b> has a block at
 * least. Its blocks are paragraphs on one line of plain text, and whatever of the following is carried. Text is cleaned as {@link
 * se.samverkan.outline.Run} does it; there are no empty runs, and no two beside each other that look alike. A line has something on it, starts with
 * a letter and has no blank at its ends; it is no page mark such as "Sida 2 av 7" and no bare address. Lists and tables have paragraphs or
 * headings around them, so that no two run together.
 */
public enum Carried {
    /** Headings apart from paragraphs, levels 1–6 (rubriker). They are one line of plain text. */
    HEADINGS,
    /** List items with a bullet for a marker (punktlistor), the same for a whole list: one of {@code - • * – o ▪}. They are at level 0. */
    LISTS,
    /** List items of several levels: the first at 0, each at most one deeper than the one before; for a format with {@link #LISTS}. */
    LIST_LEVELS,
    /** Numbers that the program counted, as markers of list items: 1. 2. 3. from 1 in each list, at level 0; for a format with {@link #LISTS}. */
    COUNTED_NUMBERS,
    /**
     * Tables with a line of text or nothing in a cell (tabeller), at most 100 characters. They have two to four columns and as many cells in
     * each row, no header, something in each cell of the first row and in one of every other.
     */
    TABLES,
    /** That the first row of a table is its header; for a format with {@link #TABLES}. */
    HEADER_ROWS,
    /** Cells over two columns, after the first row; for a format with {@link #TABLES}. */
    SPANS,
    /** Cells with several blocks: paragraphs, between which there may be list items or a table; for a format with {@link #TABLES}. */
    FULL_CELLS,
    /** Bold and italic (fetstil, kursiv), except in headings. What is set off is on one line, with blanks or the ends of the text around it. */
    LOOKS,
    /** Hyperlinks with an address for a target (länkar), except in headings; a link is on one line, with blanks or the ends of the text around it. */
    LINKS,
    /** Line breaks inside paragraphs and list items. */
    LINE_BREAKS,
    /** Tabs, and more blanks than one in a row, between the words of paragraphs and list items. */
    BLANKS,
    /** Text that elsewhere is a mark: asterisks, hashes, pipes, brackets, typed bullets and numbers, also first on a line. */
    MARKS,
    /** A header and a footer of the pages apart from the text, one line first and one line last (sidhuvud, sidfot). */
    FURNITURE,
    /** Footnotes and comments apart from the text, one line, after the paragraph that they belong to (fotnoter, kommentarer). */
    NOTES,
    /** The title among the document's properties. */
    TITLE,
    /** The language among the document's properties. */
    LANGUAGE
}
