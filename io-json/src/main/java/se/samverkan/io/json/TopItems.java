package se.samverkan.io.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;

/** Under which item of the agenda the things of a meeting stand. */
final class TopItems {

    private final Map<ModelPath, String> names = new HashMap<>();

    TopItems(Meeting meeting) {
        for (AgendaItem top : meeting.getAgenda()) {
            String name = name(top);
            top.withSubItems().forEach(item -> names.putIfAbsent(item.path(), name));
            top.decisions().forEach(decision -> names.putIfAbsent(decision.path(), name));
        }
    }

    /** What the flat view calls an item: by its bare number, or by its title if it has none. */
    static String name(AgendaItem item) {
        return item.getNumber().map(ItemNumber::number).orElse(item.getTitle());
    }

    /** The name of the item that holds what a path points at; nothing if no item does. */
    Optional<String> find(ModelPath path) {
        Optional<ModelPath> at = Optional.of(path);
        while (at.isPresent()) {
            String name = names.get(at.get());
            if (name != null) {
                return Optional.of(name);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }
}
