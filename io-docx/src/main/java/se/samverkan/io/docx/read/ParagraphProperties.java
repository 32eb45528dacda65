package se.samverkan.io.docx.read;

import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Numbers;
import se.samverkan.io.docx.pack.Xml;

/**
 * What {@code pPr} says of a paragraph.
 *
 * @param style the id of its style, or null
 * @param numbering the number of the list that it belongs to, 0 for none, {@link #UNSAID} if it does not say
 * @param level its level in the list from 0, or {@link #UNSAID}
 * @param outline its level in the outline of the document from 0, {@link #BODY} for none, or {@link #UNSAID}
 * @param mark what is said of the mark at its end
 */
record ParagraphProperties(@Nullable String style, int numbering, int level, int outline, RunProperties mark) {

    static final int UNSAID = -1;

    /** The outline level of what is no heading. */
    static final int BODY = 9;

    static final ParagraphProperties NONE = new ParagraphProperties(null, UNSAID, UNSAID, UNSAID, RunProperties.NONE);

    /** Reads {@code pPr}, up to its end. */
    static ParagraphProperties read(Xml xml, Sections sections) throws ImportException {
        @Nullable String style = null;
        int numbering = UNSAID;
        int level = UNSAID;
        int outline = UNSAID;
        RunProperties mark = RunProperties.NONE;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    style = xml.value();
                    xml.skip();
                }
                case "outlineLvl" -> {
                    outline = xml.number("val", UNSAID);
                    xml.skip();
                }
                case "numPr" -> {
                    while (xml.nextElement()) {
                        switch (xml.name()) {
                            case "ilvl" -> level = xml.number("val", UNSAID);
                            case "numId" -> numbering = Numbers.parse(xml.value(), UNSAID);
                            default -> {}
                        }
                        xml.skip();
                    }
                }
                case "rPr" -> mark = RunProperties.read(xml);
                case "sectPr" -> sections.read(xml);
                default -> xml.skip();
            }
        }
        return new ParagraphProperties(style, numbering, level, outline, mark);
    }
}
