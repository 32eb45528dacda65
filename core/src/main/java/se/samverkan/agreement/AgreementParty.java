package se.samverkan.agreement;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.organisation.Mention;

/** Who takes part in an agreement (avtalspart and others), and as what. */
@Value.Immutable
public sealed interface AgreementParty extends WithAgreementParty permits ImmutableAgreementParty {

    /** {@return the party, organisation or group} */
    @Valid
    Mention getWho();

    /** {@return as what} */
    List<AgreementRole> getRoles();

    /** Builds an {@link AgreementParty}; who is needed. */
    final class Builder extends ImmutableAgreementParty.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
