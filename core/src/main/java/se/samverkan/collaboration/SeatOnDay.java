package se.samverkan.collaboration;

import java.util.List;
import se.samverkan.group.Membership;
import se.samverkan.group.Seat;

/**
 * What is known of a seat on a day.
 *
 * @param seat the seat
 * @param state whether somebody holds it
 * @param facts what is said of the seat for that day: its holders if it is held, else the vacancy, or both where they contradict each other
 */
public record SeatOnDay(Seat seat, State state, List<Membership> facts) {

    /** Whether a seat is held. That nobody is known to hold it proves no vacancy. */
    public enum State {
        /** Somebody holds it (besatt). */
        HELD,
        /** It is said that nobody holds it (vakant). */
        VACANT,
        /** Nothing is said of that day, or both that it is held and that it is vacant (okänt). */
        UNKNOWN
    }

    /**
     * Copies the facts.
     *
     * @param seat the seat
     * @param state whether somebody holds it
     * @param facts what is said of the seat for that day: its holders if it is held, else the vacancy, or both where they contradict each
     *     other
     */
    public SeatOnDay {
        facts = List.copyOf(facts);
    }

    static SeatOnDay of(Seat seat, List<Membership> facts) {
        long vacant = facts.stream().filter(Membership::isVacant).count();
        State state = facts.isEmpty() || vacant > 0 && vacant < facts.size()
                ? State.UNKNOWN
                : vacant > 0 ? State.VACANT : State.HELD;
        return new SeatOnDay(seat, state, facts);
    }

    /** {@return who holds the seat; nobody if it is vacant or unknown} */
    public List<Membership> holders() {
        return state == State.HELD ? facts : List.of();
    }
}
