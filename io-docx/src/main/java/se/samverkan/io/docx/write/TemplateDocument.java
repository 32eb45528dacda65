package se.samverkan.io.docx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.io.Limits;
import se.samverkan.io.Template;
import se.samverkan.outline.Outline;

/**
 * A document in the looks of a template: all parts of the template but its text, its macros, its comments and what it says of itself; its styles and
 * lists, and of ours those that it lacks.
 */
final class TemplateDocument {

    private static final String HEADER = "header";
    private static final String FOOTER = "footer";

    private final Outline outline;
    private final Wording wording;
    private final Pages pages;
    private final TemplatePackage template;
    private final StyleBook styles;
    private final Relations relations;
    private final Numbering numbering;
    private final NoteWriter notes;
    private final ContentTypes types;

    /** The parts of ours, by what they are for. */
    private final Map<String, String> added = new LinkedHashMap<>();

    /** The ids of the parts of ours, by what they are for. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    /**
     * A document.
     *
     * @throws IOException if the template cannot be used
     * @throws IllegalArgumentException if the template lacks a style that it is said to have
     */
    TemplateDocument(Outline outline, Wording wording, Template given, Limits limits) throws IOException {
        this.outline = outline;
        this.wording = wording;
        this.pages = Pages.of(outline.getBlocks());
        this.template = new TemplatePackage(given.source(), limits);
        this.relations = new Relations(template.relations());
        this.types = template.types();
        Optional<String> stylesPart = template.partFor("styles");
        TemplateStyles all = stylesPart.isPresent()
                ? new TemplateStyles(template.scan(stylesPart.get()), given.styles())
                : new TemplateStyles(given.styles());
        this.styles = all.book();
        Optional<String> listsPart = template.partFor("numbering");
        TemplateLists lists =
                listsPart.isPresent() ? new TemplateLists(template.scan(listsPart.get())) : new TemplateLists();
        this.numbering = new Numbering(
                lists.firstKind(), lists.firstList(), all.bullets(styles).flatMap(lists::bullets));
        this.notes = new NoteWriter(styles, firstNote());
    }

    private int firstNote() throws IOException {
        int last = 0;
        Optional<String> part = template.partFor("footnotes");
        if (part.isPresent()) {
            XmlIn xml = template.scan(part.get());
            while (xml.next()) {
                if (xml.isWord("footnote")) {
                    last = Math.max(
                            last, TemplateLists.number(xml.attribute("id").orElse("")));
                }
            }
        }
        return last + 1;
    }

    void writeTo(PackOut pack) throws IOException {
        plan();
        pack.part("[Content_Types].xml", types::writeTo);
        Relations root = new Relations(template.root());
        root.part("officeDocument", template.main());
        root.id(new Relations.Relation(Ooxml.CORE_PROPERTIES, "docProps/core.xml", false));
        root.part("extended-properties", "docProps/app.xml");
        pack.part("_rels/.rels", root::writeTo);
        Map<String, String> pageParts = new LinkedHashMap<>();
        ids.forEach((kind, id) -> {
            if (kind.equals(HEADER) || kind.equals(FOOTER)) {
                pageParts.put(kind + "Reference", id);
            }
        });
        copy(pack, template.main(), TemplateEdits.text(template.section(), this::writeBody, pageParts));
        pack.relations(template.main(), relations);
        // What stands in texts of our own is written before the styles that it asks for.
        Optional<Story> header = added(HEADER).map(name -> PageWriter.header(pages.header(), styles));
        Optional<Story> footer = added(FOOTER)
                .map(name -> PageWriter.footer(pages.footer(), wording.words().page(), styles));
        writeStyles(pack);
        writeLists(pack);
        for (String part : template.staying()) {
            writeRest(pack, part);
        }
        writeAdded(pack, "footnotes", "w:footnotes", OwnDocument.SEPARATORS, Optional.of(notes.footnotes()));
        writeAdded(pack, "comments", "w:comments", "", Optional.of(notes.comments()));
        writeAdded(pack, HEADER, "w:hdr", "", header);
        writeAdded(pack, FOOTER, "w:ftr", "", footer);
        pack.part("docProps/core.xml", xml -> Particulars.writeCore(outline, xml));
        pack.part("docProps/app.xml", Particulars::writeApp);
    }

