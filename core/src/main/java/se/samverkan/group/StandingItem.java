package se.samverkan.group;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.time.Term;

/** An item that stands on every agenda of a group (stående punkt). */
@Value.Immutable
public sealed interface StandingItem extends WithStandingItem permits ImmutableStandingItem {

    /** {@return the heading} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return what it is for} */
    List<ItemKind> getKinds();

    /** {@return when it stands there} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** Builds a {@link StandingItem}; title is needed. */
    final class Builder extends ImmutableStandingItem.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
