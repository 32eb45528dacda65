package se.samverkan.meeting;

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
}
