package se.samverkan.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;

/** The area of one municipality with its healthcare centres (närvårdsområde). */
@Value.Immutable
public sealed interface LocalCareArea extends Identified, WithLocalCareArea permits ImmutableLocalCareArea {

    /** {@return the id} */
    LocalCareAreaId getId();

    /** {@return the name} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return the municipality} */
    Optional<OrganisationId> getMunicipality();

    /** {@return the units of the area, and when} */
    List<OrganisationTerm> getUnits();

    /** {@return how the area is cut into clusters} */
    List<@Valid Cluster> getClusters();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * The clusters of a day.
     *
     * @param day the day
     * @return those that hold that day, as far as is known
     */
    default List<Cluster> clustersOn(LocalDate day) {
        return getClusters().stream()
                .filter(cluster -> cluster.getTerm().contains(day))
                .toList();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link LocalCareArea}; id and name are needed. */
    final class Builder extends ImmutableLocalCareArea.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
