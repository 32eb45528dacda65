package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.group.Role;
import se.samverkan.organisation.Mention;

/** One name under the minutes (underskrift). */
@Value.Immutable
public sealed interface Signature extends WithSignature permits ImmutableSignature {

    /** {@return in which role the name stands there} */
    Role getRole();

    /** {@return the name as written, and the person it points at; nothing if the line was left open} */
    Optional<@Valid Mention> getSignatory();

    /** {@return the day of signing, where written} */
    Optional<LocalDate> getDate();

    /** Builds a {@link Signature}; role is needed. */
    final class Builder extends ImmutableSignature.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
