package se.samverkan.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.years.Meetings;

/** Meetings that keep every rule of their profile; each method gives a narrowed copy. */
public final class MeetingArbitrary extends ArbitraryDecorator<Meeting> {

    static final MeetingArbitrary ANY = new MeetingArbitrary(false);

    private final boolean complete;

    private MeetingArbitrary(boolean complete) {
        this.complete = complete;
    }

    /** {@return those that have whatever a rule speaks of} */
    public MeetingArbitrary complete() {
        return new MeetingArbitrary(true);
    }

    @Override
    protected Arbitrary<Meeting> arbitrary() {
        return complete ? Meetings.complete() : Meetings.valid();
    }
}
