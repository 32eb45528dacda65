package se.samverkan.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.ModelPath;

/**
 * Words of the minutes that stand in the model exactly once, and where.
 *
 * <p>Together the own texts of a meeting are all that its document says apart from labels, marks and page furniture: what is derived from them
 * (a date, a role, a task) owns no text.
 *
 * <p>Its path is made when it is asked for, since minutes have hundreds of texts and most of them are only read. Immutable.
 */
public final class OwnText {

    /** In what part of the minutes words stand, and whose they are. */
    public enum Part {
        /** The document itself: its title, and notes on how it was signed. */
        RECORD,
        /** The frame: when and where the meeting is, and the next one. */
        FRAME,
        /** The roll (närvarolista). */
        ROLL,
        /** What the minutes say in their own name, above the items and in them. */
        TOLD,
        /** Decisions of others, or of earlier minutes, in their words. */
        QUOTED,
        /** A name under the minutes. */
        SIGNATURE,
        /** The list of attachments. */
        ATTACHED,
        /** What found no place. */
        UNPLACED
    }

    private final Part part;
    private final ModelPath owner;

    /** The list of the owner in which the words stand, if they do. */
    private final @Nullable String list;

    private final int index;

    /** The attribute of the owner, or of the element of its list; none if that is the words themselves. */
    private final @Nullable String attribute;

    private final String text;

    /**
     * Words that the minutes say in their own name.
     *
     * @param path the attribute that holds the words
     * @param text the words
     */
    public OwnText(ModelPath path, String text) {
        this(Part.TOLD, path, null, 0, null, text);
    }

    OwnText(Part part, ModelPath owner, @Nullable String list, int index, @Nullable String attribute, String text) {
        this.part = part;
        this.owner = owner;
        this.list = list;
        this.index = index;
        this.attribute = attribute;
        this.text = text;
    }

    /** {@return in what part of the minutes the words stand, and whose they are} */
    public Part part() {
        return part;
    }

    /** {@return the attribute that holds the words} */
    public ModelPath path() {
        ModelPath path = list == null ? owner : owner.then(list, index);
        return attribute == null ? path : path.then(attribute);
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /** {@return whether the other has the same words, in the same part and at the same path} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnText own && part == own.part && text.equals(own.text) && path().equals(own.path());
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, path(), text);
    }

    /** {@return path and words} */
    @Override
    public String toString() {
        return path() + ": " + text;
    }
}
