package se.samverkan.io.docx.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The parts of documents of ours that have nothing of the outline in them but its language. They are packed once, not once in every document. */
final class OwnParts {

    static final Packed FONTS = Packed.of(PackOut.rooted("w:fonts", xml -> xml.raw(Resources.load("fontTable.xml"))));
    static final Packed APP = Packed.of(Particulars::writeApp);
    static final Packed RELATIONS = Packed.of(relations()::writeTo);

    private static final String SETTINGS = Resources.load("settings.xml");
    private static final String SEPARATORS =
            "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";
    private static final Map<Wording, OwnParts> USUAL = usual();

    private final Packed styles;
    private final Packed settings;
    private final Packed settingsWithFootnotes;
    private final Packed footer;

    private OwnParts(Wording wording) {
        styles = Packed.of(PackOut.rooted("w:styles", xml -> xml.raw(OwnStyles.all(slots(wording)))));
        settings = Packed.of(PackOut.rooted("w:settings", xml -> xml.raw(settings(wording, ""))));
        settingsWithFootnotes = Packed.of(PackOut.rooted("w:settings", xml -> xml.raw(settings(wording, SEPARATORS))));
        Story line = PageWriter.footer(List.of(), wording.words().page(), StyleBook.own());
        footer = Packed.of(PackOut.rooted("w:ftr", xml -> xml.raw(line.xml())));
    }

    /** The parts in a language. */
    static OwnParts of(Wording wording) {
        OwnParts usual = USUAL.get(wording);
        return usual == null ? new OwnParts(wording) : usual;
    }

    private static Map<Wording, OwnParts> usual() {
        Map<Wording, OwnParts> parts = new HashMap<>();
        Wording.usual().forEach(wording -> parts.put(wording, new OwnParts(wording)));
        return Map.copyOf(parts);
    }

    Packed styles() {
        return styles;
    }

    Packed settings(boolean footnotes) {
        return footnotes ? settingsWithFootnotes : settings;
    }

    /** The footer that only counts the pages. */
    Packed footer() {
        return footer;
    }

    private static Relations relations() {
        Relations root = new Relations();
        root.part("officeDocument", "word/document.xml");
        root.id(new Relations.Relation(Ooxml.CORE_PROPERTIES, "docProps/core.xml", false));
        root.part("extended-properties", "docProps/app.xml");
        return root;
    }

    private static UnaryOperator<String> slots(Wording wording) {
        String lang = wording.tag().map(tag -> language("w:lang", tag)).orElse("");
        Numbering lists = new Numbering(0, 1, Optional.empty());
        String bullets = Integer.toString(lists.bullets());
        String numbers = Integer.toString(lists.numbers());
        return slot -> switch (slot) {
            case "lang" -> lang;
            case "decision" -> wording.words().decision();
            case "signature" -> wording.words().signature();
            case "num.bullet" -> bullets;
            case "num.decimal" -> numbers;
            // The style of the table says how its head looks.
            case "head" -> "";
            default -> slot;
        };
    }

    private static String settings(Wording wording, String separators) {
        String lang = wording.tag().map(tag -> language("w:themeFontLang", tag)).orElse("");
        return Resources.fill(SETTINGS, slot -> slot.equals("lang") ? lang : separators);
    }

    private static String language(String element, String tag) {
        return XmlOut.inMemory().value(element, tag).toString();
    }
}
