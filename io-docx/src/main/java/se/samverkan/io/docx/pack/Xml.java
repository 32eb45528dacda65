package se.samverkan.io.docx.pack;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/**
 * An XML part that is read from its start to its end: start of an element, text, end of an element.
 *
 * <p>Elements of Word itself are called by their bare name, {@code tbl}, those of other vocabularies as the specification writes them, {@code
 * m:t}, whatever prefixes the part itself uses; what belongs to none of them has an empty name. Whoever gets a {@link Token#START} reads on to the
 * {@link Token#END} of that element, or {@linkplain #skip() skips} it.
 */
public final class Xml implements AutoCloseable {

    /** What comes next. */
    public enum Token {
        /** An element starts; it has a {@link Xml#name()} and attributes. */
        START,
        /** Some text. */
        TEXT,
        /** The element that was entered ends. */
        END
    }

    private final PartStream stream;
    private final XMLStreamReader reader;
    private final int deepest;
    private final int longestName;
    private int depth;

    /** The namespace that was met last, and what it is: nearly all elements of a part share one. */
    private @Nullable String lastNamespace;

    private Vocabulary lastVocabulary = Vocabulary.OTHER;

    private Xml(PartStream stream, XMLStreamReader reader, Limits limits) {
        this.stream = stream;
        this.reader = reader;
        this.deepest = limits.getMaxDepth();
        this.longestName = limits.getMaxNameLength();
    }

    /** Opens a part before its first element. */
    static Xml open(PartStream stream, XMLInputFactory factory, Limits limits) throws ImportException {
        try {
            return new Xml(stream, factory.createXMLStreamReader(stream), limits);
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(stream, Optional.of(SourcePlace.ofLine(1).withWithin(stream.name())), e);
        }
    }

    /**
     * Goes on to whatever comes next and is an element or text.
     *
     * @return what came
     * @throws ImportException if the part is broken, or exceeds a limit
     */
    public Token next() throws ImportException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
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
                    throw DocxFindings.unusable("word/doctype", place(), Map.of("entry", part()));
                case XMLStreamConstants.ENTITY_REFERENCE -> throw broken(stream, place(), null);
                default -> {}
            }
        }
    }

    /**
     * Goes on to the next element in the one that was entered, past any text.
     *
     * @return whether there was one; if not, the one that was entered has ended
     * @throws ImportException if the part is broken, or exceeds a limit
     */
    public boolean nextElement() throws ImportException {
        Token token = next();
        while (token == Token.TEXT) {
            token = next();
        }
        return token == Token.START;
    }

    private void enter() throws ImportException {
        if (++depth > deepest) {
            throw DocxFindings.unusable(
                    "word/too-deep", place(), Map.of("limit", Integer.toString(deepest), "entry", part()));
        }
        if (reader.getLocalName().length() > longestName) {
            throw DocxFindings.tooMuch("word/too-long", part(), longestName);
        }
    }

    private int advance() throws ImportException {
        stream.tokenEnds();
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser is not ours, and for some broken bytes it throws what it should not.
            throw broken(stream, place(), e);
        }
    }

    private static ImportException broken(PartStream stream, Optional<SourcePlace> place, @Nullable Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImportException told) {
                return told;
            }
        }
        try {
            stream.drain();
        } catch (ImportException damaged) {
            return damaged;
        }
        return DocxFindings.unusable("word/broken-xml", place, Map.of("entry", stream.name()));
    }

    private Optional<SourcePlace> place() {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        int column = Math.max(1, reader.getLocation().getColumnNumber());
        return Optional.of(SourcePlace.ofLine(line, column).withWithin(part()));
    }

    /** {@return the name of the part} */
    public String part() {
        return stream.name();
    }

    /** {@return the name of the element that has just started} */
    public String name() {
        return vocabulary(reader.getNamespaceURI()).name(reader.getLocalName());
    }

    /** {@return the name of the element that has just started as it stands in the part, for messages} */
    public String localName() {
        return reader.getLocalName();
    }

    private Vocabulary vocabulary(@Nullable String namespace) {
        // Identity is enough: the parser gives the same string for the same namespace, and if not, it costs a look-up.
        if (!isLast(namespace)) {
            lastVocabulary = Vocabulary.of(namespace);
            lastNamespace = namespace;
        }
        return lastVocabulary;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isLast(@Nullable String namespace) {
        return namespace == lastNamespace;
    }

    /** {@return the element that has just started, or the text that has just been met, as the parser has it: for who copies it as it is} */
    public XMLStreamReader raw() {
        return reader;
    }

    /**
     * An attribute of the element that has just started, in Word's namespace or none.
     *
     * @param name the local name of the attribute
     * @return its value, or null if it is not there
     */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && isOwn(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static boolean isOwn(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() || Vocabulary.of(namespace) == Vocabulary.WORD;
    }

    /** {@return the id of a relationship, {@code r:id}, of the element that has just started; null if it is not there} */
    public @Nullable String relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")
                    && Vocabulary.of(reader.getAttributeNamespace(i)) == Vocabulary.RELATIONSHIPS) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@return whether the element that has just started says {@code xml:space="preserve"}} */
    public boolean preservesSpace() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("space")) {
                return reader.getAttributeValue(i).equals("preserve");
            }
        }
        return false;
    }

    /** {@return the attribute {@code val} of the element that has just started; null if it is not there} */
    public @Nullable String value() {
        return attribute("val");
    }

    /** {@return whether the switch that has just started is on: it is when it is there, unless it says otherwise} */
    public boolean isOn() {
        @Nullable String value = value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /**
     * An attribute of the element that has just started, as a whole number of nine digits at most.
     *
     * @param name the local name of the attribute
     * @param otherwise what is to count if it holds no such number
     * @return the number
     */
    public int number(String name, int otherwise) {
        return Numbers.parse(attribute(name), otherwise);
    }

    /**
     * Adds the text that has just been met.
     *
     * @param text what to add it to
     * @throws ImportException if the part is broken, or exceeds a limit
     */
    public void appendTo(StringBuilder text) throws ImportException {
        try {
            // The parser reads text only now that somebody asks for it.
            char[] characters = reader.getTextCharacters();
            text.append(characters, reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw broken(stream, place(), e);
        }
    }

    /**
     * Skips the rest of the element that was entered.
     *
     * @throws ImportException if the part is broken, or exceeds a limit
     */
    public void skip() throws ImportException {
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> {}
            }
        }
    }

    /**
     * Reads the element that was entered up to its end.
     *
     * @return all text in it
     * @throws ImportException if the part is broken, or exceeds a limit
     */
    public String allText() throws ImportException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> appendTo(text);
            }
        }
        return text.toString();
    }

    /**
     * Reads on behind the last element, so that the whole part has been checked.
     *
     * @throws ImportException if the part is broken, or exceeds a limit
     */
    public void end() throws ImportException {
        try {
            while (reader.hasNext()) {
                stream.tokenEnds();
                reader.next();
            }
            stream.drain();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(stream, place(), e);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