    /** Finds out what parts of ours are needed. */
    private void plan() {
        NoteKinds kinds = NoteKinds.in(pages.body());
        TemplateSection section = template.section();
        types.part(template.main(), Ooxml.MAIN_TYPE);
        types.part("docProps/core.xml", Ooxml.CORE_TYPE);
        types.part("docProps/app.xml", Ooxml.APP_TYPE);
        add("styles", template.partFor("styles").isEmpty());
        add("numbering", template.partFor("numbering").isEmpty());
        add("footnotes", kinds.footnotes() && template.partFor("footnotes").isEmpty());
        add("comments", kinds.comments());
        add(HEADER, !pages.header().isEmpty() && !section.has("headerReference"));
        add(FOOTER, !section.has("footerReference"));
    }

    private void add(String kind, boolean needed) {
        if (needed) {
            String name = template.freeName(kind);
            added.put(kind, name);
            types.part(name, Ooxml.PART + kind + "+xml");
            ids.put(kind, relations.part(kind, name.substring(name.lastIndexOf('/') + 1)));
        }
    }

    private void copy(PackOut pack, String part, XmlIn.Edit edit) throws IOException {
        pack.part(part, xml -> template.scan(part).copy(xml, edit));
    }

    private void writeBody(XmlOut xml) {
        new BlockWriter(new Story(xml, styles, relations), numbering, notes)
                .writeAll(pages.body(), StyleRole.BODY, template.section().width());
    }

    private void writeStyles(PackOut pack) throws IOException {
        Optional<String> part = template.partFor("styles");
        if (part.isPresent()) {
            copy(pack, part.get(), TemplateEdits.styles(wording.tag(), this::writeMissingStyles));
        } else {
            pack.part(added.getOrDefault("styles", ""), "w:styles", this::writeMissingStyles);
        }
    }

    private void writeMissingStyles(XmlOut xml) {
        OwnStyles.writeMissing(styles, this::fill, xml);
    }

    private String fill(String slot) {
        return switch (slot) {
            case "decision" -> wording.words().decision();
            case "signature" -> wording.words().signature();
            case "num.bullet" -> Integer.toString(numbering.bullets());
            case "num.decimal" -> Integer.toString(numbering.numbers());
            case "head" -> styles.isPresent(StyleRole.TABLE) ? "<w:rPr><w:b/></w:rPr>" : "";
            default -> slot;
        };
    }

    private void writeLists(PackOut pack) throws IOException {
        Optional<String> part = template.partFor("numbering");
        if (part.isPresent()) {
            copy(pack, part.get(), TemplateEdits.lists(numbering));
        } else {
            pack.part(added.getOrDefault("numbering", ""), "w:numbering", xml -> {
                numbering.writeKinds(xml);
                numbering.writeLists(xml);
            });
        }
    }

    private void writeRest(PackOut pack, String part) throws IOException {
        Optional<String> name = Optional.of(part);
        if (name.equals(template.partFor("settings"))) {
            copy(pack, part, TemplateEdits.settings());
        } else if (name.equals(template.partFor("footnotes"))) {
            copy(pack, part, TemplateEdits.notes("footnote", notes.footnotes().xml()));
            pack.relations(part, notes.footnotes().relations());
        } else if (name.equals(template.partFor("endnotes"))) {
            copy(pack, part, TemplateEdits.notes("endnote", XmlOut.inMemory()));
        } else if (!name.equals(template.partFor("styles")) && !name.equals(template.partFor("numbering"))) {
            pack.part(part, template.get(part));
        }
        pack.relations(part, new Relations(template.relationsOf(part)));
    }

    /** The name of the part of ours for something, if there is one. */
    private Optional<String> added(String kind) {
        return Optional.ofNullable(added.get(kind));
    }

    private void writeAdded(PackOut pack, String kind, String root, String before, Optional<Story> story)
            throws IOException {
        Optional<String> name = added(kind);
        if (name.isPresent() && story.isPresent()) {
            pack.story(name.get(), root, before, story.get());
        }
    }
}
