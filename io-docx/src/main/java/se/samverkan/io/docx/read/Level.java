package se.samverkan.io.docx.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;

/**
 * One level of a list: how its entries are counted and what stands before them.
 *
 * @param start the first number
 * @param format how numbers are written
 * @param text what stands before an entry, with {@code %1} for the number of the first level
 * @param restart after which level, from 1, it starts anew; 0 for none, {@link ParagraphProperties#UNSAID} for any that is higher
 * @param legal whether the numbers of all levels are written in digits here
 * @param style the id of the style whose paragraphs stand on this level, or null
 */
record Level(
        int start,
        String format,
        String text,
        int restart,
        boolean legal,
        @Nullable String style) {

    private static final String DECIMAL = "decimal";

    /** A level of which nothing is said. */
    static final Level PLAIN = new Level(0, DECIMAL, "", ParagraphProperties.UNSAID, false, null);

    /** Reads {@code lvl}, up to its end. */
    static Level read(Xml xml) throws ImportException {
        Reader reader = new Reader();
        reader.read(xml);
        return reader.level();
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    String writtenIn(boolean legalText) {
        return legalText ? DECIMAL : format;
    }

    private static final class Reader {

        private int start;
        private @Nullable String format;
        private String text = "";
        private int restart = ParagraphProperties.UNSAID;
        private boolean legal;
        private boolean picture;
        private @Nullable String style;
        private @Nullable String font;

        void read(Xml xml) throws ImportException {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "start" -> start = xml.number("val", 0);
                    case "numFmt" -> format = format == null ? xml.value() : format;
                    case "lvlText" -> text = Optional.ofNullable(xml.value()).orElse("");
                    case "lvlRestart" -> restart = xml.number("val", restart);
                    case "isLgl" -> legal = xml.isOn();
                    case "pStyle" -> style = xml.value();
                    case "lvlPicBulletId" -> picture = true;
                    case "rFonts" ->
                        font = xml.attribute("ascii") == null ? xml.attribute("hAnsi") : xml.attribute("ascii");
                    default -> {}
                }
                switch (xml.name()) {
                    // A newer format comes in two forms, the plain one last; and fonts stand in the properties of the
                    // text.
                    case "mc:AlternateContent", "mc:Choice", "mc:Fallback", "rPr" -> read(xml);
                    default -> xml.skip();
                }
            }
        }

        Level level() {
            String written = format == null ? DECIMAL : format;
            String shown = written.equals("bullet") ? Symbols.KNOWN.bullet(font, text) : text;
            return new Level(start, written, picture ? "•" : shown, restart, legal, style);
        }
    }
}
