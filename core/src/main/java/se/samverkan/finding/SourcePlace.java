package se.samverkan.finding;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where something stands in a source document, so that a person can go there.
 *
 * <p>Places are counted the way the document's own program counts: lines of a text file, paragraphs of a word-processor file. All numbers
 * are from 1. A place is only about where: it says nothing of what stands there.
 */
@Value.Immutable
public sealed interface SourcePlace extends WithSourcePlace permits ImmutableSourcePlace {

    /** What a document is counted in. */
    enum Unit {
        /** Lines of a text file (rader). */
        LINE,
        /** Paragraphs of a word-processor document (stycken), in the order of its body. */
        PARAGRAPH
    }

    /** {@return the document's name, usually its file name or path as the host gave it} */
    Optional<String> getDocument();

    /** {@return what {@link #getFirst()} and {@link #getLast()} count} */
    @Value.Default
    default Unit getUnit() {
        return Unit.LINE;
    }

    /** {@return the number of the first line or paragraph, from 1} */
    int getFirst();

    /** {@return the number of the last line or paragraph, never before the first} */
    @Value.Default
    default int getLast() {
        return getFirst();
    }

    /** {@return the column of the first character in its line, from 1, in UTF-16 units; nothing if not known} */
    Optional<Integer> getColumn();

    /** {@return where in the document the unit lies when its number alone would not lead there, for example "table 2, row 3"} */
    Optional<String> getWithin();

    /**
     * A place in a text file.
     *
     * @param line the line, from 1
     * @return the place, with no document named
     */
    static SourcePlace ofLine(int line) {
        return new Builder().first(line).build();
    }

    /**
     * A place in a text file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the place, with no document named
     */
    static SourcePlace ofLine(int line, int column) {
        return new Builder().first(line).column(column).build();
    }

    /**
     * The place from the start of this one to the end of another.
     *
     * @param end a place in the same document
     * @return the longer place
     */
    default SourcePlace to(SourcePlace end) {
        return withLast(Math.max(getLast(), end.getLast()));
    }

    /** Refuses numbers below 1 and a last before the first. */
    @Value.Check
    default void check() {
        if (getFirst() < 1 || getLast() < getFirst() || getColumn().orElse(1) < 1) {
            throw new IllegalArgumentException("no place: from " + getFirst() + " to " + getLast() + ", column "
                    + getColumn().map(String::valueOf).orElse("unknown")
                    + "; numbers are from 1 and the last is not before the first");
        }
    }

    /** {@return the place as editors write it: {@code minutes.txt:14}, with {@code ¶14} for a paragraph, or only the number} */
    default String shown() {
        String document = getDocument().map(name -> name + ":").orElse("");
        String mark = getUnit() == Unit.PARAGRAPH ? "¶" : "";
        return document
                + mark
                + getFirst()
                + getWithin().map(within -> " (" + within + ")").orElse("");
    }

    /** Builds a {@link SourcePlace}; {@code first} is needed. */
    final class Builder extends ImmutableSourcePlace.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
