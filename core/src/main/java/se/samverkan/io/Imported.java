package se.samverkan.io;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Sources;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.DocumentKind;

/** What was read from a document: the model, where each part of it stands in the source, and what was found on the way. */
@Value.Immutable
public sealed interface Imported extends WithImported permits ImmutableImported {

    /** {@return the model} */
    @Valid
    Collaboration getCollaboration();

    /** {@return what kind of document it was} */
    DocumentKind getDocumentKind();

    /** {@return which document it was, and where in it the parts of the model stand} */
    @Value.Default
    default Sources getSources() {
        return Sources.none();
    }

    /** {@return what reading found, in the order of the document} */
    List<Finding> getFindings();

    /** {@return the model; the same as {@link #getCollaboration()}} */
    default Collaboration collaboration() {
        return getCollaboration();
    }

    /** {@return where things stand; the same as {@link #getSources()}} */
    default Sources sources() {
        return getSources();
    }

    /** {@return what reading found; the same as {@link #getFindings()}} */
    default List<Finding> findings() {
        return getFindings();
    }

    /**
     * The one meeting that was read.
     *
     * @return the meeting
     * @throws IllegalStateException if the document held none, or more than one
     */
    default Meeting meeting() {
        List<Meeting> meetings = getCollaboration().getMeetings();
        if (meetings.size() != 1) {
            throw new IllegalStateException("the document holds " + meetings.size() + " meetings: "
                    + meetings.stream()
                            .map(Meeting::getId)
                            .map(MeetingId::toString)
                            .toList());
        }
        return meetings.get(0);
    }

    /** Builds {@link Imported}; collaboration and document kind are needed. */
    final class Builder extends ImmutableImported.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
