package se.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.OrganisationId;
import se.samverkan.time.Term;

/** A titled post in an organisation (befattning), held for a time. A changed title is another position. */
@Value.Immutable
public sealed interface Position extends WithPosition permits ImmutablePosition {

    /** {@return the title, for example "verksamhetschef" or "MAS"} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return where the post is} */
    Optional<OrganisationId> getOrganisation();

    /** {@return the unit inside the organisation, as written} */
    Optional<String> getUnit();

    /** {@return when it is held} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** Builds a {@link Position}; title is needed. */
    final class Builder extends ImmutablePosition.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
