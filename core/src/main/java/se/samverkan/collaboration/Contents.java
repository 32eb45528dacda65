package se.samverkan.collaboration;

import java.util.List;
import java.util.function.Consumer;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;

/** What stands in an item: decisions and items inside it have ids, all else is what it says. */
final class Contents implements Elements<ItemContent> {

    @Override
    public Object key(ItemContent content) {
        if (content instanceof AgendaItem item) {
            return item.getId();
        }
        return content instanceof Decision decision ? decision.getId() : content;
    }

    @Override
    public List<ItemContent> join(List<ItemContent> differing) {
        return differing.get(0) instanceof AgendaItem
                ? List.copyOf(MeetingTables.ITEM.join(all(AgendaItem.class, differing)))
                : List.copyOf(MeetingTables.DECISION.join(all(Decision.class, differing)));
    }

    @Override
    public void conflicts(List<ItemContent> differing, Consumer<Conflict> found) {
        if (differing.get(0) instanceof AgendaItem) {
            MeetingTables.ITEM.conflicts(all(AgendaItem.class, differing), found);
        } else {
            MeetingTables.DECISION.conflicts(all(Decision.class, differing), found);
        }
    }

    @Override
    public void things(ItemContent content, Visitor seen) {
        if (content instanceof AgendaItem item) {
            MeetingTables.ITEM.things(item, seen);
        } else if (content instanceof Decision decision) {
            MeetingTables.DECISION.things(decision, seen);
        }
    }

    private static <C> List<C> all(Class<C> type, List<ItemContent> contents) {
        return contents.stream().map(type::cast).toList();
    }
}
