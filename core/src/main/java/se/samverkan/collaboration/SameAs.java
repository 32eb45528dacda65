package se.samverkan.collaboration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.Id;

/**
 * That two people, organisations or groups are one (är samma som): said by somebody, on some ground, and open to be taken back. Nobody is merged
 * by guess.
 *
 * <p>The two stand in one order, whichever was named first. To take a fact back, remove it, or say the opposite with {@link #isDenied()}: a denial
 * holds against all that is said of the two, from whatever document.
 */
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
    @PositiveOrZero(message = "{samverkan.negative}")
    @DecimalMax(value = "1", message = "{samverkan.tooLarge}")
    default BigDecimal getConfidence() {
        return BigDecimal.ONE;
    }

    /** {@return on what ground} */
    Optional<String> getSource();

    /** {@return who says so} */
    Optional<String> getAssertedBy();

    /**
     * That two are one.
     *
     * @param one one of them
     * @param other the other, of the same type
     * @return the fact, without ground and beyond doubt
     * @throws IllegalArgumentException if they are of two types, or one and the same
     */
    static SameAs of(Id one, Id other) {
        return new Builder().one(one).other(other).build();
    }

    /**
     * Sees to it that every instance is as its attributes promise; called when one is built.
     *
     * @return the same, the lesser id first
     * @throws IllegalArgumentException if the ids are of two types or the same, or the confidence is not from 0 to 1
     */
    @Value.Check
    default SameAs inOrder() {
        int order = getOne().value().compareTo(getOther().value());
        if (getOne().getClass() != getOther().getClass() || order == 0) {
            throw new IllegalArgumentException("two ids of one type can be of the same, not "
                    + getOne().getClass().getSimpleName() + " " + getOne() + " and "
                    + getOther().getClass().getSimpleName() + " " + getOther());
        }
        if (getConfidence().signum() < 0 || getConfidence().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a confidence is from 0 to 1, not " + getConfidence());
        }
        return order < 0
                ? this
                : new Builder().from(this).one(getOther()).other(getOne()).build();
    }

    /** Builds a {@link SameAs}; one and other are needed. */
    final class Builder extends ImmutableSameAs.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
