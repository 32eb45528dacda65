package se.samverkan.minutes;

import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;

/** Writes the minutes of a meeting into an outline. */
public final class MinutesRenderer {

    private static final int PREAMBLE_HEADINGS = 2;

    private final Language language;
    private final RenderLabels labels;
    private final Words words;

    private MinutesRenderer(Language language) {
        this.language = language;
        this.labels = RenderLabels.in(language);
        this.words = new Words(Vocabulary.swedish());
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
     * @param id the meeting
     * @return the outline
     * @throws IllegalArgumentException if the collaboration holds no such meeting
     */
    public Outline render(Collaboration collaboration, MeetingId id) {
        Meeting meeting = collaboration.getMeeting(id);
        Optional<Group> group = meeting.getGroup().flatMap(collaboration::findGroup);
        RenderPage page = new RenderPage();
        ItemRenderer items = new ItemRenderer(page, new DecisionRenderer(labels, words, page, group));
        FrameRenderer frame = new FrameRenderer(labels, page);
        String title = frame.title(meeting, group);
        frame.labels(meeting);
        items.content(meeting.getPreamble(), PREAMBLE_HEADINGS);
        new RollRenderer(labels, words, page).render(meeting.getAttendance());
        meeting.getAgenda().forEach(items::item);
        new TailRenderer(labels, words, page).render(meeting);
        return new Outline.Builder()
                .title(title)
                .language(language.tag())
                .addAllBlocks(page.blocks())
                .build();
    }
}
