package se.samverkan.agreement;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.DocumentId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** A document with an identity of its own (dokument, handling). Minutes that attach it may each give it another label. */
@Value.Immutable
public sealed interface Document extends Identified, WithDocument permits ImmutableDocument {

    /** {@return the id} */
    DocumentId getId();

    /** {@return the title} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return the day of the document} */
    Optional<LocalDate> getDate();

    /** {@return where it can be found, as written} */
    Optional<String> getTarget();

    /** {@return the number under which it is registered (diarienummer)} */
    Optional<String> getRegistration();

    /** {@return how far it reaches} */
    Optional<Level> getLevel();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Document}; id and title are needed. */
    final class Builder extends ImmutableDocument.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
