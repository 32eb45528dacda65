package se.samverkan.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.organisation.Mention;

/** Who pays which share (andel). */
@Value.Immutable
public sealed interface FundingShare extends WithFundingShare permits ImmutableFundingShare {

    /** {@return who pays} */
    @Valid
    Mention getPayer();

    /** {@return the share in per cent of the whole, from 0 to 100} */
    Optional<
                    @PositiveOrZero(message = "{samverkan.negative}")
                    @DecimalMax(value = "100", message = "{samverkan.tooLarge}") BigDecimal>
            getPercent();

    /** {@return the share in Swedish kronor, from 0} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") BigDecimal> getAmount();

    /** Builds a {@link FundingShare}; payer is needed. */
    final class Builder extends ImmutableFundingShare.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
