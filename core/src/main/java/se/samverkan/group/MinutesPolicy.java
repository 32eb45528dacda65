package se.samverkan.group;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.language.Language;

/** How a group keeps its minutes (rutin för minnesanteckningar och protokoll). What is left out is not laid down. */
@Value.Immutable
public sealed interface MinutesPolicy extends WithMinutesPolicy permits ImmutableMinutesPolicy {

    /** {@return whether they are verified minutes or notes} */
    Optional<MinutesKind> getKind();

    /** {@return how many verify them, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getVerifiers();

    /** {@return within how many days of the meeting they are verified, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getVerifyWithinDays();

    /** {@return by which day after verification they are announced or published (anslagna), from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getAnnounceWithinDays();

    /** {@return for how many days members may comment on notes, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getCommentDays();

    /** {@return for how many days a tacit decision lies open to objection, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getTacitDays();

    /** {@return whether the group may decide by e-mail between meetings} */
    Optional<Boolean> isDecidedByEmail();

    /** {@return how many must be there to decide} */
    Optional<Quorum> getQuorum();

    /** {@return whether more than half of the members must be there to decide} */
    Optional<Boolean> isMajorityNeeded();

    /** {@return how the roll is set} */
    Optional<RollLayout> getRollLayout();

    /** {@return whether an item repeats the decisions} */
    Optional<Boolean> isSummarised();

    /** {@return the language of the minutes} */
    Optional<Language> getLanguage();

    /**
     * This policy, and another where this one is silent.
     *
     * @param other the other
     * @return a policy that lays down what either does, first this one
     */
    default MinutesPolicy orElse(MinutesPolicy other) {
        return new Builder()
                .kind(getKind().or(other::getKind))
                .verifiers(getVerifiers().or(other::getVerifiers))
                .verifyWithinDays(getVerifyWithinDays().or(other::getVerifyWithinDays))
                .announceWithinDays(getAnnounceWithinDays().or(other::getAnnounceWithinDays))
                .commentDays(getCommentDays().or(other::getCommentDays))
                .tacitDays(getTacitDays().or(other::getTacitDays))
                .decidedByEmail(isDecidedByEmail().or(other::isDecidedByEmail))
                .quorum(getQuorum().or(other::getQuorum))
                .majorityNeeded(isMajorityNeeded().or(other::isMajorityNeeded))
                .rollLayout(getRollLayout().or(other::getRollLayout))
                .summarised(isSummarised().or(other::isSummarised))
                .language(getLanguage().or(other::getLanguage))
                .build();
    }

    /** Builds a {@link MinutesPolicy}; nothing is needed. */
    final class Builder extends ImmutableMinutesPolicy.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
