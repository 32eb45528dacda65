package se.samverkan.protocol;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.meeting.Meeting;

/** What a rule may know around its subject. */
@Value.Immutable
public sealed interface RuleContext extends WithRuleContext permits ImmutableRuleContext {

    /** {@return the collaboration that the subject belongs to; it also says what time its minutes cover} */
    @Valid
    Collaboration getCollaboration();

    /** {@return the profile in which the check is made} */
    Profile getProfile();

    /** {@return the day on which to judge what is late; nothing if the host did not say, for the library has no clock} */
    Optional<LocalDate> getAsOf();

    /** {@return the group whose meeting is looked at, if known} */
    Optional<@Valid Group> getGroup();

    /** {@return the group's meeting before the one that is looked at, if the collaboration holds it} */
    Optional<@Valid Meeting> getPreviousMeeting();

    /** Builds a {@link RuleContext}; collaboration and profile are needed. */
    final class Builder extends ImmutableRuleContext.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
