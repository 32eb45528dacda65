package se.samverkan.testkit.contracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.breakers.Breaker;

/**
 * What a breaker made of something valid.
 *
 * @param breaker the breaker
 * @param collaboration the broken collaboration, or one of nothing but the broken meeting
 */
record Broken(Breaker<?> breaker, Collaboration collaboration) {

    private static final int PICKS = 1000;

    static Arbitrary<Broken> by(
            List<Breaker<?>> breakers, Arbitrary<Meeting> meetings, Arbitrary<Collaboration> years) {
        if (breakers.isEmpty()) {
            throw new IllegalStateException(
                    "the rule has no breaker. Hint: register a Fault for it by a BreakerProvider beside the tests");
        }
        return Arbitraries.oneOf(
                breakers.stream().map(breaker -> by(breaker, meetings, years)).toList());
    }

    private static <S> Arbitrary<Broken> by(
            Breaker<S> breaker, Arbitrary<Meeting> meetings, Arbitrary<Collaboration> years) {
        return Combinators.combine(
                        valid(breaker, meetings, years).filter(breaker::suits),
                        Arbitraries.integers().between(0, PICKS - 1))
                .as((valid, pick) -> of(breaker, breaker.apply(valid, pick)));
    }

    /** What a breaker can be tried on: meetings that have whatever rules speak of, years of collaborations. */
    static <S> Arbitrary<S> valid(Breaker<S> breaker, Arbitrary<Meeting> meetings, Arbitrary<Collaboration> years) {
        Arbitrary<?> valid = breaker.subject() == Meeting.class ? meetings : years;
        return valid.map(breaker.subject()::cast);
    }

    private static Broken of(Breaker<?> breaker, Object broken) {
        return new Broken(
                breaker, broken instanceof Meeting meeting ? Collaboration.of(meeting) : (Collaboration) broken);
    }

    /** The codes that it must raise, no more and no less. */
    Set<FindingCode> raises() {
        Set<FindingCode> raises = new TreeSet<>(breaker.alsoBreaks());
        raises.add(breaker.breaks());
        return raises;
    }
}
