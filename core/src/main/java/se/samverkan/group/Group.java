package se.samverkan.group;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** A body that meets (grupp): a steering group, a local management group, a network, a committee. */
@Value.Immutable
public sealed interface Group extends Identified, WithGroup permits ImmutableGroup {

    /** {@return the id} */
    GroupId getId();

    /** {@return the name as its minutes write it} */
    String getName();

    /** {@return what kind of group it is, if known} */
    Optional<GroupKind> getKind();

    /** {@return the group it reports to, if known} */
    Optional<GroupId> getParent();

    /** {@return abbreviations and other names that documents use} */
    List<String> getAliases();

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
