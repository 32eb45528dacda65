package se.samverkan.io.docx.read;

import java.util.Optional;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;

/**
 * What a document says of itself.
 *
 * @param title its title
 * @param author who made it
 * @param language its language
 */
record Properties(Optional<String> title, Optional<String> author, Optional<String> language) {

    static final Properties NONE = new Properties(Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads the part that holds them, from its first element on. */
    static Properties read(Xml xml) throws ImportException {
        Optional<String> title = Optional.empty();
        Optional<String> author = Optional.empty();
        Optional<String> language = Optional.empty();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "dc:title" -> title = said(xml);
                case "dc:creator" -> author = said(xml);
                case "dc:language" -> language = said(xml);
                default -> xml.skip();
            }
        }
        xml.end();
        return new Properties(title, author, language);
    }

    private static Optional<String> said(Xml xml) throws ImportException {
        return Optional.of(xml.allText().strip()).filter(said -> !said.isEmpty());
    }
}
