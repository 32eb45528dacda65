package se.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;

/** A unit that takes part (organisation, verksamhet): a municipality, an administration, a hospital, a healthcare centre, an association. */
@Value.Immutable
public sealed interface Organisation extends Identified, WithOrganisation permits ImmutableOrganisation {

    /** {@return the id} */
    OrganisationId getId();

    /** {@return the name as the organisation or its minutes write it} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return what kind of organisation it is, if known} */
    Optional<OrganisationKind> getKind();

    /** {@return whose it is, if known} */
    Optional<Sector> getSector();

    /** {@return whether it assesses or provides, where it does only one of them} */
    Optional<UnitSide> getSide();

    /** {@return abbreviations and other names (förkortning, alias) that documents use, such as "VÄF"} */
    List<@NotBlank(message = "{samverkan.blank}") String> getAliases();

    /** {@return names with the time in which they are used, where it changed its name} */
    List<DatedName> getNames();

    /** {@return the organisation that it is a part of} */
    Optional<OrganisationId> getParent();

    /** {@return the region or municipality that answers for it in law (huvudman); not the same as the party that it belongs to} */
    Optional<OrganisationId> getResponsibleAuthority();

    /** {@return whether it acts on contract for its responsible authority (utförare på avtal)} */
    Optional<Boolean> isContracted();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * The name on a day.
     *
     * @param day the day
     * @return the first of {@link #getNames()} that is used that day, or else {@link #getName()}
     */
    default String nameOn(LocalDate day) {
        return getNames().stream()
                .filter(name -> name.term().contains(day))
                .map(DatedName::name)
                .findFirst()
                .orElseGet(this::getName);
    }

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
