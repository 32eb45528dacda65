package se.samverkan.io;

import java.util.Map;

/**
 * A document whose looks written ones take on (dokumentmall): its logo, header, footer, page and styles.
 *
 * <p>What is written wears named styles: "Heading 1", "List Bullet", and those that the blocks of the outline ask for, as
 * {@link se.samverkan.outline.TextBlock#getStyle()} says. A writer finds the template's styles of these names, in Swedish or English; where a
 * template calls them otherwise, {@code styles} says how.
 *
 * @param source the document; it is read and never changed
 * @param styles what the template calls a style, by the name that is written otherwise
 */
public record Template(Source source, Map<String, String> styles) {

    /**
     * Copies the names.
     *
     * @param source the document
     * @param styles what the template calls a style
     */
    public Template {
        styles = Map.copyOf(styles);
    }

    /**
     * A template whose styles have the ordinary names.
     *
     * @param source the document
     * @return the template
     */
    public static Template of(Source source) {
        return new Template(source, Map.of());
    }
}
