package se.samverkan.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A whole document: its blocks in reading order, and the properties it carries about itself. */
@Value.Immutable
public sealed interface Outline extends WithOutline permits ImmutableOutline {

    /** {@return the title that the document's properties give; the title that stands in the text is a block} */
    Optional<String> getTitle();

    /** {@return who made the document, as its properties say (författare)} */
    Optional<String> getAuthor();

    /** {@return the language of the text as a BCP 47 tag, for example {@code sv-SE}} */
    Optional<String> getLanguage();

    /** {@return the blocks in reading order} */
    List<Block> getBlocks();

    /**
     * An outline of these blocks.
     *
     * @param blocks the blocks
     * @return the outline
     */
    static Outline of(Block... blocks) {
        return new Builder().addBlocks(blocks).build();
    }

    /** {@return all text, blocks parted by line breaks} */
    default String text() {
        return getBlocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** Builds an {@link Outline}; nothing is needed. */
    final class Builder extends ImmutableOutline.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
