package se.samverkan.io.docx.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Numbers;
import se.samverkan.io.docx.pack.Xml;

/** The lists of a document, and how far they have come (ECMA-376, 17.9). */
final class Numbering {

    private final Map<Integer, ListDefinition> definitions = new HashMap<>();
    private final Map<String, ListDefinition> definitionByStyle = new HashMap<>();
    private final Map<Integer, ListInstance> lists = new HashMap<>();
    private final boolean swedish;

    /**
     * No lists.
     *
     * @param swedish whether the text is in Swedish
     */
    Numbering(boolean swedish) {
        this.swedish = swedish;
    }

    /** Reads the part that holds the lists, from its first element on. */
    void read(Xml xml) throws ImportException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "abstractNum" -> readDefinition(xml);
                case "num" -> readList(xml);
                default -> xml.skip();
            }
        }
    }

    private void readDefinition(Xml xml) throws ImportException {
        ListDefinition definition = new ListDefinition();
        definitions.putIfAbsent(xml.number("abstractNumId", ParagraphProperties.UNSAID), definition);
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "lvl" -> {
                    int level = xml.number("ilvl", 0);
                    definition.put(level, Level.read(xml));
                }
                case "styleLink" -> {
                    @Nullable String style = xml.value();
                    if (style != null) {
                        definitionByStyle.putIfAbsent(style, definition);
                    }
                    xml.skip();
                }
                case "numStyleLink" -> {
                    definition.link(xml.value());
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private void readList(Xml xml) throws ImportException {
        int id = xml.number("numId", ParagraphProperties.UNSAID);
        ListInstance list = new ListInstance();
        lists.putIfAbsent(id, list);
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    list.define(definitions.get(Numbers.parse(xml.value(), ParagraphProperties.UNSAID)));
                    xml.skip();
                }
                case "lvlOverride" -> readOverride(xml, list);
                default -> xml.skip();
            }
        }
    }

    private static void readOverride(Xml xml, ListInstance list) throws ImportException {
        int level = xml.number("ilvl", 0);
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "startOverride" -> {
                    list.startAt(level, xml.number("val", 0));
                    xml.skip();
                }
                case "lvl" -> list.override(level, Level.read(xml));
                default -> xml.skip();
            }
        }
    }

    /** The level that paragraphs of a style stand on by the word of the list, or 0. */
    int levelOf(int numbering, String style) {
        @Nullable ListInstance list = list(numbering);
        return list == null ? 0 : list.levelOf(style);
    }

    /**
     * Counts an entry of a list.
     *
     * @param numbering the number of the list
     * @param level the entry's level, from 0
     * @return what stands before it, or nothing if nothing does
     */
    Optional<String> count(int numbering, int level) {
        @Nullable ListInstance list = list(numbering);
        return list == null || level < 0 || level > ListDefinition.DEEPEST
                ? Optional.empty()
                : Optional.of(list.count(level, swedish)).filter(mark -> !mark.isBlank());
    }

    /** A list; one that leaves its levels to a style finds them where that style is said to have them. */
    private @Nullable ListInstance list(int numbering) {
        @Nullable ListInstance list = lists.get(numbering);
        if (list != null) {
            @Nullable String link = list.link();
            @Nullable ListDefinition linked = link == null ? null : definitionByStyle.get(link);
            if (linked != null) {
                list.define(linked);
            }
        }
        return list;
    }
}
