package se.samverkan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;

/** A number that a plan names ("17 vårdcentraler, nio i privat regi"), to be held against what it lists. */
@Value.Immutable
public sealed interface DeclaredCount extends WithDeclaredCount permits ImmutableDeclaredCount {

    /** {@return the words} */
    @NotBlank(message = "{samverkan.blank}")
    String getAsWritten();

    /** {@return the number, from 0} */
    @PositiveOrZero(message = "{samverkan.negative}")
    int getNumber();

    /** {@return what kind of unit is counted} */
    Optional<OrganisationKind> getKind();

    /** {@return the sector of those that are counted} */
    Optional<Sector> getSector();

    /** Builds a {@link DeclaredCount}; asWritten and number are needed. */
    final class Builder extends ImmutableDeclaredCount.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
