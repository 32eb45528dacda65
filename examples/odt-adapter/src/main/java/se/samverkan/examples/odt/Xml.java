package se.samverkan.examples.odt;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;

/**
 * An XML part that is read from its start to its end: start of an element, text, end of an element.
 *
 * <p>Names are given with the usual prefixes, {@code text:p}, whatever prefixes the part itself uses. Whoever gets a {@link Token#START} reads
 * on to the {@link Token#END} of that element, or {@linkplain #skip() skips} it.
 */
final class Xml {

    /** What comes next. */
    enum Token {
        /** An element starts; it has a {@link Xml#name()} and attributes. */
        START,
        /** Some {@link Xml#text()}. */
        TEXT,
        /** The element that was entered ends. */
        END
    }

    /** In how many characters a part's first element starts. */
    private static final int PROLOG = 4096;

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    /** The prefixes that the specification uses; elements in other namespaces have none here. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(ODF + "office:1.0", "office"),
            Map.entry(ODF + "text:1.0", "text"),
            Map.entry(ODF + "table:1.0", "table"),
            Map.entry(ODF + "style:1.0", "style"),
            Map.entry(ODF + "drawing:1.0", "draw"),
            Map.entry(ODF + "svg-compatible:1.0", "svg"),
            Map.entry(ODF + "form:1.0", "form"),
            Map.entry(ODF + "meta:1.0", "meta"),
            Map.entry(ODF + "manifest:1.0", "manifest"),
            Map.entry(ODF + "xsl-fo-compatible:1.0", "fo"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"),
            Map.entry("http://www.w3.org/1998/Math/MathML", "math"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private final String part;
    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    private Xml(String part, XMLStreamReader reader, int deepest) {
        this.part = part;
        this.reader = reader;
        this.deepest = deepest;
    }

    /**
     * Opens a part before its first element.
     *
     * @param part the part's name, for messages
     * @param deepest the deepest nesting of elements
     */
    static Xml open(String part, byte[] bytes, int deepest) throws ImportException {
        String text = decode(part, bytes);
        // The parser would tell too, but after it had read the declarations.
        if (text.substring(0, Math.min(text.length(), PROLOG)).contains("<!DOCTYPE")) {
            throw OdtFindings.broken("odt/doctype", part);
        }
        // The platform's own parser, not one that happens to be on the class path and heeds other properties.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // How deep elements may be is for our limits to say, and for nobody else: newer platforms stop at 200 by
        // themselves.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            return new Xml(part, factory.createXMLStreamReader(new StringReader(text)), deepest);
        } catch (XMLStreamException e) {
            throw OdtFindings.broken("odt/broken-xml", part);
        }
    }

    /** Parts are in UTF-8 or UTF-16. Decoded by the parser, broken bytes would be told to the console. */
    private static String decode(String part, byte[] bytes) throws ImportException {
        // FE FF or FF FE, the two byte order marks of UTF-16.
        boolean marked = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
        Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw OdtFindings.broken("odt/broken-xml", part);
        }
    }

    /** Goes on to whatever comes next and is an element or text. */
    Token next() throws ImportException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > deepest) {
                        throw OdtFindings.unusable(
                                "odt/too-deep", place(), Map.of("limit", Integer.toString(deepest), "entry", part));
                    }
                    return Token.START;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return Token.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Token.TEXT;
                }
                case XMLStreamConstants.DTD ->
                    throw OdtFindings.unusable("odt/doctype", place(), Map.of("entry", part));
                case XMLStreamConstants.ENTITY_REFERENCE -> throw broken();
                default -> {}
            }
        }
    }

    private int advance() throws ImportException {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser is not ours, and for some broken bytes it throws what it should not.
            throw broken();
        }
    }

    private ImportException broken() {
        return OdtFindings.unusable("odt/broken-xml", place(), Map.of("entry", part));
    }

    private Optional<SourcePlace> place() {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        int column = Math.max(1, reader.getLocation().getColumnNumber());
        return Optional.of(SourcePlace.ofLine(line, column).withWithin(part));
    }

    /** The name of the element that has just started. */
    String name() {
        @Nullable String prefix = prefix(reader.getNamespaceURI());
        return prefix == null ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }

    private static @Nullable String prefix(@Nullable String namespace) {
        return namespace == null ? null : PREFIXES.get(namespace);
    }

    /** The text that has just been met. */
    String text() {
        return reader.getText();
    }

    /**
     * An attribute of the element that has just started.
     *
     * @param name the name with its usual prefix
     */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            @Nullable String prefix = prefix(reader.getAttributeNamespace(i));
            String local = reader.getAttributeLocalName(i);
            if (prefix != null
                    && name.length() == prefix.length() + 1 + local.length()
                    && name.startsWith(prefix)
                    && name.endsWith(local)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that holds a whole number from 0, of nine digits at most. */
    Optional<Integer> number(String name) {
        return attribute(name).filter(Xml::isNumber).map(Integer::valueOf);
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether an attribute says true. */
    boolean isTrue(String name) {
        return attribute(name).filter("true"::equals).isPresent();
    }

    /** Skips the rest of the element that was entered. */
    void skip() throws ImportException {
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> {}
            }
        }
    }

    /** All text in the element that was entered, up to its end. */
    String allText() throws ImportException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> text.append(text());
            }
        }
        return text.toString();
    }
}
