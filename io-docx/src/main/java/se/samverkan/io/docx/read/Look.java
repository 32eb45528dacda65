package se.samverkan.io.docx.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.outline.Run;

/**
 * How text is shown.
 *
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param hidden whether it is not shown at all
 */
record Look(boolean bold, boolean italic, boolean hidden) {

    static final Look PLAIN = new Look(false, false, false);

    private static final Set<Run.Look> BOLD = Set.of(Run.Look.BOLD);
    private static final Set<Run.Look> ITALIC = Set.of(Run.Look.ITALIC);
    private static final Set<Run.Look> BOTH = Set.of(Run.Look.BOLD, Run.Look.ITALIC);

    /** What an outline keeps of it. */
    Set<Run.Look> looks() {
        return bold ? italic ? BOTH : BOLD : italic ? ITALIC : Set.of();
    }

    /** The look of text that stands out by its kind, as headings do: that it is bold says nothing more. */
    Look plain() {
        return new Look(false, false, hidden);
    }

    /** The look of text in a character style: what both switch on is off again (ECMA-376, 17.7.3, toggle properties). */
    Look toggledBy(Look style) {
        return new Look(bold != style.bold, italic != style.italic, hidden != style.hidden);
    }

    /** The look of text of which something is said directly. */
    Look with(@Nullable Boolean newBold, @Nullable Boolean newItalic, @Nullable Boolean newHidden) {
        return newBold == null && newItalic == null && newHidden == null
                ? this
                : new Look(
                        newBold == null ? bold : newBold,
                        newItalic == null ? italic : newItalic,
                        newHidden == null ? hidden : newHidden);
    }
}
