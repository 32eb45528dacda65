package se.samverkan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** When and where the group meets again (nästa möte), as these minutes say. */
@Value.Immutable
public sealed interface NextMeeting extends WithNextMeeting permits ImmutableNextMeeting {

    /** {@return the day} */
    Optional<LocalDate> getDate();

    /** {@return when it starts} */
    Optional<LocalTime> getStart();

    /** {@return when it ends} */
    Optional<LocalTime> getEnd();

    /** {@return where, as written} */
    Optional<String> getPlace();

    /** {@return the last day for sending in questions (deadline för inskickade frågor)} */
    Optional<LocalDate> getQuestionDeadline();

    /** {@return in what form it is held, if it is told} */
    Optional<MeetingForm> getForm();

    /** {@return the words themselves when they stand in no item; nothing when an item holds them} */
    Optional<String> getAsWritten();

    /** Builds a {@link NextMeeting}; nothing is needed. */
    final class Builder extends ImmutableNextMeeting.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
