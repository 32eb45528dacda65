package se.samverkan.minutes;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;

/** What a {@link MinutesReader} made of an outline. */
@Value.Immutable
public sealed interface MinutesReading extends WithMinutesReading permits ImmutableMinutesReading {

    /** {@return what kind of document it is} */
    DocumentKind getDocumentKind();

    /** {@return the meeting with the people, organisations and groups that the document names, and the plan of meetings that it proposes} */
    @Valid
    Collaboration getCollaboration();

    /** {@return the id of the meeting; of one that only holds the text when the document is no minutes} */
    MeetingId getMeetingId();

    /** {@return what became of each stretch of the text, by block and offset, none overlapping another} */
    List<SourceRange> getRanges();

    /** {@return the place in the source of each path, as far as the outline knows places} */
    Map<ModelPath, SourcePlace> getPlaces();

    /** {@return inferences that could be wrong, in the order of the document} */
    List<Finding> getFindings();

    /** {@return the meeting} */
    default Meeting meeting() {
        return getCollaboration().getMeeting(getMeetingId());
    }

    /** Builds a {@link MinutesReading}; document kind, collaboration and meeting id are needed. */
    final class Builder extends ImmutableMinutesReading.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
