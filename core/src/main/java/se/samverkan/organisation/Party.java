package se.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;

/** Who takes part as one voice (part, samverkanspart): a municipality, the hospital, the private healthcare centres together, an association. */
@Value.Immutable
public sealed interface Party extends Identified, WithParty permits ImmutableParty {

    /** {@return the id} */
    PartyId getId();

    /** {@return the name} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return abbreviations and other names} */
    List<@NotBlank(message = "{samverkan.blank}") String> getAliases();

    /** {@return the organisations that it speaks for, and when} */
    List<OrganisationTerm> getOrganisations();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * The organisations of a day.
     *
     * @param day the day
     * @return those that the party speaks for that day, as far as is known
     */
    default List<OrganisationId> organisationsOn(LocalDate day) {
        return getOrganisations().stream()
                .filter(one -> one.term().contains(day))
                .map(OrganisationTerm::organisation)
                .toList();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Party}; id and name are needed. */
    final class Builder extends ImmutableParty.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
