package se.samverkan.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.immutables.value.Value;

/** Narrative text (löpande text): a paragraph, an entry of a list, or a heading that numbers nothing. */
@Value.Immutable
public sealed interface Passage extends ItemContent, WithPassage permits ImmutablePassage {

    /** How a passage stands on the page. */
    enum Form {
        /** A paragraph. */
        PARAGRAPH,
        /** An entry of a list. */
        LIST_ITEM,
        /** A heading inside the item. */
        HEADING
    }

    /** {@return how the passage stands on the page} */
    @Value.Default
    default Form getForm() {
        return Form.PARAGRAPH;
    }

    /** {@return how deep a list entry is nested, from 0; 0 for everything else} */
    @Value.Default
    @PositiveOrZero(message = "{samverkan.negative}")
    default int getLevel() {
        return 0;
    }

    /** {@return the words; lines that stand apart are parted by {@code \n}} */
    @NotBlank(message = "{samverkan.blank}")
    String getText();

    /** {@return hyperlinks in the words} */
    List<Link> getLinks();

    /**
     * A paragraph.
     *
     * @param text its words
     * @return the passage
     */
    static Passage of(String text) {
        return new Builder().text(text).build();
    }

    /**
     * An entry of a list, not nested.
     *
     * @param text its words
     * @return the passage
     */
    static Passage listItem(String text) {
        return new Builder().form(Form.LIST_ITEM).text(text).build();
    }

    /** Builds a {@link Passage}; text is needed. */
    final class Builder extends ImmutablePassage.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
