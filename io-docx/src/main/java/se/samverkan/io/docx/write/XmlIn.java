package se.samverkan.io.docx.write;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.docx.pack.DocxFindings;

/** A part of a template, scanned: element by element, or copied with changes. */
final class XmlIn {

    private static final InputFactoryImpl FACTORY = factory();

    private final String name;
    private final XMLStreamReader reader;
    private final int deepest;
    private final Deque<String> path = new ArrayDeque<>();
    private int depth;

    XmlIn(String name, byte[] part, Limits limits) throws ImportException {
        this.name = name;
        this.deepest = limits.getMaxDepth();
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What is done with a part while it is copied. */
    interface Edit {

        /** Whether an element is left out, with all that is in it. */
        default boolean drops(XmlIn at) {
            return false;
        }

        /** What to write before an element is started. */
        default void before(XmlIn at, XmlOut xml) {}

        /** What to write after an element was started, attributes among it. */
        default void into(XmlIn at, XmlOut xml) {}

        /** The value of an attribute, or another. */
        default String attribute(XmlIn at, String attribute, String value) {
            return value;
        }

        /** What to write before an element ends. */
        default void atEnd(XmlIn at, XmlOut xml) {}
    }

    /** Goes on to the next element that starts; false at the end of the part. */
    boolean next() throws ImportException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** How many elements are open, 1 in the outermost. */
    int depth() {
        return depth;
    }

    /** Whether the elements that are open while a part is copied have these names, from the outermost. */
    boolean isAt(String... names) {
        return path.size() == names.length && List.copyOf(path).equals(List.of(names));
    }

    /** The name of the element that was started, without its prefix. */
    String element() {
        return reader.getLocalName();
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** Whether the element that was started is one of Word's. */
    boolean isWord(String local) {
        return reader.getLocalName().equals(local) && Ooxml.WORD.equals(namespace());
    }

    /** An attribute of the element that was started, of Word's own namespace or of none. */
    Optional<String> attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local) && !isReference(i)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private boolean isReference(int attribute) {
        return Ooxml.RELATIONSHIPS.equals(reader.getAttributeNamespace(attribute));
    }

    /** The ids of relationships that the element that was started refers to. */
    List<String> references() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (isReference(i)) {
                ids.add(reader.getAttributeValue(i));
            }
        }
        return ids;
    }

    /** The namespace that a prefix stands for at the element that was started. */
    Optional<String> namespaceOf(String prefix) {
        return Optional.ofNullable(reader.getNamespaceURI(prefix));
    }

    /** Copies the whole part. */
    void copy(XmlOut xml, Edit edit) throws ImportException {
        xml.raw(XmlOut.DECLARATION);
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (edit.drops(this)) {
                        skip();
                    } else {
                        edit.before(this, xml);
                        path.addLast(element());
                        start(xml, edit);
                        edit.into(this, xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    edit.atEnd(this, xml);
                    path.removeLast();
                    xml.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 0) {
                        xml.text(reader.getText());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void start(XmlOut xml, Edit edit) {
        String prefix = reader.getPrefix();
        xml.start(qualified(prefix, reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String declared = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            xml.attribute(
                    declared == null || declared.isEmpty() ? "xmlns" : "xmlns:" + declared, uri == null ? "" : uri);
        }
        if (depth == 1) {
            declare(xml, "w", Ooxml.WORD);
            declare(xml, "r", Ooxml.RELATIONSHIPS);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            xml.attribute(
                    qualified(reader.getAttributePrefix(i), local),
                    edit.attribute(this, local, reader.getAttributeValue(i)));
        }
    }

    /** Declares one of our prefixes on the outermost element, unless it is there. */
    private void declare(XmlOut xml, String prefix, String namespace) {
        if (namespaceOf(prefix).isEmpty()) {
            xml.attribute("xmlns:" + prefix, namespace);
        }
    }

    private static String qualified(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Goes on to the end of the element that was started. */
    private void skip() throws ImportException {
        int outside = depth - 1;
        while (depth > outside) {
            advance();
        }
    }

    private int advance() throws ImportException {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > deepest) {
                        throw DocxFindings.tooMuch("word/too-deep", name, deepest);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw DocxFindings.broken("word/doctype", name);
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private ImportException broken(XMLStreamException cause) {
        ImportException broken = DocxFindings.broken("word/broken-xml", name);
        broken.addSuppressed(cause);
        return broken;
    }
}
