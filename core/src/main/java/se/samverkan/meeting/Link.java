package se.samverkan.meeting;

import java.util.Locale;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * A hyperlink (länk).
 *
 * @param text the words that carry it
 * @param target where it leads, as written; empty, or only {@code #}, when the source has a link with no target
 */
public record Link(String text, String target) {

    /** {@return whether the link leads nowhere} */
    public boolean leadsNowhere() {
        return target.isBlank() || target.strip().equals("#");
    }

    /**
     * What the link leads to, as far as words and target tell.
     *
     * @return {@link LinkKind#EMAIL} for an address, {@link LinkKind#MINUTES} if the words name minutes, {@link LinkKind#DOCUMENT} if the target
     *     ends as a file does, else {@link LinkKind#PAGE}
     */
    public LinkKind kind() {
        String where = target.strip().toLowerCase(Locale.ROOT);
        if (where.startsWith("mailto:")) {
            return LinkKind.EMAIL;
        }
        if (!Vocabulary.swedish().lexicon("linkword").allIn(Text.fold(text)).isEmpty()) {
            return LinkKind.MINUTES;
        }
        return Vocabulary.swedish().lexicon("fileending").phrases().keySet().stream()
                        .anyMatch(where::endsWith)
                ? LinkKind.DOCUMENT
                : LinkKind.PAGE;
    }
}
