package se.samverkan.organisation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;

/** A unit that takes part (organisation, verksamhet): a municipality, an administration, a hospital, a healthcare centre, an association. */
@Value.Immutable
public sealed interface Organisation extends Identified, WithOrganisation permits ImmutableOrganisation {

    /** {@return the id} */
    OrganisationId getId();

    /** {@return the name as the organisation or its minutes write it} */
    String getName();

    /** {@return what kind of organisation it is, if known} */
    Optional<OrganisationKind> getKind();

    /** {@return abbreviations and other names (förkortning, alias) that documents use, such as "VÄF"} */
    List<String> getAliases();

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Organisation}; id and name are needed. */
    final class Builder extends ImmutableOrganisation.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
