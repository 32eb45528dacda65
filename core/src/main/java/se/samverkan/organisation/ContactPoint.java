package se.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ContactPointId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.time.Term;

/** A way to reach a unit (kontaktväg, "en väg in"). Lists of them are kept up and dated. */
@Value.Immutable
public sealed interface ContactPoint extends Identified, WithContactPoint permits ImmutableContactPoint {

    /** {@return the id} */
    ContactPointId getId();

    /** {@return who is reached} */
    OrganisationId getOrganisation();

    /** {@return by what} */
    ContactMeans getMeans();

    /** {@return the number, address or name of the system, as written} */
    @NotBlank(message = "{samverkan.blank}")
    String getAddress();

    /** {@return for what, or for whom, the way is meant} */
    Optional<String> getPurpose();

    /** {@return when it is in use} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return the day on which the entry was last known to be right} */
    Optional<LocalDate> getCheckedOn();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link ContactPoint}; id, organisation, means and address are needed. */
    final class Builder extends ImmutableContactPoint.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
