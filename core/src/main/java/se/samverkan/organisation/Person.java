package se.samverkan.organisation;

import java.util.List;
import org.immutables.value.Value;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;

/** A person whom documents name. Two documents' people are never merged by guess. */
@Value.Immutable
public sealed interface Person extends Identified, WithPerson permits ImmutablePerson {

    /** {@return the id} */
    PersonId getId();

    /** {@return the fullest name known, given name first} */
    String getName();

    /** {@return other ways in which the person is named, such as "Maria G"} */
    List<String> getAliases();

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
