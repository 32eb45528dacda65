package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.group.Role;

/** The block of names under the minutes (underskrifter, justering). */
@Value.Immutable
public sealed interface SignOff extends WithSignOff permits ImmutableSignOff {

    /** {@return the names in the order of the document} */
    List<@Valid Signature> getSignatures();

    /** {@return what the block says besides, in its words: "Digitalt signerat"} */
    Optional<String> getNote();

    /**
     * The names in a role.
     *
     * @param role the role
     * @return the signatures, in order
     */
    default List<Signature> inRole(Role role) {
        return getSignatures().stream().filter(s -> s.getRole().equals(role)).toList();
    }

    /** Builds a {@link SignOff}; nothing is needed. */
    final class Builder extends ImmutableSignOff.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
