package se.samverkan.io.docx.write;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.outline.Outline;

/** A document in looks of our own. */
final class OwnDocument {

    /** The width of the text between the margins of {@code page.xml}, in twentieths of a point. */
    private static final int WIDTH = 9070;

    private static final String SETTINGS = Resources.load("settings.xml");
    private static final String PAGE = Resources.load("page.xml");
    private static final String FONTS = Resources.load("fontTable.xml");
    static final String SEPARATORS = Resources.load("separators.xml");

    private final Outline outline;
    private final Wording wording;
    private final Pages pages;
    private final StyleBook styles = StyleBook.own();
    private final Relations relations = new Relations();
    private final ContentTypes types = new ContentTypes();
    private final Numbering numbering = new Numbering(0, 1, Optional.empty());
    private final NoteWriter notes = new NoteWriter(styles, 1);
    private final int bullets;
    private final int numbers;

    OwnDocument(Outline outline, Wording wording) {
        this.outline = outline;
        this.wording = wording;
        this.pages = Pages.of(outline.getBlocks());
        this.bullets = numbering.bullets();
        this.numbers = numbering.numbers();
    }

    void writeTo(PackOut pack) throws IOException {
        NoteKinds kinds = NoteKinds.in(pages.body());
        types.part("word/document.xml", Ooxml.MAIN_TYPE);
        add("styles");
        add("settings");
        add("numbering");
        add("fontTable");
        if (kinds.footnotes()) {
            add("footnotes");
        }
        if (kinds.comments()) {
            add("comments");
        }
        String footerId = add("footer", "footer1");
        String headerId = pages.header().isEmpty() ? "" : add("header", "header1");
        types.part("docProps/core.xml", Ooxml.CORE_TYPE);
        types.part("docProps/app.xml", Ooxml.APP_TYPE);

        pack.part("[Content_Types].xml", types::writeTo);
        Relations root = new Relations();
        root.part("officeDocument", "word/document.xml");
        root.id(new Relations.Relation(Ooxml.CORE_PROPERTIES, "docProps/core.xml", false));
        root.part("extended-properties", "docProps/app.xml");
        pack.part("_rels/.rels", root::writeTo);
        pack.part("word/document.xml", "w:document", xml -> {
            xml.raw("<w:body>");
            new BlockWriter(new Story(xml, styles, relations), numbering, notes)
                    .writeAll(pages.body(), StyleRole.BODY, WIDTH);
            xml.start("w:sectPr");
            reference(xml, "w:headerReference", headerId);
            reference(xml, "w:footerReference", footerId);
            xml.raw(PAGE).end().raw("</w:body>");
        });
        pack.relations("word/document.xml", relations);
        pack.part("word/styles.xml", "w:styles", xml -> xml.raw(OwnStyles.all(slots())));
        pack.part("word/numbering.xml", "w:numbering", xml -> {
            numbering.writeKinds(xml);
            numbering.writeLists(xml);
        });
        pack.part("word/settings.xml", "w:settings", xml -> xml.raw(settings(kinds.footnotes())));
        pack.part("word/fontTable.xml", "w:fonts", xml -> xml.raw(FONTS));
        if (kinds.footnotes()) {
            pack.story("word/footnotes.xml", "w:footnotes", SEPARATORS, notes.footnotes());
        }
        if (kinds.comments()) {
            pack.story("word/comments.xml", "w:comments", "", notes.comments());
        }
        if (!pages.header().isEmpty()) {
            pack.story("word/header1.xml", "w:hdr", "", PageWriter.header(pages.header(), styles));
        }
        pack.story(
                "word/footer1.xml",
                "w:ftr",
                "",
                PageWriter.footer(pages.footer(), wording.words().page(), styles));
        pack.part("docProps/core.xml", xml -> Particulars.writeCore(outline, xml));
        pack.part("docProps/app.xml", Particulars::writeApp);
    }

    private void add(String kind) {
        add(kind, kind);
    }

    private String add(String kind, String name) {
        types.part("word/" + name + ".xml", Ooxml.PART + kind + "+xml");
        return relations.part(kind, name + ".xml");
    }

    private static void reference(XmlOut xml, String element, String id) {
        if (!id.isEmpty()) {
            xml.start(element)
                    .attribute("w:type", "default")
                    .attribute("r:id", id)
                    .end();
        }
    }

    private UnaryOperator<String> slots() {
        String lang = wording.tag().map(tag -> language("w:lang", tag)).orElse("");
        return slot -> switch (slot) {
            case "lang" -> lang;
            case "decision" -> wording.words().decision();
            case "signature" -> wording.words().signature();
            case "num.bullet" -> Integer.toString(bullets);
            case "num.decimal" -> Integer.toString(numbers);
            // The style of the table says how its head looks.
            case "head" -> "";
            default -> slot;
        };
    }

    private String settings(boolean footnotes) {
        String separators =
                footnotes ? "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>" : "";
        String lang = wording.tag().map(tag -> language("w:themeFontLang", tag)).orElse("");
        return Resources.fill(SETTINGS, slot -> slot.equals("lang") ? lang : separators);
    }

    private static String language(String element, String tag) {
        return XmlOut.inMemory().value(element, tag).toString();
    }
}
