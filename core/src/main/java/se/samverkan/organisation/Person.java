package se.samverkan.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;

/** A person whom documents name. Two documents' people are never merged by guess. */
@Value.Immutable
public sealed interface Person extends Identified, WithPerson permits ImmutablePerson {

    /** {@return the id} */
    PersonId getId();

    /** {@return the fullest name known, given name first} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return other ways in which the person is named, such as "Maria G"} */
    List<@NotBlank(message = "{samverkan.blank}") String> getAliases();

    /** {@return names with the time in which they are used, where the person changed the name} */
    List<DatedName> getNames();

    /** {@return the posts that the person holds and held} */
    List<@Valid Position> getPositions();

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

    /**
     * The posts of a day.
     *
     * @param day the day
     * @return the positions held that day, as far as is known
     */
    default List<Position> positionsOn(LocalDate day) {
        return getPositions().stream()
                .filter(position -> position.getTerm().contains(day))
                .toList();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Person}; id and name are needed. */
    final class Builder extends ImmutablePerson.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
