package se.samverkan.organisation;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.Id;

/**
 * A "who" in a text (omnämnande): the words as written and, when it is certain, what they point at.
 *
 * <p>A task or decision can lie on a person, a role, an organisation, a party, a group or everybody. An uncertain target is left out: the words
 * always remain.
 */
@Value.Immutable
public sealed interface Mention extends WithMention permits ImmutableMention {

    /** What a mention can point at. */
    sealed interface Target {}

    /**
     * A person, an organisation, a party or a group.
     *
     * @param id a {@link se.samverkan.id.PersonId}, {@link se.samverkan.id.OrganisationId}, {@link se.samverkan.id.PartyId} or
     *     {@link se.samverkan.id.GroupId}
     */
    record Thing(Id id) implements Target {}

    /**
     * Whoever holds a role at the meeting.
     *
     * @param role the code of the role, for example {@code chair}
     */
    record Holder(String role) implements Target {}

    /** Everybody who takes part (alla, mötesdeltagarna). */
    record Everybody() implements Target {}

    /** {@return the words as they stand in the text} */
    @NotBlank(message = "{samverkan.blank}")
    String getAsWritten();

    /** {@return what the words point at, when certain} */
    Optional<Target> getTarget();

    /**
     * A mention whose target is not known.
     *
     * @param asWritten the words
     * @return the mention
     */
    static Mention of(String asWritten) {
        return new Builder().asWritten(asWritten).build();
    }

    /**
     * A mention of a person, an organisation, a party or a group.
     *
     * @param asWritten the words
     * @param id what they point at
     * @return the mention
     */
    static Mention of(String asWritten, Id id) {
        return new Builder().asWritten(asWritten).target(new Thing(id)).build();
    }

    /**
     * A mention of whoever holds a role at the meeting.
     *
     * @param asWritten the words, for example "Ordförande"
     * @param role the code of the role, for example {@code chair}
     * @return the mention
     */
    static Mention holder(String asWritten, String role) {
        return new Builder().asWritten(asWritten).target(new Holder(role)).build();
    }

    /**
     * A mention of everybody who takes part.
     *
     * @param asWritten the words, for example "Alla"
     * @return the mention
     */
    static Mention everybody(String asWritten) {
        return new Builder().asWritten(asWritten).target(new Everybody()).build();
    }

    /**
     * Whether the mention points at a thing.
     *
     * @param id the id of the thing
     * @return true if it is the target
     */
    default boolean pointsAt(Id id) {
        return getTarget()
                .filter(target -> target instanceof Thing thing && thing.id().equals(id))
                .isPresent();
    }

    /** Builds a {@link Mention}; {@code asWritten} is needed. */
    final class Builder extends ImmutableMention.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
