package se.samverkan.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import se.samverkan.finding.SourcePlace;

/**
 * A heading, a paragraph, a list item, or furniture of the page: text of one kind.
 *
 * <p>Lines of a paragraph that belong apart, though no blank line parts them, are kept apart by {@code \n}.
 */
@Value.Immutable
public sealed interface TextBlock extends Block, WithTextBlock permits ImmutableTextBlock {

    /** What a text block is. */
    enum Kind {
        /** A heading (rubrik); its level counts from 1. */
        HEADING,
        /** A paragraph (stycke); its level is 0. */
        PARAGRAPH,
        /** An item of a list (punkt i punktlista); its level counts from 0 for the outermost list. */
        LIST_ITEM,
        /** A header or footer of a page (sidhuvud, sidfot). */
        PAGE_FURNITURE,
        /** Bare links that belong to no sentence, as programs put them at the end of a page. */
        LINK_DUMP,
        /** A footnote, an endnote or a comment (fotnot, kommentar). */
        NOTE
    }

    /** {@return what the block is} */
    @Value.Default
    default Kind getKind() {
        return Kind.PARAGRAPH;
    }

    /** {@return the level of a heading from 1, or of a list item from 0; 0 otherwise} */
    @Value.Default
    default int getLevel() {
        return 0;
    }

    /** {@return the mark that stands before the text and is no part of it: a bullet, or a number that the program has counted} */
    Optional<String> getMarker();

    /**
     * The name of the style (formatmall) that the block has beyond its kind, as a reader of the document's format would call it.
     *
     * @return the name, for example "Beslut"; a wish for a writer, no part of equality
     */
    @Value.Auxiliary
    Optional<String> getStyle();

    /** {@return the text, in runs} */
    List<Run> getRuns();

    /** {@return where each stretch of the text stands in the source, by rising offset; no part of equality} */
    @Value.Auxiliary
    List<Anchor> getAnchors();

    /**
     * Ties an offset of a block's text to a place in the source.
     *
     * @param offset the offset of the first character that stands there, in UTF-16 units
     * @param place the place
     */
    record Anchor(int offset, SourcePlace place) {}

    /**
     * A paragraph of plain text.
     *
     * @param text the text
     * @return the block
     */
    static TextBlock paragraph(String text) {
        return new Builder().addRun(Run.of(text)).build();
    }

    /**
     * A heading of plain text.
     *
     * @param level the level, from 1
     * @param text the text
     * @return the block
     */
    static TextBlock heading(int level, String text) {
        return new Builder()
                .kind(Kind.HEADING)
                .level(level)
                .addRun(Run.of(text))
                .build();
    }

    /**
     * A list item of plain text.
     *
     * @param level the level, from 0
     * @param marker the mark before it, for example {@code -}
     * @param text the text
     * @return the block
     */
    static TextBlock listItem(int level, String marker, String text) {
        return new Builder()
                .kind(Kind.LIST_ITEM)
                .level(level)
                .marker(marker)
                .addRun(Run.of(text))
                .build();
    }

    @Override
    @Value.Lazy
    default String text() {
        return getRuns().size() == 1
                ? getRuns().get(0).text()
                : getRuns().stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * Where a character of the text stands in the source.
     *
     * @param offset an offset into {@link #text()}
     * @return the place of the last anchor at or before it, or nothing if the block has no anchors
     */
    default Optional<SourcePlace> placeOf(int offset) {
        List<Anchor> anchors = getAnchors();
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        int from = 0;
        int to = anchors.size();
        // The last anchor at the offset or before it; the first when all are after it.
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            boolean after = anchors.get(middle).offset() > offset;
            from = after ? from : middle;
            to = after ? middle : to;
        }
        return Optional.of(anchors.get(from).place());
    }

    /** {@return whether every run that shows anything is bold} */
    default boolean bold() {
        return getRuns().stream().anyMatch(run -> !run.text().isBlank())
                && getRuns().stream().allMatch(run -> run.text().isBlank() || run.bold());
    }

    /** Refuses levels out of bounds. */
    @Value.Check
    default void check() {
        int least = getKind() == Kind.HEADING ? 1 : 0;
        boolean levelled = getKind() == Kind.HEADING || getKind() == Kind.LIST_ITEM;
        if (getLevel() < least || getLevel() > 0 && !levelled) {
            throw new IllegalArgumentException("no " + getKind() + " has the level " + getLevel());
        }
    }

    /** Builds a {@link TextBlock}; nothing is needed. */
    final class Builder extends ImmutableTextBlock.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
