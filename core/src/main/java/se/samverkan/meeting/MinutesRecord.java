package se.samverkan.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.Identified;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.time.Term;

/** One version of the minutes of a meeting (protokoll, mötesanteckningar). A draft and its final are two records. */
@Value.Immutable
public sealed interface MinutesRecord extends Identified, WithMinutesRecord permits ImmutableMinutesRecord {

    /** {@return the id} */
    MinutesRecordId getId();

    /** {@return whether it is verified minutes or notes} */
    MinutesKind getKind();

    /** {@return the title line as written: "Protokoll lokal ledningsgrupp Ekåsa"} */
    Optional<String> getTitle();

    /** {@return the items that the record says it holds (omfattning)} */
    Optional<ItemRange> getDeclaredRange();

    /** {@return the names under it} */
    Optional<@Valid SignOff> getSignOff();

    /** {@return which version it is, as written: "utkast 2"} */
    Optional<String> getVersion();

    /** {@return the items that it certifies, where it does not certify all: single paragraphs can be verified at once} */
    List<AgendaItemId> getCertifiedItems();

    /** {@return when members may comment on it (synpunktstid)} */
    Optional<Term> getCommentWindow();

    /** {@return the number under which it is registered (diarienummer)} */
    Optional<String> getRegistration();

    /** {@return where it is published, as written} */
    Optional<String> getPublishedAt();

    /** {@return the stages it has come to} */
    @Value.Default
    default History<MinutesStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<MinutesStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default MinutesRecord then(Step<MinutesStage> step) {
        return withHistory(MinutesStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link MinutesRecord}; id and kind are needed. */
    final class Builder extends ImmutableMinutesRecord.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
