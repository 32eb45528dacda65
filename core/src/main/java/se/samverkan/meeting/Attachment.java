package se.samverkan.meeting;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** A document that belongs to the minutes (bilaga), as their list of attachments names it. */
@Value.Immutable
public sealed interface Attachment extends Identified, WithAttachment permits ImmutableAttachment {

    /** {@return the id} */
    AttachmentId getId();

    /** {@return the label in these minutes ("Bilaga 1"); nothing if it has none} */
    Optional<String> getLabel();

    /** {@return the title as written} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return where it can be found, as written} */
    Optional<String> getTarget();

    /** {@return the document that is attached; elsewhere it may have another label} */
    Optional<DocumentId> getDocument();

    /** {@return whether it was attached to the notice and not to the minutes} */
    @Value.Default
    default boolean isToNotice() {
        return false;
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

    /** Builds an {@link Attachment}; id and title are needed. */
    final class Builder extends ImmutableAttachment.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
