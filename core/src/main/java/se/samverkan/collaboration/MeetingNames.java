package se.samverkan.collaboration;

import java.util.List;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;

/**
 * What became of every "who" of a meeting that had no target.
 *
 * @param meeting the meeting with targets where they are certain; else as it was
 * @param names each of them, in the order of the model
 */
public record MeetingNames(Meeting meeting, List<At> names) {

    /**
     * One "who" and whom it means.
     *
     * @param path where it stands
     * @param resolution what can be said of it
     */
    public record At(ModelPath path, Resolution resolution) {}

    /**
     * Copies the list.
     *
     * @param meeting the meeting with targets where they are certain; else as it was
     * @param names each of them, in the order of the model
     */
    public MeetingNames {
        names = List.copyOf(names);
    }

    /**
     * Those that came out in one way.
     *
     * @param outcome the way
     * @return them, in the order of the model
     */
    public List<At> with(Resolution.Outcome outcome) {
        return names.stream()
                .filter(name -> name.resolution().outcome() == outcome)
                .toList();
    }
}
