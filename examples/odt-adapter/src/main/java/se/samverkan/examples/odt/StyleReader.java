package se.samverkan.examples.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Block;
import se.samverkan.outline.TextBlock;

/** Reads the styles of a document, and the headers and footers that stand among them. */
final class StyleReader {

    private final List<Block> headers = new ArrayList<>();
    private final List<Block> footers = new ArrayList<>();
    private final Styles shared = Styles.none();

    StyleReader() {}

    /** The styles that all parts share. */
    Styles shared() {
        return shared;
    }

    /** The language of the text, as far as styles say it. */
    Optional<String> language() {
        return shared.findForParagraph("Standard", Style::language);
    }

    List<Block> headers() {
        return headers;
    }

    List<Block> footers() {
        return footers;
    }

    /** Reads {@code styles.xml}. */
    void read(Xml xml, Reading reading) throws ImportException {
        Styles automatic = shared.withAutomatic();
        xml.next();
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                switch (xml.name()) {
                    case "office:styles" -> readStyles(xml, shared);
                    case "office:automatic-styles" -> readStyles(xml, automatic);
                    case "office:master-styles" -> readPages(xml, automatic, reading);
                    default -> xml.skip();
                }
            }
        }
    }

    /** Reads a list of styles, up to its end. */
    static void readStyles(Xml xml, Styles styles) throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                String family = xml.attribute("style:family").orElse("");
                String name = xml.attribute("style:name").orElse("");
                switch (xml.name()) {
                    case "style:style" -> styles.add(family, name, Style.read(xml));
                    case "style:default-style" -> styles.add(family, Styles.DEFAULT, Style.read(xml));
                    case "text:list-style" -> styles.add(name, ListStyle.read(xml));
                    case "text:outline-style" -> styles.outline(ListStyle.read(xml));
                    default -> xml.skip();
                }
            }
        }
    }

    private void readPages(Xml xml, Styles styles, Reading reading) throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                if (xml.name().equals("style:master-page")) {
                    readPage(xml, styles, reading);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void readPage(Xml xml, Styles styles, Reading reading) throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                boolean shown =
                        xml.attribute("style:display").filter("false"::equals).isEmpty();
                boolean header = xml.name().startsWith("style:header");
                boolean footer = xml.name().startsWith("style:footer");
                if (shown && (header || footer)) {
                    Setting setting = Setting.BODY.all(TextBlock.Kind.PAGE_FURNITURE, header ? "header" : "footer");
                    new BlockReader(xml, styles, reading).readAll(setting, header ? headers : footers);
                } else {
                    xml.skip();
                }
            }
        }
    }
}
