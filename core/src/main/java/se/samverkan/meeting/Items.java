package se.samverkan.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Goes through items and what stands in them. */
final class Items {

    private Items() {}

    /** The items and every item below them, in the order of the document. */
    static List<AgendaItem> all(List<AgendaItem> items) {
        List<AgendaItem> all = new ArrayList<>(2 * items.size());
        items.forEach(item -> addTo(all, item));
        return Collections.unmodifiableList(all);
    }

    private static void addTo(List<AgendaItem> all, AgendaItem item) {
        all.add(item);
        for (ItemContent part : item.getContent()) {
            // The one class of items: to ask for a class costs a fraction of what it costs to ask for an interface.
            if (part instanceof ImmutableAgendaItem sub) {
                addTo(all, sub);
            }
        }
    }

    /** What stands in the items and in those below them and is of a type, its one class, in order. */
    static <T extends ItemContent> List<T> content(List<AgendaItem> items, Class<? extends T> type) {
        List<T> found = new ArrayList<>();
        items.forEach(item -> addTo(found, item, type));
        return List.copyOf(found);
    }

    private static <T extends ItemContent> void addTo(List<T> found, AgendaItem item, Class<? extends T> type) {
        for (ItemContent part : item.getContent()) {
            if (part instanceof ImmutableAgendaItem sub) {
                addTo(found, sub, type);
            } else if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
        }
    }
}
