package se.samverkan.io.docx.pack;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;

/** A package: its XML parts and how they refer to each other. */
public final class Parts {

    private final Zip zip;
    private final Limits limits;
    private final XMLInputFactory factory;

    private Parts(Zip zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        // One for each document: it remembers the names that it has met, and a hostile document could fill memory with
        // them.
        this.factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /**
     * Opens the package that a source is.
     *
     * @param source the document
     * @param limits how much to take on
     * @return the package
     * @throws ImportException if it is none, is damaged, or exceeds a limit
     */
    public static Parts open(Source source, Limits limits) throws ImportException {
        source.requireWithin(limits);
        return new Parts(Zip.open(source.bytes(), limits), limits);
    }

    /**
     * Whether there is a part of this name.
     *
     * @param name the name of the part
     * @return whether it is there
     */
    public boolean has(String name) {
        return zip.has(name);
    }

    /**
     * Opens a part before its first element.
     *
     * @param name the name of the part, or null for none
     * @return the part, or null if there is none of this name
     * @throws ImportException if the part is damaged
     */
    public @Nullable Xml open(@Nullable String name) throws ImportException {
        @Nullable PartStream stream = name == null ? null : zip.open(name);
        return stream == null ? null : Xml.open(stream, factory, limits);
    }

    /**
     * Unpacks a part that is no XML, or is wanted as it is.
     *
     * @param name the name of the part
     * @return its bytes, or null if there is none of this name
     * @throws ImportException if the part is damaged, or exceeds a limit
     */
    public byte @Nullable [] unpack(String name) throws ImportException {
        try (@Nullable PartStream stream = zip.open(name)) {
            return stream == null ? null : stream.unpack();
        }
    }

    /**
     * What a part refers to.
     *
     * @param part the name of the part, or an empty one for the package itself
     * @return its relationships, none if it has none
     * @throws ImportException if they cannot be read
     */
    public Relationships relationships(String part) throws ImportException {
        Relationships relationships = new Relationships();
        try (@Nullable Xml xml = open(PartName.relationships(part))) {
            if (xml != null && xml.nextElement()) {
                relationships.read(xml, PartName.folder(part));
                xml.end();
            }
        }
        return relationships;
    }
}
