package se.samverkan.testkit.breakers;

import java.util.Set;
import se.samverkan.finding.FindingCode;

/**
 * A way to break one rule: a change by which a valid value becomes one that the rule fires on.
 *
 * <p>What comes out breaks the rule, whatever {@link #alsoBreaks()} lists besides, and nothing else: the contract of a rule asks for exactly
 * that set. A breaker holds no state and is called from any thread.
 *
 * @param <S> what is broken: {@link se.samverkan.meeting.Meeting} or {@link se.samverkan.collaboration.Collaboration}
 */
public interface Breaker<S> {

    /** {@return the name of the fault, unique among the breakers, lower-case words parted by hyphens: {@code item-lost}} */
    String name();

    /** {@return the code of the rule that it breaks} */
    FindingCode breaks();

    /** {@return the codes of the rules that cannot but break with it; none by default} */
    default Set<FindingCode> alsoBreaks() {
        return Set.of();
    }

    /** {@return in one sentence, what goes wrong} */
    String description();

    /** {@return the type that it breaks} */
    Class<S> subject();

    /**
     * Whether there is something to break.
     *
     * @param valid a value that keeps every rule
     * @return true if {@link #apply} can break it; always by default
     */
    default boolean suits(S valid) {
        return true;
    }

    /**
     * Breaks a value.
     *
     * @param valid a value that keeps every rule and {@linkplain #suits suits}
     * @param pick chooses where and how, any number from 0: equal numbers break equal values equally
     * @return the broken value
     */
    S apply(S valid, int pick);
}
