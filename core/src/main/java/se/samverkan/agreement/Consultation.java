package se.samverkan.agreement;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Term;

/** That a proposal is sent out for comments (remiss, synpunktsrunda). */
@Value.Immutable
public sealed interface Consultation extends WithConsultation permits ImmutableConsultation {

    /** {@return when comments may come} */
    @Value.Default
    default Term getWindow() {
        return Term.unknown();
    }

    /** {@return who is asked} */
    List<@Valid Mention> getAsked();

    /** {@return who has answered} */
    List<@Valid Mention> getAnswered();

    /** Builds a {@link Consultation}; nothing is needed. */
    final class Builder extends ImmutableConsultation.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
