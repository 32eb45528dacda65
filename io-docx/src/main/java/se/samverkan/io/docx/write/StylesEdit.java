package se.samverkan.io.docx.write;

import java.util.Optional;
import java.util.function.Consumer;

/** The styles of a template, in the language of the text, with ours that are missing. */
final class StylesEdit implements XmlIn.Edit {

    private final Optional<String> language;
    private final Consumer<XmlOut> missing;
    private boolean defaults;
    private boolean runDefaults;
    private boolean told;
    private boolean inDefaultStyle;

    StylesEdit(Optional<String> language, Consumer<XmlOut> missing) {
        this.language = language;
        this.missing = missing;
    }

    @Override
    public void before(XmlIn at, XmlOut xml) {
        if (at.isAt("styles")) {
            if (!defaults && !at.isWord("docDefaults")) {
                language.ifPresent(tag -> {
                    xml.start("w:docDefaults");
                    writeRunDefaults(tag, xml);
                    xml.end();
                });
            }
            defaults = true;
            inDefaultStyle = at.attribute("type").filter("paragraph"::equals).isPresent()
                    && at.attribute("default").filter(TemplateStyles::isOn).isPresent();
        } else if (at.isAt("styles", "docDefaults")) {
            if (!runDefaults && !at.isWord("rPrDefault")) {
                language.ifPresent(tag -> writeRunDefaults(tag, xml));
            }
            runDefaults = true;
        }
    }

    private static void writeRunDefaults(String language, XmlOut xml) {
        xml.start("w:rPrDefault").start("w:rPr").value("w:lang", language).end().end();
    }

    @Override
    public String attribute(XmlIn at, String attribute, String value) {
        boolean ofDefaults = at.isAt("styles", "docDefaults", "rPrDefault", "rPr", "lang");
        boolean ofOrdinary = inDefaultStyle && at.isAt("styles", "style", "rPr", "lang");
        told |= ofDefaults;
        return attribute.equals("val") && (ofDefaults || ofOrdinary) ? language.orElse(value) : value;
    }

    @Override
    public void atEnd(XmlIn at, XmlOut xml) {
        if (at.isAt("styles", "docDefaults", "rPrDefault", "rPr") && !told) {
            language.ifPresent(tag -> xml.value("w:lang", tag));
        } else if (at.isAt("styles")) {
            missing.accept(xml);
        }
    }
}
