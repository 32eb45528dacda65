package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/** On which days items were taken up, of all dated meetings of a collaboration. */
final class ItemDays {

    private final Map<ModelPath, LocalDate> days = new HashMap<>();

    private ItemDays(Iterable<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            meeting.getDate().ifPresent(day -> meeting.allItems().forEach(item -> days.putIfAbsent(item.path(), day)));
        }
    }

    static ItemDays of(RuleContext context) {
        return context.onceForAll(
                ItemDays.class, () -> new ItemDays(context.getCollaboration().getMeetings()));
    }

    /** The day of the meeting that took up the item that a path points at or into. */
    Optional<LocalDate> find(ModelPath path) {
        return Optional.ofNullable(days.get(path.thing()));
    }
}
