package se.samverkan.examples.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The styles that a part of a document can name: its own automatic ones before those that the whole document shares.
 *
 * <p>The automatic styles of the text and those of headers and footers are apart: both may have a {@code P1}.
 */
final class Styles {

    /** Long enough for any template, and an end for styles that are their own ancestors. */
    private static final int LONGEST_ANCESTRY = 64;

    /** The name under which the default style of a family stands here; no other style is called so. */
    static final String DEFAULT = "";

    private final @Nullable Styles shared;
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, ListStyle> lists = new HashMap<>();
    private ListStyle outline = ListStyle.NONE;

    private Styles(@Nullable Styles shared) {
        this.shared = shared;
    }

    /** No styles yet. */
    static Styles none() {
        return new Styles(null);
    }

    /** Room for automatic styles above these. */
    Styles withAutomatic() {
        return new Styles(this);
    }

    void add(String family, String name, Style style) {
        styles.put(family + "/" + name, style);
    }

    void add(String name, ListStyle list) {
        lists.put(name, list);
    }

    void outline(ListStyle numbering) {
        outline = numbering;
    }

    /** How headings are numbered. */
    ListStyle outline() {
        return shared == null ? outline : shared.outline();
    }

    /** The list style with a name, or one without marks. */
    ListStyle list(String name) {
        @Nullable ListStyle own = lists.get(name);
        if (own != null) {
            return own;
        }
        return shared == null ? ListStyle.NONE : shared.list(name);
    }

    private @Nullable Style style(String family, String name) {
        @Nullable Style own = styles.get(family + "/" + name);
        return own != null || shared == null ? own : shared.style(family, name);
    }

    /** What a style or the nearest of its ancestors says; nothing if none says anything. */
    <T> Optional<T> find(String family, String name, Function<Style, Optional<T>> property) {
        @Nullable Style style = style(family, name);
        for (int i = 0; style != null && i < LONGEST_ANCESTRY; i++) {
            Optional<T> said = property.apply(style);
            if (said.isPresent()) {
                return said;
            }
            style = style.parent().map(parent -> style(family, parent)).orElse(null);
        }
        return Optional.empty();
    }

    /** What a paragraph style, an ancestor of it, or the default for paragraphs says. */
    <T> Optional<T> findForParagraph(String name, Function<Style, Optional<T>> property) {
        return find("paragraph", name, property).or(() -> find("paragraph", DEFAULT, property));
    }

    /** Whether a paragraph style is the one with a well-known name, or descends from it. */
    boolean isA(String name, String ancestor) {
        String at = name;
        for (int i = 0; i < LONGEST_ANCESTRY; i++) {
            if (at.equals(ancestor)) {
                return true;
            }
            @Nullable Style style = style("paragraph", at);
            if (style == null || style.parent().isEmpty()) {
                return false;
            }
            at = style.parent().get();
        }
        return false;
    }
}
