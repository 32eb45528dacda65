package se.samverkan.io.docx.write;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is changed in the parts of a template. */
final class TemplateEdits {

    private TemplateEdits() {}

    /**
     * The text: ours, with the last section of the template.
     *
     * @param section what the template says of its pages
     * @param body writes our text
     * @param more the ids of headers and footers of ours, by the elements that refer to them
     */
    static XmlIn.Edit text(TemplateSection section, Consumer<XmlOut> body, Map<String, String> more) {
        return new XmlIn.Edit() {
            private boolean ended;

            @Override
            public boolean drops(XmlIn at) {
                boolean ofBody = at.isAt("document", "body");
                boolean last = ofBody && at.isWord("sectPr");
                boolean reference = at.isAt("document", "body", "sectPr")
                        && (TemplateSection.kindOfReference(at).isPresent() || at.isWord("sectPrChange"));
                return ofBody && !last || reference;
            }

            @Override
            public void into(XmlIn at, XmlOut xml) {
                if (at.isAt("document", "body")) {
                    body.accept(xml);
                } else if (at.isAt("document", "body", "sectPr")) {
                    references(xml);
                    ended = true;
                }
            }

            @Override
            public void atEnd(XmlIn at, XmlOut xml) {
                if (at.isAt("document", "body") && !ended) {
                    xml.start("w:sectPr");
                    references(xml);
                    xml.raw(Resources.load("page.xml")).end();
                }
            }

            private void references(XmlOut xml) {
                section.references().forEach((kind, id) -> {
                    int blank = kind.indexOf(' ');
                    reference(xml, kind.substring(0, blank), kind.substring(blank + 1), id);
                });
                more.forEach((element, id) -> reference(xml, element, "default", id));
            }

            private void reference(XmlOut xml, String element, String type, String id) {
                xml.start("w:" + element)
                        .attribute("w:type", type)
                        .attribute("r:id", id)
                        .end();
            }
        };
    }

    /**
     * The styles, with ours that are missing.
     *
     * @param language the language of the text, if it is known
     * @param missing writes our styles
     */
    static XmlIn.Edit styles(Optional<String> language, Consumer<XmlOut> missing) {
        return new StylesEdit(language, missing);
    }

    /** The lists, with ours. */
    static XmlIn.Edit lists(Numbering numbering) {
        return new XmlIn.Edit() {
            private boolean kindsWritten;
            private boolean listsWritten;

            @Override
            public void before(XmlIn at, XmlOut xml) {
                if (at.isAt("numbering") && !at.isWord("numPicBullet") && !at.isWord("abstractNum")) {
                    writeKinds(xml);
                    if (!at.isWord("num")) {
                        writeLists(xml);
                    }
                }
            }

            @Override
            public void atEnd(XmlIn at, XmlOut xml) {
                if (at.isAt("numbering")) {
                    writeKinds(xml);
                    writeLists(xml);
                }
            }

            private void writeKinds(XmlOut xml) {
                if (!kindsWritten) {
                    numbering.writeKinds(xml);
                    kindsWritten = true;
                }
            }

            private void writeLists(XmlOut xml) {
                if (!listsWritten) {
                    numbering.writeLists(xml);
                    listsWritten = true;
                }
            }
        };
    }

    /** The settings, without what ties a document to a template or to data that lie elsewhere. */
    static XmlIn.Edit settings() {
        return without(Set.of("attachedTemplate", "mailMerge"));
    }

    private static XmlIn.Edit without(Set<String> elements) {
        return new XmlIn.Edit() {
            @Override
            public boolean drops(XmlIn at) {
                return elements.contains(at.element());
            }
        };
    }

    /**
     * Footnotes or endnotes: ours instead of those of the template's text, and the lines above them.
     *
     * @param kind the element that a note is
     * @param notes ours
     */
    static XmlIn.Edit notes(String kind, XmlOut notes) {
        return new XmlIn.Edit() {
            @Override
            public boolean drops(XmlIn at) {
                return at.isWord(kind)
                        && at.attribute("type")
                                .filter(type -> !type.equals("normal"))
                                .isEmpty();
            }

            @Override
            public void atEnd(XmlIn at, XmlOut xml) {
                if (at.isAt(kind + "s")) {
                    xml.raw(notes);
                }
            }
        };
    }
}
