package se.samverkan.collaboration;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.Id;

/** That two people, organisations or groups are one (är samma som): said by somebody, on some ground, and open to be taken back. Nobody is merged by guess. */
@Value.Immutable
public sealed interface SameAs extends WithSameAs permits ImmutableSameAs {

    /** {@return one of the two; the lesser of both as text} */
    Id getOne();

    /** {@return the other, of the same type} */
    Id getOther();

    /** {@return whether this says that they are two after all} */
    @Value.Default
    default boolean isDenied() {
        return false;
    }

    /** {@return how sure it is, from 0 to 1} */
    @Value.Default
    default BigDecimal getConfidence() {
        return BigDecimal.ONE;
    }

    /** {@return on what ground} */
    Optional<String> getSource();

    /** {@return who says so} */
    Optional<String> getAssertedBy();

    /** Builds a {@link SameAs}; one and other are needed. */
    final class Builder extends ImmutableSameAs.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
