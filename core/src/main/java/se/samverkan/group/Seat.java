package se.samverkan.group;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.SeatId;
import se.samverkan.organisation.CareChoice;
import se.samverkan.time.Term;

/** A place in a group (plats) that somebody holds for an organisation, a party or a class of units. */
@Value.Immutable
public sealed interface Seat extends Identified, WithSeat permits ImmutableSeat {

    /** {@return the id} */
    SeatId getId();

    /** {@return what the seat is called, for example "skolförvaltningarna"} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return the organisation that fills it} */
    Optional<OrganisationId> getOrganisation();

    /** {@return the party that fills it} */
    Optional<PartyId> getParty();

    /** {@return the class of units that fills it} */
    Optional<CareChoice> getCareChoice();

    /** {@return the role that goes with it} */
    Optional<Role> getRole();

    /** {@return when the group has it} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Seat}; id and name are needed. */
    final class Builder extends ImmutableSeat.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
