package se.samverkan.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.id.OrganisationId;
import se.samverkan.organisation.OrganisationKind;

/** A line of a meeting plan that names who belongs to an area (enhet): a healthcare centre, two units that come as one, or a whole service. */
@Value.Immutable
public sealed interface PlanUnit extends WithPlanUnit permits ImmutablePlanUnit {

    /** {@return the line} */
    @NotBlank(message = "{samverkan.blank}")
    String getAsWritten();

    /** {@return the organisations that it names, when certain} */
    List<OrganisationId> getOrganisations();

    /** {@return what kinds of unit it names} */
    List<OrganisationKind> getKinds();

    /** Builds a {@link PlanUnit}; asWritten is needed. */
    final class Builder extends ImmutablePlanUnit.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
