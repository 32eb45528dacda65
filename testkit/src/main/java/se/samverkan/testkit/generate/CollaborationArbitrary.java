package se.samverkan.testkit.generate;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.testkit.generate.years.Size;
import se.samverkan.testkit.generate.years.Years;

/**
 * Years of a collaboration as in life: a ladder of groups whose members come and go, their meetings through a calendar year, and what becomes
 * of what they decide. Every meeting keeps every rule of its profile, all minutes of the year are there, and whatever is referred to is there
 * too. Each method gives a narrowed copy.
 */
public final class CollaborationArbitrary extends ArbitraryDecorator<Collaboration> {

    static final CollaborationArbitrary ANY = new CollaborationArbitrary(Optional.empty(), Years.USUAL);

    private final Optional<Integer> year;
    private final Size meetings;

    private CollaborationArbitrary(Optional<Integer> year, Size meetings) {
        this.year = year;
        this.meetings = meetings;
    }

    /**
     * Those of a calendar year.
     *
     * @param in the year, 1990–2090
     * @return the narrowed generator
     * @throws IllegalArgumentException if the year is another
     */
    public CollaborationArbitrary inYear(int in) {
        if (in < 1990 || in > 2090) {
            throw new IllegalArgumentException("no year " + in + " is generated; the years are 1990–2090");
        }
        return new CollaborationArbitrary(Optional.of(in), meetings);
    }

    /**
     * Those with so many meetings in all, each number about as often; 0–12 if it is not said.
     *
     * @param min the fewest meetings, from 0
     * @param max the most, at most 50
     * @return the narrowed generator
     * @throws IllegalArgumentException if the fewest are negative or more than the most, or the most have no room in a year
     */
    public CollaborationArbitrary sized(int min, int max) {
        if (max > Years.MOST) {
            throw new IllegalArgumentException("a year has room for " + Years.MOST + " meetings, not " + max);
        }
        return new CollaborationArbitrary(year, Size.between(min, max));
    }

    @Override
    protected Arbitrary<Collaboration> arbitrary() {
        return Years.of(year, meetings);
    }
}
