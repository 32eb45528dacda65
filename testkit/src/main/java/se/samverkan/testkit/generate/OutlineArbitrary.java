package se.samverkan.testkit.generate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import se.samverkan.outline.Outline;

/** Outlines that look like documents: prose, lists, tables, the frames of minutes. Each method gives a narrowed copy. */
public final class OutlineArbitrary extends ArbitraryDecorator<Outline> {

    static final OutlineArbitrary ANY = new OutlineArbitrary(EnumSet.allOf(Carried.class), 1, 16);

    private final Set<Carried> carried;
    private final int min;
    private final int max;

    private OutlineArbitrary(Set<Carried> carried, int min, int max) {
        this.carried = carried;
        this.min = min;
        this.max = max;
    }

    /**
     * Outlines of what a format carries.
     *
     * @param what what it carries; {@link Carried} says what each promises
     * @return the narrowed generator
     * @throws IllegalArgumentException if something is carried only by a format that carries something else besides
     */
    public OutlineArbitrary carrying(Set<Carried> what) {
        requireWith(what, Carried.LISTS, Carried.LIST_LEVELS, Carried.COUNTED_NUMBERS);
        requireWith(what, Carried.TABLES, Carried.HEADER_ROWS, Carried.SPANS, Carried.FULL_CELLS);
        return new OutlineArbitrary(Collections.unmodifiableSet(copy(what)), min, max);
    }

    private static Set<Carried> copy(Set<Carried> what) {
        Set<Carried> copy = EnumSet.noneOf(Carried.class);
        copy.addAll(what);
        return copy;
    }

    private static void requireWith(Set<Carried> what, Carried whole, Carried... parts) {
        for (Carried part : parts) {
            if (what.contains(part) && !what.contains(whole)) {
                throw new IllegalArgumentException("a format that carries " + part + " carries " + whole);
            }
        }
    }

    /**
     * Outlines of so many blocks.
     *
     * @param least the fewest blocks, at least 1
     * @param most the most blocks
     * @return the narrowed generator
     * @throws IllegalArgumentException if least is less than 1 or more than most
     */
    public OutlineArbitrary sized(int least, int most) {
        if (least < 1 || most < 1) {
            throw new IllegalArgumentException("an outline has one block or more, not " + Math.min(least, most));
        }
        if (most < least) {
            throw new IllegalArgumentException("from " + least + " to " + most + " is no size");
        }
        return new OutlineArbitrary(carried, least, most);
    }

    @Override
    protected Arbitrary<Outline> arbitrary() {
        return new Documents(carried).outlines(min, max);
    }
}
