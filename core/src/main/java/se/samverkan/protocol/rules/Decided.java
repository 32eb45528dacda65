package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/**
 * A decision of the meeting and the item in which it stands.
 *
 * @param decision the decision
 * @param item the item or sub-item right above it
 */
record Decided(Decision decision, AgendaItem item) {

    /** All of a meeting; several rules need them. */
    private record All(List<Decided> list) {}

    /** The decisions of a meeting, in order. */
    static List<Decided> in(Meeting meeting, RuleContext context) {
        return context.once(All.class, () -> new All(find(meeting))).list();
    }

    private static List<Decided> find(Meeting meeting) {
        List<Decided> all = new ArrayList<>();
        meeting.allItems()
                .forEach(item -> item.getContent().forEach(part -> {
                    if (part instanceof Decision decision) {
                        all.add(new Decided(decision, item));
                    }
                }));
        return List.copyOf(all);
    }
}
