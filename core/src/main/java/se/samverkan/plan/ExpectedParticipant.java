package se.samverkan.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.OrganisationId;
import se.samverkan.organisation.CareChoice;

/** Who takes part in the meetings of a series, by organisation and title (deltagare). */
@Value.Immutable
public sealed interface ExpectedParticipant extends WithExpectedParticipant permits ImmutableExpectedParticipant {

    /** {@return the line as it stands in the plan} */
    @NotBlank(message = "{samverkan.blank}")
    String getAsWritten();

    /** {@return the organisations that send somebody} */
    List<OrganisationId> getOrganisations();

    /** {@return the class of units that sends somebody} */
    Optional<CareChoice> getCareChoice();

    /** {@return the titles of those who come} */
    List<@NotBlank(message = "{samverkan.blank}") String> getTitles();

    /** {@return whether they come only when needed (vid behov)} */
    @Value.Default
    default boolean isWhenNeeded() {
        return false;
    }

    /** Builds an {@link ExpectedParticipant}; asWritten is needed. */
    final class Builder extends ImmutableExpectedParticipant.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
