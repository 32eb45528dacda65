package se.samverkan.examples.odt;

import java.util.Optional;
import se.samverkan.outline.TextBlock;

/**
 * Where blocks stand, and what that makes of them.
 *
 * @param kind what every text is here, whatever it looks like elsewhere
 * @param entry the list entry that they stand in
 * @param plain whether the looks of whole paragraphs mean nothing, since all stand out here
 * @param within what to tell a person who looks for the place
 */
record Setting(Optional<TextBlock.Kind> kind, Optional<ListEntry> entry, boolean plain, Optional<String> within) {

    /** The text itself. */
    static final Setting BODY = new Setting(Optional.empty(), Optional.empty(), false, Optional.empty());

    /** A place where every text is of one kind. */
    Setting all(TextBlock.Kind only, String where) {
        return new Setting(Optional.of(only), Optional.empty(), plain, Optional.of(where));
    }

    /** A place where every text is of one kind, as far as nothing else is said of it. */
    Setting all(TextBlock.Kind only) {
        return new Setting(kind.or(() -> Optional.of(only)), entry, plain, within);
    }

    Setting in(ListEntry listEntry) {
        return new Setting(kind, Optional.of(listEntry), plain, within);
    }

    /** A cell, in which lists and levels start anew. */
    Setting inCell(boolean header, String where) {
        return new Setting(kind, Optional.empty(), plain || header, Optional.of(where));
    }

    /** A text box, in which lists and levels start anew. */
    Setting apart() {
        return new Setting(kind, Optional.empty(), plain, within);
    }
}
