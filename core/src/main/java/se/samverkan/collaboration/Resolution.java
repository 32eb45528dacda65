package se.samverkan.collaboration;

import java.util.List;
import java.util.Optional;
import se.samverkan.id.Id;
import se.samverkan.organisation.Mention;

/**
 * Whom words mean, as far as can be said. Among several nobody is picked.
 *
 * @param asWritten the words
 * @param outcome how it came out
 * @param target what a {@link Mention} of these words points at; only if it is certain
 * @param candidates the one who is meant if it is certain or unsure, everybody who can be meant alike if it is ambiguous, else nobody
 * @param others those who fit clearly less well, best first
 */
public record Resolution(
        String asWritten,
        Outcome outcome,
        Optional<Mention.Target> target,
        List<Candidate> candidates,
        List<Candidate> others) {

    /** The least confidence of what is certain. A first name that only one person in the whole collaboration has is below it: we do not know everybody. */
    public static final double SURE = 0.5;

    /** How a resolution comes out. */
    public enum Outcome {
        /** One fits clearly best, and well enough; or the words name a role or everybody. */
        CERTAIN,
        /** One fits clearly best, but not well enough to act on. */
        UNSURE,
        /** Several fit alike. */
        AMBIGUOUS,
        /** Nobody fits. */
        UNKNOWN
    }

    /**
     * Copies the lists.
     *
     * @param asWritten the words
     * @param outcome how it came out
     * @param target what a {@link Mention} of these words points at; only if it is certain
     * @param candidates the one who is meant if it is certain or unsure, everybody who can be meant alike if it is ambiguous, else nobody
     * @param others those who fit clearly less well, best first
     */
    public Resolution {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }

    static Resolution unknown(String asWritten) {
        return new Resolution(asWritten, Outcome.UNKNOWN, Optional.empty(), List.of(), List.of());
    }

    static Resolution role(String asWritten, Mention.Target target) {
        return new Resolution(asWritten, Outcome.CERTAIN, Optional.of(target), List.of(), List.of());
    }

    static Resolution of(String asWritten, List<Candidate> alike, List<Candidate> others) {
        if (alike.size() > 1) {
            return new Resolution(asWritten, Outcome.AMBIGUOUS, Optional.empty(), alike, others);
        }
        Candidate one = alike.get(0);
        return one.confidence() < SURE
                ? new Resolution(asWritten, Outcome.UNSURE, Optional.empty(), alike, others)
                : new Resolution(asWritten, Outcome.CERTAIN, Optional.of(new Mention.Thing(one.id())), alike, others);
    }

    /** {@return the person, organisation, party or group that is meant; nothing unless that is certain} */
    public Optional<Id> id() {
        return outcome == Outcome.CERTAIN
                ? candidates.stream().map(Candidate::id).findFirst()
                : Optional.empty();
    }
}
