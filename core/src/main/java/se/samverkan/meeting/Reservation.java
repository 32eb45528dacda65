package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.DecisionId;
import se.samverkan.organisation.Mention;

/** That somebody wants it noted that they are against (reservation). */
@Value.Immutable
public sealed interface Reservation extends WithReservation permits ImmutableReservation {

    /** {@return who} */
    List<@Valid Mention> getBy();

    /** {@return the words, where they are noted} */
    Optional<String> getText();

    /** {@return the decision} */
    Optional<DecisionId> getAgainst();

    /** Builds a {@link Reservation}; nothing is needed. */
    final class Builder extends ImmutableReservation.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
