package se.samverkan.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time during which a fact holds (tid, mandattid), both ends included and each possibly unknown.
 *
 * <p>An unknown end is no end: a fact whose beginning alone is told goes on until something says otherwise.
 *
 * @param from the first day, if known
 * @param until the last day, if known; never before the first
 */
public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final Term UNKNOWN = new Term(Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @param from the first day, if known
     * @param until the last day, if known; never before the first
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Term {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a term ends on " + until.get() + " before it starts on " + from.get());
        }
    }

    /** {@return a term of which neither end is known} */
    public static Term unknown() {
        return UNKNOWN;
    }

    /**
     * A term that starts on a day.
     *
     * @param day the first day
     * @return the term, open at its end
     */
    public static Term from(LocalDate day) {
        return new Term(Optional.of(day), Optional.empty());
    }

    /**
     * A term that ends on a day.
     *
     * @param day the last day
     * @return the term, with no known beginning
     */
    public static Term until(LocalDate day) {
        return new Term(Optional.empty(), Optional.of(day));
    }

    /**
     * A term with both ends.
     *
     * @param first the first day
     * @param last the last day
     * @return the term
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Term between(LocalDate first, LocalDate last) {
        return new Term(Optional.of(first), Optional.of(last));
    }

    /**
     * Whether the fact holds on a day, as far as is known.
     *
     * @param day the day
     * @return false only if the day lies before the known first day or after the known last one
     */
    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /**
     * Whether there is a day on which both facts hold, as far as is known.
     *
     * @param other the other term
     * @return false only if one is known to end before the other begins
     */
    public boolean overlaps(Term other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Term other) {
        return until.isPresent() && other.from.filter(until.get()::isBefore).isPresent();
    }

    /**
     * The same term with a last day.
     *
     * @param day the last day
     * @return the changed term
     * @throws IllegalArgumentException if it is before the first day
     */
    public Term endingOn(LocalDate day) {
        return new Term(from, Optional.of(day));
    }
}
