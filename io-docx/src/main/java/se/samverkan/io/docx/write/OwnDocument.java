package se.samverkan.io.docx.write;

import java.io.IOException;
import java.util.Optional;
import se.samverkan.outline.Outline;

/** A document in looks of our own. */
final class OwnDocument {

    /** The width of the text between the margins of {@code page.xml}, in twentieths of a point. */
    private static final int WIDTH = 9070;

    private static final String PAGE = Resources.load("page.xml");
    static final String SEPARATORS = Resources.load("separators.xml");

    private final Outline outline;
    private final Wording wording;
    private final OwnParts parts;
    private final Pages pages;
    private final StyleBook styles = StyleBook.own();
    private final Relations relations = new Relations();
    private final ContentTypes types = new ContentTypes();
    private final Numbering numbering = new Numbering(0, 1, Optional.empty());
    private final NoteWriter notes = new NoteWriter(styles, 1);

    OwnDocument(Outline outline, Wording wording) {
        this.outline = outline;
        this.wording = wording;
        this.parts = OwnParts.of(wording);
        this.pages = Pages.of(outline.getBlocks());
        // The styles refer to the first two lists.
        numbering.bullets();
        numbering.numbers();
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
        pack.part("_rels/.rels", OwnParts.RELATIONS);
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
        pack.part("word/styles.xml", parts.styles());
        pack.part("word/numbering.xml", "w:numbering", xml -> {
            numbering.writeKinds(xml);
            numbering.writeLists(xml);
        });
        pack.part("word/settings.xml", parts.settings(kinds.footnotes()));
        pack.part("word/fontTable.xml", OwnParts.FONTS);
        if (kinds.footnotes()) {
            pack.story("word/footnotes.xml", "w:footnotes", SEPARATORS, notes.footnotes());
        }
        if (kinds.comments()) {
            pack.story("word/comments.xml", "w:comments", "", notes.comments());
        }
        if (!pages.header().isEmpty()) {
            pack.story("word/header1.xml", "w:hdr", "", PageWriter.header(pages.header(), styles));
        }
        if (pages.footer().isEmpty()) {
            pack.part("word/footer1.xml", parts.footer());
        } else {
            String count = wording.words().page();
            pack.story("word/footer1.xml", "w:ftr", "", PageWriter.footer(pages.footer(), count, styles));
        }
        pack.part("docProps/core.xml", xml -> Particulars.writeCore(outline, xml));
        pack.part("docProps/app.xml", OwnParts.APP);
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
}
