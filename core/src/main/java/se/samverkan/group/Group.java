package se.samverkan.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PartyId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.DatedName;
import se.samverkan.time.Term;

/** A body that meets (grupp): a steering group, a local management group, a network, a committee. */
@Value.Immutable
public sealed interface Group extends Identified, WithGroup permits ImmutableGroup {

    /** {@return the id} */
    GroupId getId();

    /** {@return the name as its minutes write it} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return what kind of group it is, if known} */
    Optional<GroupKind> getKind();

    /** {@return abbreviations and other names that documents use} */
    List<@NotBlank(message = "{samverkan.blank}") String> getAliases();

    /** {@return names with the time in which they are used, where it changed its name} */
    List<DatedName> getNames();

    /** {@return the group it reports to (rapporterar till), if known} */
    Optional<GroupId> getParent();

    /** {@return whether it stands outside the ladder (forum, linjens ledningsgrupp): matters go to it or come from it, and its minutes are not ours} */
    @Value.Default
    default boolean isOutside() {
        return false;
    }

    /** {@return the local care area that it leads or serves} */
    Optional<LocalCareAreaId> getArea();

    /** {@return the parties that own it (ägs av)} */
    List<PartyId> getOwners();

    /** {@return the parties that shall be at its meetings (förväntade parter)} */
    List<PartyId> getExpectedParties();

    /** {@return what it may do} */
    Optional<Mandate> getMandate();

    /** {@return its seats} */
    List<@Valid Seat> getSeats();

    /** {@return how it numbers its items} */
    Optional<NumberingPolicy> getNumbering();

    /** {@return how it keeps its minutes} */
    Optional<@Valid MinutesPolicy> getMinutesPolicy();

    /** {@return what is expected of an absent member} */
    Optional<SubstitutePolicy> getSubstitutePolicy();

    /** {@return what stands on every agenda} */
    List<@Valid StandingItem> getStandingItems();

    /** {@return the assignment under which it works} */
    Optional<AssignmentId> getAssignment();

    /** {@return when there is such a group} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return the stages it has come to} */
    @Value.Default
    default History<GroupStage> getHistory() {
        return History.none();
    }

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

    /** {@return where it stands; nothing if no step is known} */
    default Optional<GroupStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Group then(Step<GroupStage> step) {
        return withHistory(GroupStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Group}; id and name are needed. */
    final class Builder extends ImmutableGroup.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
