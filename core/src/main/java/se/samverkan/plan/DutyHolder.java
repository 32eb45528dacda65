package se.samverkan.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.organisation.Mention;

/** Who does what for the meetings of a series, or that nobody is appointed yet (ansvar). */
@Value.Immutable
public sealed interface DutyHolder extends WithDutyHolder permits ImmutableDutyHolder {

    /** {@return what} */
    Duty getDuty();

    /** {@return who; empty as long as it is open} */
    List<@Valid Mention> getHolders();

    /** {@return the words, where the question is put: "vem?"} */
    Optional<String> getAsWritten();

    /** {@return whether nobody is appointed yet} */
    default boolean isUnassigned() {
        return getHolders().isEmpty();
    }

    /** Builds a {@link DutyHolder}; duty is needed. */
    final class Builder extends ImmutableDutyHolder.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
