package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** An item of the minutes (ärende, punkt, paragraf), or a sub-item inside another. */
@Value.Immutable
public sealed interface AgendaItem extends Identified, ItemContent, WithAgendaItem permits ImmutableAgendaItem {

    /** {@return the id} */
    AgendaItemId getId();

    /** {@return the number, dressed as in the document; nothing if the heading has none} */
    Optional<ItemNumber> getNumber();

    /** {@return the heading, without number and without the tail that refers elsewhere} */
    String getTitle();

    /** {@return the tail of the heading that refers elsewhere, as written: "– se protokoll"} */
    Optional<String> getReference();

    /** {@return hyperlinks in the heading} */
    List<Link> getLinks();

    /** {@return what the item is for; several kinds can meet in one item} */
    List<ItemKind> getKinds();

    /** {@return who presents, reports or takes part in the item here and now} */
    List<@Valid Mention> getParticipants();

    /** {@return what became of the item, where the words say so} */
    Optional<ItemOutcome> getOutcome();

    /** {@return everything below the heading, in the order of the document} */
    List<@Valid ItemContent> getContent();

    /** {@return how the item came onto the agenda, if it is told} */
    Optional<ItemOrigin> getOrigin();

    /** {@return the group that the item reports from} */
    Optional<GroupId> getReportFrom();

    /** {@return when the item shall come up again, if it was put off} */
    Optional<Deadline> getDeferredTo();

    /** {@return what its words point at in the same minutes} */
    List<CrossReference> getCrossReferences();

    /** {@return who has a conflict of interest (jäv) in the item and leaves for it} */
    List<@Valid Mention> getConflicted();

    /** {@return who wants it noted that they are against} */
    List<@Valid Reservation> getReservations();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return the sub-items, one level down, in order} */
    default List<AgendaItem> subItems() {
        List<AgendaItem> subItems = new ArrayList<>();
        for (ItemContent part : getContent()) {
            // The one class of items: to ask for a class costs a fraction of what it costs to ask for an interface.
            if (part instanceof ImmutableAgendaItem item) {
                subItems.add(item);
            }
        }
        return List.copyOf(subItems);
    }

    /** {@return this meeting's decisions in the item and its sub-items, in order} */
    default List<Decision> decisions() {
        return Items.content(List.of(this), ImmutableDecision.class);
    }

    /** {@return other bodies' decisions quoted in the item and its sub-items, in order} */
    default List<QuotedDecision> quotedDecisions() {
        return Items.content(List.of(this), ImmutableQuotedDecision.class);
    }

    /** {@return lines that repeat decisions, in the item and its sub-items, in order} */
    default List<SummaryLine> summaryLines() {
        return Items.content(List.of(this), ImmutableSummaryLine.class);
    }

    /** {@return this item and every item below it, in the order of the document} */
    default Stream<AgendaItem> withSubItems() {
        return Items.all(List.of(this)).stream();
    }

    /**
     * Whether the item is of a kind.
     *
     * @param kind the kind
     * @return true if it is among {@link #getKinds()}
     */
    default boolean is(ItemKind kind) {
        return getKinds().contains(kind);
    }

    /** {@return number and heading as written: "§ 22. Mötets öppnande"} */
    default String heading() {
        return getNumber().map(number -> number.asWritten() + " ").orElse("") + getTitle();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link AgendaItem}; id and title are needed. */
    final class Builder extends ImmutableAgendaItem.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
