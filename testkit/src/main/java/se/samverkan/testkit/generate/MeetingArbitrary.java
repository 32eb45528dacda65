package se.samverkan.testkit.generate;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Profile;
import se.samverkan.testkit.generate.years.Meetings;
import se.samverkan.testkit.generate.years.Size;

/**
 * Meetings as in life: they keep every rule of their profile, and come back equal from their own minutes. Each method gives a narrowed copy.
 */
public final class MeetingArbitrary extends ArbitraryDecorator<Meeting> {

    static final MeetingArbitrary ANY = new MeetingArbitrary(Meetings.Wish.ANY);

    private final Meetings.Wish wish;

    private MeetingArbitrary(Meetings.Wish wish) {
        this.wish = wish;
    }

    /**
     * Those of a calendar year.
     *
     * @param year the year, 1990–2090
     * @return the narrowed generator
     * @throws IllegalArgumentException if the year is another
     */
    public MeetingArbitrary inYear(int year) {
        if (year < 1990 || year > 2090) {
            throw new IllegalArgumentException("no meetings are generated in " + year + "; the years are 1990–2090");
        }
        return new MeetingArbitrary(new Meetings.Wish(Optional.of(year), wish.profile(), wish.size(), wish.complete()));
    }

    /**
     * Those that keep the rules of a profile. Minutes call for {@link Profile#STATUTORY} by the kind of their group, which a meeting on its own
     * does not tell: then they are verified minutes of a committee by their title, for a check that is told its profile.
     *
     * @param profile the profile
     * @return the narrowed generator
     */
    public MeetingArbitrary withProfile(Profile profile) {
        return new MeetingArbitrary(new Meetings.Wish(wish.year(), Optional.of(profile), wish.size(), wish.complete()));
    }

    /**
     * Those with so many items on the agenda, each number about as often; 0–60 if it is not said, mostly fewer than 15. A short agenda takes up in
     * one item what else has items of its own; one without items says nothing of it.
     *
     * @param min the fewest items, from 0; of those that are {@linkplain #complete complete}, eight if it is less
     * @param max the most, however many; of those that are complete, from eight
     * @return the narrowed generator
     * @throws IllegalArgumentException if the fewest are negative or more than the most, or the most are too few for complete ones
     */
    public MeetingArbitrary sized(int min, int max) {
        return new MeetingArbitrary(
                new Meetings.Wish(wish.year(), wish.profile(), Size.between(min, max), wish.complete()));
    }

    /**
     * Those that have whatever a rule speaks of, so that each fault finds something to break. They have eight items at least, and are verified
     * minutes if no other profile is asked for; in notes, faults in who verifies them find nothing.
     *
     * @return the narrowed generator
     * @throws IllegalArgumentException if fewer than eight items were asked for at most
     */
    public MeetingArbitrary complete() {
        return new MeetingArbitrary(new Meetings.Wish(wish.year(), wish.profile(), wish.size(), true));
    }

    @Override
    protected Arbitrary<Meeting> arbitrary() {
        return Meetings.of(wish);
    }
}
