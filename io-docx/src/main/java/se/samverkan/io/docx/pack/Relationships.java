package se.samverkan.io.docx.pack;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;

/** What a part refers to: other parts of the package, and addresses outside it, which are never fetched. */
public final class Relationships {

    private final Map<String, Relationship> byId = new HashMap<>();
    private final Map<String, String> partByKind = new HashMap<>();

    /**
     * One relationship.
     *
     * @param target the name of a part, or an address as it stands
     * @param external whether the target is outside the package
     */
    public record Relationship(String target, boolean external) {}

    Relationships() {}

    /** Reads the relationships of a part from the element that holds them. */
    void read(Xml xml, String folder) throws ImportException {
        while (xml.nextElement()) {
            if (xml.name().equals("rel:Relationship")) {
                add(xml, folder);
            }
            xml.skip();
        }
    }

    private void add(Xml xml, String folder) {
        @Nullable String id = xml.attribute("Id");
        @Nullable String type = xml.attribute("Type");
        @Nullable String target = xml.attribute("Target");
        if (type != null && target != null) {
            boolean external = "External".equals(xml.attribute("TargetMode"));
            Relationship relationship =
                    new Relationship(external ? target : PartName.resolve(folder, target), external);
            if (id != null) {
                byId.put(id, relationship);
            }
            if (!external) {
                partByKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), relationship.target());
            }
        }
    }

    /**
     * The relationship of an id.
     *
     * @param id the id, or null for none
     * @return the relationship, or null if there is none
     */
    public @Nullable Relationship find(@Nullable String id) {
        return byId.get(id);
    }

    /**
     * The first part that stands in a relationship.
     *
     * @param kind the last word of the relationship's type, which the strict and the transitional one share: {@code styles}
     * @return the name of the part, or null if there is none
     */
    public @Nullable String part(String kind) {
        return partByKind.get(kind);
    }
}
