package se.samverkan.io.docx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.docx.pack.DocxFindings;
import se.samverkan.io.docx.pack.PartName;

/** A template as a package: its parts and what leads to them, without those that a document is better off without. */
final class TemplatePackage {

    /** What the types of relationships end with that lead to what says something of the template, to macros and to comments. */
    private static final Set<String> LEFT_OUT = Set.of(
            "officeDocument",
            "attachedTemplate",
            "mailMergeSource",
            "mailMergeHeaderSource",
            "mailMergeRecipientData",
            "core-properties",
            "extended-properties",
            "thumbnail",
            "origin",
            "vbaProject",
            "keyMapCustomizations",
            "attachedToolbars",
            "comments",
            "commentsExtended",
            "commentsIds",
            "commentsExtensible",
            "people");

    private final TemplateParts parts;
    private final String main;
    private final TemplateSection section;
    private final Map<String, Relations.Relation> root;
    private final Map<String, Relations.Relation> relations;

    /** Names that differ in case only are the same. */
    private final Set<String> staying = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    TemplatePackage(Source source, Limits limits) throws IOException {
        this.parts = new TemplateParts(source, limits);
        this.root = TemplateRelations.of("", parts);
        this.main = root.values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(relation -> TemplateRelations.target("", relation))
                .findFirst()
                .orElseThrow(this::noDocument);
        this.section = new TemplateSection(main, scan(main));
        this.relations = TemplateRelations.of(main, parts);
        root.values().removeIf(TemplatePackage::isLeftOut);
        relations.entrySet().removeIf(entry -> section.isOfTextOnly(entry.getKey()) || isLeftOut(entry.getValue()));
        // What the notes of the template's text refer to goes with them.
        partFor("footnotes").map(PartName::relationships).ifPresent(parts::forget);
        partFor("endnotes").map(PartName::relationships).ifPresent(parts::forget);
        staying.addAll(TemplateRelations.reachable("", root.values(), parts));
        staying.addAll(TemplateRelations.reachable(main, relations.values(), parts));
        staying.removeIf(this::isOurs);
    }

    /** Whether a part is written anew whatever the template has under its name. */
    private boolean isOurs(String part) {
        return part.equalsIgnoreCase(main)
                || part.equalsIgnoreCase("docProps/core.xml")
                || part.equalsIgnoreCase("docProps/app.xml")
                || part.equalsIgnoreCase("[Content_Types].xml")
                || ending(part).equals("rels");
    }

    private ImportException noDocument() {
        return parts.has("content.xml")
                ? DocxFindings.unusable("word/open-document", Map.of())
                : DocxFindings.broken("word/no-content", "word/document.xml");
    }

    private static boolean isLeftOut(Relations.Relation relation) {
        return LEFT_OUT.contains(relation.type().substring(relation.type().lastIndexOf('/') + 1));
    }

    /** The name of the part with the text. */
    String main() {
        return main;
    }

    /** What the text says of its pages. */
    TemplateSection section() {
        return section;
    }

    /** The relationships of the package that stay. */
    Map<String, Relations.Relation> root() {
        return root;
    }

    /** The relationships of the text that stay. */
    Map<String, Relations.Relation> relations() {
        return relations;
    }

    /** The names of the parts that stay, besides the text. */
    Set<String> staying() {
        return staying;
    }

    /** All bytes of a part that stays as it is; XML that no program could read, or should, does not. */
    byte[] get(String part) throws IOException {
        if (ending(part).equals("xml")) {
            scan(part).readThrough();
        }
        return parts.get(part);
    }

    XmlIn scan(String part) throws IOException {
        return parts.scan(part);
    }

    /** The name of the part that the text has for something. */
    Optional<String> partFor(String kind) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + kind) && !relation.external())
                .map(relation -> TemplateRelations.target(main, relation))
                .filter(parts::has)
                .findFirst();
    }

    /** The relationships of a part that stays. */
    Map<String, Relations.Relation> relationsOf(String part) throws IOException {
        Map<String, Relations.Relation> its = TemplateRelations.of(part, parts);
        its.values().removeIf(TemplatePackage::isLeftOut);
        return its;
    }

    /** A free name for a part beside the text. */
    String freeName(String wanted) {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = folder + wanted + ".xml";
        for (int i = 1; staying.contains(name) || isOurs(name); i++) {
            name = folder + wanted + i + ".xml";
        }
        return name;
    }

    /** The types of the parts that stay. */
    ContentTypes types() throws IOException {
        ContentTypes types = new ContentTypes();
        Set<String> endings = new LinkedHashSet<>();
        staying.forEach(part -> endings.add(ending(part)));
        XmlIn xml = scan("[Content_Types].xml");
        Map<String, String> overrides = new LinkedHashMap<>();
        while (xml.next()) {
            String type = xml.attribute("ContentType").orElse("");
            if (xml.element().equals("Override")) {
                overrides.put(xml.attribute("PartName").orElse(""), type);
            } else if (xml.element().equals("Default")) {
                xml.attribute("Extension")
                        .filter(ending -> endings.contains(ending.toLowerCase(Locale.ROOT)))
                        .ifPresent(ending -> types.ending(ending.toLowerCase(Locale.ROOT), type));
            }
        }
        staying.stream()
                .filter(part -> overrides.containsKey("/" + part))
                .forEach(part -> types.part(part, overrides.getOrDefault("/" + part, "")));
        return types;
    }

    private static String ending(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
