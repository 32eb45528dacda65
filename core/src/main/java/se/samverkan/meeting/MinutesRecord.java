package se.samverkan.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.Identified;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;

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
    Optional<SignOff> getSignOff();

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
