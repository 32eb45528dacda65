package se.samverkan.group;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.MembershipId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.time.Term;

/** That a person sits in a group (ledamotskap): in a seat, for an organisation, in roles, for a time. An organisation can serve by itself, for example as convener; and that a seat stands empty is a fact as well. */
@Value.Immutable
public sealed interface Membership extends Identified, WithMembership permits ImmutableMembership {

    /** {@return the id} */
    MembershipId getId();

    /** {@return the group} */
    GroupId getGroup();

    /** {@return the person; nothing if the seat is vacant or an organisation serves by itself} */
    Optional<PersonId> getPerson();

    /** {@return who it is, in the words of the document: "? skolförvaltningarna"} */
    Optional<String> getAsWritten();

    /** {@return the organisation for which the person sits, or that serves by itself} */
    Optional<OrganisationId> getOrganisation();

    /** {@return the party for which the person sits} */
    Optional<PartyId> getParty();

    /** {@return the seat} */
    Optional<SeatId> getSeat();

    /** {@return the roles in the group} */
    List<Role> getRoles();

    /** {@return whether this says that nobody holds the seat (vakant)} */
    @Value.Default
    default boolean isVacant() {
        return false;
    }

    /** {@return when it holds} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return the membership that it took over (efterträder); that is no substitution} */
    Optional<MembershipId> getSucceeds();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Membership}; id and group are needed. */
    final class Builder extends ImmutableMembership.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
