package se.samverkan.minutes;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.outline.Outline;

/** Writes the minutes of a meeting into an outline. */
public final class MinutesRenderer {

    private final Language language;

    private MinutesRenderer(Language language) {
        this.language = language;
    }

    /**
     * A renderer.
     *
     * @param language the language of labels
     * @return the renderer
     */
    public static MinutesRenderer in(Language language) {
        return new MinutesRenderer(language);
    }

    /**
     * Renders the minutes of a meeting.
     *
     * @param collaboration what the meeting belongs to
     * @param meeting the meeting
     * @return the outline
     */
    public Outline render(Collaboration collaboration, MeetingId meeting) {
        return Outline.of(se.samverkan.outline.TextBlock.paragraph(language + " " + collaboration.getMeeting(meeting)));
    }
}
