package se.samverkan.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.EventId;
import se.samverkan.id.FundingId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** Something that is arranged beside the meetings (aktivitet, evenemang). Its speakers attend no meeting of ours by that. */
@Value.Immutable
public sealed interface Event extends Identified, WithEvent permits ImmutableEvent {

    /** {@return the id} */
    EventId getId();

    /** {@return what it is called} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return what it is} */
    Optional<EventKind> getKind();

    /** {@return when, as far as it is told} */
    Optional<Deadline> getWhen();

    /** {@return where, as written} */
    Optional<String> getPlace();

    /** {@return who arranges it} */
    List<@Valid Mention> getOrganisers();

    /** {@return who speaks} */
    List<@Valid Mention> getSpeakers();

    /** {@return what pays for it} */
    List<FundingId> getFunding();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Event}; id and title are needed. */
    final class Builder extends ImmutableEvent.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
