package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.AgendaItemId;
import se.samverkan.organisation.Mention;

/** An item of the agenda as it was sent out (punkt på kallelsen); what the minutes say of it is an {@link AgendaItem}. */
@Value.Immutable
public sealed interface PlannedItem extends WithPlannedItem permits ImmutablePlannedItem {

    /** {@return the number, dressed as in the notice} */
    Optional<ItemNumber> getNumber();

    /** {@return the heading} */
    String getTitle();

    /** {@return what it is for} */
    List<ItemKind> getKinds();

    /** {@return who shall present it} */
    List<@Valid Mention> getPresenters();

    /** {@return the item of the minutes that deals with it} */
    Optional<AgendaItemId> getMinutedAs();

    /** Builds a {@link PlannedItem}; title is needed. */
    final class Builder extends ImmutablePlannedItem.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
