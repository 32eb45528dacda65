package se.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.id.OrganisationId;
import se.samverkan.time.Term;

/** A part of a local care area whose units work together (kluster, samverkansområde), for a time: such partitions change. */
@Value.Immutable
public sealed interface Cluster extends WithCluster permits ImmutableCluster {

    /** {@return the name} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return the units} */
    List<OrganisationId> getUnits();

    /** {@return when the partition holds} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** Builds a {@link Cluster}; name is needed. */
    final class Builder extends ImmutableCluster.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
