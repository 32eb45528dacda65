package se.samverkan.io.docx.write;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The styles of documents of ours, as they stand in {@code styles.xml} beside this class. */
final class OwnStyles {

    private static final String ID = "w:styleId=\"";
    private static final String DEFAULTS = Resources.load("defaults.xml");
    private static final String ALL = Resources.load("styles.xml");
    private static final Map<StyleRole, String> BY_ROLE = byRole();

    private OwnStyles() {}

    private static Map<StyleRole, String> byRole() {
        Map<StyleRole, String> styles = new EnumMap<>(StyleRole.class);
        ALL.lines().forEach(style -> styles.put(roleOf(style), style));
        return Collections.unmodifiableMap(styles);
    }

    private static StyleRole roleOf(String style) {
        int from = style.indexOf(ID) + ID.length();
        return StyleRole.of(style.substring(from, style.indexOf('"', from)))
                .orElseThrow(
                        () -> new IllegalStateException("styles.xml has a style that nothing is written in: " + style));
    }

    /**
     * The defaults and all styles.
     *
     * @param slots what stands in their slots that are no ids of styles
     */
    static String all(UnaryOperator<String> slots) {
        return Resources.fill(DEFAULTS + ALL, slots);
    }

    /** One of the styles, with its slots. */
    static String style(StyleRole role) {
        String style = BY_ROLE.get(role);
        if (style == null) {
            throw new IllegalStateException("styles.xml has no style for " + role);
        }
        return style;
    }

    /**
     * Writes those styles that a document asks for and has not.
     *
     * @param styles its styles
     * @param slots what stands in slots that are no ids of styles
     */
    static void writeMissing(StyleBook styles, UnaryOperator<String> slots, XmlOut xml) {
        for (Optional<StyleRole> next = styles.nextMissing(); next.isPresent(); next = styles.nextMissing()) {
            StyleRole role = next.get();
            String style = style(role).replace(ID + role.id() + '"', ID + styles.id(role) + '"');
            xml.raw(Resources.fill(style, slot -> styles.find(slot).orElseGet(() -> slots.apply(slot))));
        }
    }
}
