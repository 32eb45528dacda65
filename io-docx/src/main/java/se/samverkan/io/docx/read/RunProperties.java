package se.samverkan.io.docx.read;

import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;

/**
 * What {@code rPr} says of text, or of the mark at a paragraph's end; null where it says nothing.
 *
 * @param style the id of the character style
 * @param bold whether text is bold
 * @param italic whether text is italic
 * @param hidden whether text is not shown
 * @param language the language of text, as a BCP 47 tag
 * @param inserted whether the mark was inserted or moved here, as a change that nobody has accepted
 * @param deleted whether the mark was deleted or moved away
 */
record RunProperties(
        @Nullable String style,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean hidden,
        @Nullable String language,
        boolean inserted,
        boolean deleted) {

    static final RunProperties NONE = new RunProperties(null, null, null, null, null, false, false);

    /** Reads {@code rPr}, up to its end. */
    static RunProperties read(Xml xml) throws ImportException {
        @Nullable String style = null;
        @Nullable Boolean bold = null;
        @Nullable Boolean italic = null;
        @Nullable Boolean hidden = null;
        @Nullable String language = null;
        boolean inserted = false;
        boolean deleted = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.value();
                case "b" -> bold = xml.isOn();
                case "i" -> italic = xml.isOn();
                case "vanish" -> hidden = xml.isOn();
                case "lang" -> language = xml.value();
                case "ins", "moveTo" -> inserted = true;
                case "del", "moveFrom" -> deleted = true;
                default -> {}
            }
            xml.skip();
        }
        return new RunProperties(style, bold, italic, hidden, language, inserted, deleted);
    }
}
