package se.samverkan.agreement;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.Identified;
import se.samverkan.id.IncidentId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;

/** Something that went wrong between care providers (avvikelse i vårdsamverkan): what happened, never to whom. */
@Value.Immutable
public sealed interface Incident extends Identified, WithIncident permits ImmutableIncident {

    /** {@return the id} */
    IncidentId getId();

    /** {@return what happened, without anything by which somebody could be known} */
    @NotBlank(message = "{samverkan.blank}")
    String getWhat();

    /** {@return the day it happened, if it is told} */
    Optional<LocalDate> getHappenedOn();

    /** {@return the organisations that took part in it} */
    List<OrganisationId> getInvolved();

    /** {@return the items in which it was presented as a case} */
    List<AgendaItemId> getPresentedAt();

    /** {@return what came of it} */
    Optional<String> getLearned();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Incident}; id and what are needed. */
    final class Builder extends ImmutableIncident.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
