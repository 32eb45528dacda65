package se.samverkan.protocol;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.immutables.value.Value;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesPolicy;
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

    /** {@return what may be broken where, as the host was told} */
    List<Waiver> getWaivers();

    /** {@return the context of the collaboration when this is that of one of its meetings; it belongs to a check and is no part of equality} */
    @Value.Auxiliary
    Optional<@Valid RuleContext> getWhole();

    /** {@return what the group has laid down about its minutes, and where it is silent the custom or law of the profile} */
    @Value.Lazy
    default MinutesPolicy policy() {
        return policyOf(getGroup());
    }

    /**
     * What a group has laid down about its minutes, and where it is silent the custom or law of the profile.
     *
     * @param group the group, if known
     * @return the policy
     */
    default MinutesPolicy policyOf(Optional<Group> group) {
        return group.flatMap(Group::getMinutesPolicy)
                .map(own -> own.orElse(getProfile().policy()))
                .orElse(getProfile().policy());
    }

    /** {@return what rules have made to share; no part of equality} */
    @Value.Lazy
    default Map<Class<?>, Object> shared() {
        return new ConcurrentHashMap<>();
    }

    /**
     * What several rules need and is costly to make: it is made once for each subject of a check.
     *
     * @param type what is made, of one class for each purpose
     * @param make makes it, from the subject and this context alone
     * @param <T> what is made
     * @return the one thing of that class
     */
    default <T> T once(Class<T> type, Supplier<T> make) {
        // Not computeIfAbsent: what is made may itself ask for what is shared.
        Object known = shared().get(type);
        if (known == null) {
            known = make.get();
            shared().put(type, known);
        }
        return type.cast(known);
    }

    /**
     * What rules need of the collaboration and is costly to make: it is made once for all meetings of a check.
     *
     * @param type what is made, of one class for each purpose
     * @param make makes it, from the collaboration alone
     * @param <T> what is made
     * @return the one thing of that class
     */
    default <T> T onceForAll(Class<T> type, Supplier<T> make) {
        return getWhole().orElse(this).once(type, make);
    }

    /** Builds a {@link RuleContext}; collaboration and profile are needed. */
    final class Builder extends ImmutableRuleContext.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
