package se.samverkan.io.docx.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;

/** A part of a template, scanned: element by element, or copied with changes. */
final class XmlIn {

    private final Xml xml;
    private final XMLStreamReader reader;
    private final Deque<String> path = new ArrayDeque<>();
    private int depth;

    XmlIn(Xml xml) {
        this.xml = xml;
        this.reader = xml.raw();
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
            switch (xml.next()) {
                case START -> {
                    depth++;
                    return true;
                }
                case TEXT -> {}
                case END -> {
                    if (hasEnded()) {
                        return false;
                    }
                }
            }
        }
    }

    /** Goes on to the end of the part. */
    void readThrough() throws ImportException {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    /** Whether what has just ended is the part itself and no element in it. */
    private boolean hasEnded() {
        if (depth == 0) {
            xml.close();
            return true;
        }
        depth--;
        return false;
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
    void copy(XmlOut out, Edit edit) throws ImportException {
        out.raw(XmlOut.DECLARATION);
        while (true) {
            switch (xml.next()) {
                case START -> {
                    depth++;
                    if (edit.drops(this)) {
                        xml.skip();
                        depth--;
                    } else {
                        edit.before(this, out);
                        path.addLast(element());
                        start(out, edit);
                        edit.into(this, out);
                    }
                }
                case TEXT -> {
                    if (depth > 0) {
                        StringBuilder text = new StringBuilder();
                        xml.appendTo(text);
                        out.text(text.toString());
                    }
                }
                case END -> {
                    if (hasEnded()) {
                        return;
                    }
                    edit.atEnd(this, out);
                    path.removeLast();
                    out.end();
                }
            }
        }
    }

    private void start(XmlOut out, Edit edit) {
        String prefix = reader.getPrefix();
        out.start(qualified(prefix, reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String declared = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            out.attribute(
                    declared == null || declared.isEmpty() ? "xmlns" : "xmlns:" + declared, uri == null ? "" : uri);
        }
        if (depth == 1) {
            declare(out, "w", Ooxml.WORD);
            declare(out, "r", Ooxml.RELATIONSHIPS);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            out.attribute(
                    qualified(reader.getAttributePrefix(i), local),
                    edit.attribute(this, local, reader.getAttributeValue(i)));
        }
    }

    /** Declares one of our prefixes on the outermost element, unless it is there. */
    private void declare(XmlOut out, String prefix, String namespace) {
        if (namespaceOf(prefix).isEmpty()) {
            out.attribute("xmlns:" + prefix, namespace);
        }
    }

    private static String qualified(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
