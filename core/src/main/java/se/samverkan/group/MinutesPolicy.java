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

    /** {@return for how many days members may comment on notes, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getCommentDays();

    /** {@return for how many days a tacit decision lies open to objection, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getTacitDays();

    /** {@return whether the group may decide by e-mail between meetings} */
    Optional<Boolean> isDecidedByEmail();

    /** {@return how many must be there to decide} */
    Optional<Quorum> getQuorum();

    /** {@return how the roll is set} */
    Optional<RollLayout> getRollLayout();

    /** {@return whether an item repeats the decisions} */
    Optional<Boolean> isSummarised();

    /** {@return the language of the minutes} */
    Optional<Language> getLanguage();

    /** Builds a {@link MinutesPolicy}; nothing is needed. */
    final class Builder extends ImmutableMinutesPolicy.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
