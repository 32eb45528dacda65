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
import se.samverkan.testkit.generate.Generate;

/**
 * What a breaker made of something valid.
 *
 * @param breaker the breaker
 * @param collaboration the broken collaboration, or one of nothing but the broken meeting
 */
record Broken(Breaker<?> breaker, Collaboration collaboration) {

    private static final int PICKS = 1000;

    static Arbitrary<Broken> by(List<Breaker<?>> breakers) {
        return Arbitraries.oneOf(breakers.stream().map(Broken::by).toList());
    }

    private static <S> Arbitrary<Broken> by(Breaker<S> breaker) {
        return Combinators.combine(
                        valid(breaker).filter(breaker::suits),
                        Arbitraries.integers().between(0, PICKS - 1))
                .as((valid, pick) -> of(breaker, breaker.apply(valid, pick)));
    }

    /** What a breaker can be tried on: meetings that have whatever rules speak of, years of collaborations. */
    static <S> Arbitrary<S> valid(Breaker<S> breaker) {
        Arbitrary<?> valid =
                breaker.subject() == Meeting.class ? Generate.meetings().complete() : Generate.collaborations();
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
