package se.samverkan.outline;

import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Text;

/**
 * A stretch of text in one look.
 *
 * @param text the text, clean; a line break inside a block is {@code \n}, a tab {@code \t}
 * @param looks how it is set off
 * @param link where it leads if it is a hyperlink; may be empty text when the source has a link with no target
 */
public record Run(String text, Set<Look> looks, Optional<String> link) {

    /** How text can be set off. */
    public enum Look {
        /** Bold (fetstil). */
        BOLD,
        /** Italic (kursiv). */
        ITALIC
    }

    /**
     * Cleans the text and copies the looks.
     *
     * @param text the text, clean; a line break inside a block is {@code \n}, a tab {@code \t}
     * @param looks how it is set off
     * @param link where it leads if it is a hyperlink; may be empty text when the source has a link with no target
     */
    public Run {
        text = Text.clean(text);
        looks = looks.isEmpty() ? Set.of() : Set.copyOf(looks);
        link = link.map(Text::clean);
    }

    /**
     * Text with nothing about it.
     *
     * @param text the text
     * @return the run
     */
    public static Run of(String text) {
        return new Run(text, Set.of(), Optional.empty());
    }

    /** {@return whether the run is bold} */
    public boolean bold() {
        return looks.contains(Look.BOLD);
    }
}
