package se.samverkan.group;

import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.time.Term;

/** That one person may serve for another, or for an organisation, in a group (ersättarskap). Taking over a seat for good is no substitution. */
@Value.Immutable
public sealed interface Substitution extends Identified, WithSubstitution permits ImmutableSubstitution {

    /** {@return the id} */
    SubstitutionId getId();

    /** {@return the group} */
    GroupId getGroup();

    /** {@return who serves} */
    PersonId getSubstitute();

    /** {@return who is away and served for: a person, an organisation or a seat} */
    Substituted getAbsent();

    /** {@return when it holds} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
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

    /** Builds a {@link Substitution}; id, group, substitute and absent are needed. */
    final class Builder extends ImmutableSubstitution.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
