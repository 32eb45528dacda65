package se.samverkan.io.docx.read;

import java.util.Optional;
import se.samverkan.outline.TextBlock;

/**
 * Where blocks stand, and what that makes of them.
 *
 * @param kind what every text is here, whatever it looks like elsewhere
 * @param apart whether the text is anchored in a paragraph of the text proper, so that it has no number of its own there
 * @param within what to tell a person who looks for the place
 */
record Setting(Optional<TextBlock.Kind> kind, boolean apart, Optional<String> within) {

    /** The text itself. */
    static final Setting BODY = new Setting(Optional.empty(), false, Optional.empty());

    /** A part of its own where every text is of one kind. */
    static Setting of(TextBlock.Kind only, String where) {
        return new Setting(Optional.of(only), false, Optional.of(where));
    }

    /** A place where every text is of one kind, as far as nothing else is said of it. */
    Setting all(TextBlock.Kind only) {
        return kind.isPresent() ? this : new Setting(Optional.of(only), apart, within);
    }

    Setting inCell(String where) {
        return new Setting(
                kind, apart, within.map(outer -> outer + ", " + where).or(() -> Optional.of(where)));
    }

    Setting inBox() {
        return new Setting(
                kind,
                true,
                Optional.of(within.map(outer -> outer + ", text box").orElse("text box")));
    }

    boolean isFurniture() {
        return kind.filter(TextBlock.Kind.PAGE_FURNITURE::equals).isPresent();
    }
}
