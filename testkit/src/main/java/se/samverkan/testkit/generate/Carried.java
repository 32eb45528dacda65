package se.samverkan.testkit.generate;

/** What a document format can carry, so that an {@link se.samverkan.outline.Outline} of it comes back equal. */
public enum Carried {
    /** Headings apart from paragraphs, levels 1–6 (rubriker). */
    HEADINGS,
    /** List items with a bullet (punktlistor), at one level. */
    LISTS,
    /** List items of several levels, each at most one deeper than the one before; for a format with {@link #LISTS}. */
    LIST_LEVELS,
    /** Numbers that the program counted, as markers of list items; for a format with {@link #LISTS}. */
    COUNTED_NUMBERS,
    /** Tables with one paragraph or nothing in a cell (tabeller). */
    TABLES,
    /** Which rows of a table are its header; for a format with {@link #TABLES}. */
    HEADER_ROWS,
    /** Cells over several columns; for a format with {@link #TABLES}. */
    SPANS,
    /** Cells with several blocks, tables among them; for a format with {@link #TABLES}. */
    FULL_CELLS,
    /** Bold and italic (fetstil, kursiv). */
    LOOKS,
    /** Hyperlinks with a target (länkar). */
    LINKS,
    /** Line breaks inside a paragraph. */
    LINE_BREAKS,
    /** Tabs, and more blanks than one in a row. */
    BLANKS,
    /** Headers and footers of pages, apart from the text (sidhuvud, sidfot). */
    FURNITURE,
    /** Footnotes and comments, apart from the text (fotnoter, kommentarer). */
    NOTES,
    /** The title among the document's properties. */
    TITLE,
    /** The language among the document's properties. */
    LANGUAGE
}
