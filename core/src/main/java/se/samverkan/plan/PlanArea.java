package se.samverkan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.organisation.OrganisationKind;

/** A geographic part of a meeting plan (geografisk områdesindelning), whose units meet together. */
@Value.Immutable
public sealed interface PlanArea extends WithPlanArea permits ImmutablePlanArea {

    /** {@return the name: "Möte 1"} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return the units, in order} */
    List<@Valid PlanUnit> getUnits();

    /**
     * The units of a kind.
     *
     * @param kind the kind
     * @return the units that name one, in order
     */
    default List<PlanUnit> unitsOf(OrganisationKind kind) {
        return getUnits().stream()
                .filter(unit -> unit.getKinds().contains(kind))
                .toList();
    }

    /** Builds a {@link PlanArea}; name is needed. */
    final class Builder extends ImmutablePlanArea.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
