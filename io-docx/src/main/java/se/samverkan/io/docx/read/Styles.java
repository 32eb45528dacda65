package se.samverkan.io.docx.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;
import se.samverkan.outline.TextBlock;

/** The styles of a document. What one comes to with those that it is based on is found when a paragraph asks for it. */
final class Styles {

    /** Nobody bases styles on each other more often; it ends those that are based on themselves. */
    private static final int LONGEST_CHAIN = 64;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, ParagraphStyle> paragraphStyles = new HashMap<>();
    private final Map<String, Look> characterLooks = new HashMap<>();
    private RunProperties defaults = RunProperties.NONE;
    private ParagraphProperties paragraphDefaults = ParagraphProperties.NONE;
    private @Nullable String defaultId;

    /** Reads the part that holds the styles, from its first element on. */
    void read(Xml xml) throws ImportException {
        Sections none = new Sections();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "style" -> readStyle(xml, none);
                case "docDefaults" -> readDefaults(xml, none);
                default -> xml.skip();
            }
        }
    }

    private void readDefaults(Xml xml, Sections none) throws ImportException {
        while (xml.nextElement()) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "rPr" -> defaults = RunProperties.read(xml);
                    case "pPr" -> paragraphDefaults = ParagraphProperties.read(xml, none);
                    default -> xml.skip();
                }
            }
        }
    }

    private void readStyle(Xml xml, Sections none) throws ImportException {
        @Nullable String id = xml.attribute("styleId");
        @Nullable String type = xml.attribute("type");
        boolean paragraphs = type == null || type.equals("paragraph");
        if (id == null || !paragraphs && !"character".equals(type)) {
            xml.skip();
            return;
        }
        if (paragraphs
                && "1true"
                        .contains(Optional.ofNullable(xml.attribute("default")).orElse("no"))) {
            defaultId = id;
        }
        String name = "";
        @Nullable String base = null;
        ParagraphProperties paragraph = ParagraphProperties.NONE;
        RunProperties run = RunProperties.NONE;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "name" -> {
                    name = Optional.ofNullable(xml.value()).orElse("");
                    xml.skip();
                }
                case "basedOn" -> {
                    base = xml.value();
                    xml.skip();
                }
                case "pPr" -> paragraph = ParagraphProperties.read(xml, none);
                case "rPr" -> run = RunProperties.read(xml);
                default -> xml.skip();
            }
        }
        styles.put(id, new Style(id, name, base, paragraph, run));
    }

    /** The language of the text as far as styles say it. */
    Optional<String> language() {
        @Nullable Style ordinary = styles.get(defaultId);
        @Nullable String own = ordinary == null ? null : ordinary.run().language();
        return Optional.ofNullable(own == null ? defaults.language() : own)
                .filter(language -> !language.isBlank() && !language.startsWith("x-none"));
    }

    /**
     * What a style makes of paragraphs.
     *
     * @param id the id that the paragraph gives, or null if it gives none
     */
    ParagraphStyle paragraph(@Nullable String id) {
        @Nullable String known = id != null && styles.containsKey(id) ? id : defaultId;
        String key = known == null ? "" : known;
        @Nullable ParagraphStyle found = paragraphStyles.get(key);
        if (found == null) {
            found = resolve(styles.get(key));
            paragraphStyles.put(key, found);
        }
        return found;
    }

    /** How a character style makes text look, apart from the paragraph that it stands in. */
    Look character(String id) {
        return characterLooks.computeIfAbsent(id, key -> look(styles.get(key), RunProperties.NONE));
    }

    private ParagraphStyle resolve(@Nullable Style style) {
        int outline = ParagraphProperties.UNSAID;
        int numbering = ParagraphProperties.UNSAID;
        int level = ParagraphProperties.UNSAID;
        String numberedAs = "";
        Optional<TextBlock.Kind> kind = Optional.empty();
        @Nullable Style at = style;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            ParagraphProperties own = at.paragraph();
            String called = at.name();
            kind = kind.or(() -> Names.KNOWN.kind(called));
            outline = outline < 0 ? own.outline() : outline;
            outline = outline < 0 ? Names.KNOWN.outline(called) : outline;
            level = level < 0 ? own.level() : level;
            numberedAs = numbering < 0 ? at.id() : numberedAs;
            numbering = numbering < 0 ? own.numbering() : numbering;
            at = base(at);
        }
        numbering = numbering < 0 ? Math.max(0, paragraphDefaults.numbering()) : numbering;
        boolean heading = outline >= 0 && outline < ParagraphProperties.BODY;
        // What most text is written in says nothing of it.
        Optional<String> name = style == null || style.id().equals(defaultId)
                ? Optional.empty()
                : Optional.of(style.name()).filter(named -> !named.isBlank());
        return new ParagraphStyle(
                name, heading ? outline + 1 : 0, kind, look(style, defaults), numbering, level, numberedAs);
    }

    private Look look(@Nullable Style style, RunProperties otherwise) {
        @Nullable Boolean bold = null;
        @Nullable Boolean italic = null;
        @Nullable Boolean hidden = null;
        @Nullable Style at = style;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            bold = bold == null ? at.run().bold() : bold;
            italic = italic == null ? at.run().italic() : italic;
            hidden = hidden == null ? at.run().hidden() : hidden;
            at = base(at);
        }
        return Look.PLAIN
                .with(otherwise.bold(), otherwise.italic(), otherwise.hidden())
                .with(bold, italic, hidden);
    }

    private @Nullable Style base(Style style) {
        return style.base() == null ? null : styles.get(style.base());
    }
}
