package se.samverkan.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonaId;

/** A made-up person who stands for many in strategy work (persona). Not a person, and never on a list of people. */
@Value.Immutable
public sealed interface Persona extends Identified, WithPersona permits ImmutablePersona {

    /** {@return the id} */
    PersonaId getId();

    /** {@return the name} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return who it stands for} */
    Optional<String> getDescription();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Persona}; id and name are needed. */
    final class Builder extends ImmutablePersona.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
