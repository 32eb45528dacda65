package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.protocol.RuleContext;

/** Where the words stand that tasks cite, and in which of these places tasks of earlier meetings stand again. */
final class CitedPlaces {

    private static final String CONTENT = "content[";

    private final Map<ModelPath, AgendaItem> items = new HashMap<>();

    private CitedPlaces(Meeting meeting) {
        meeting.allItems().forEach(item -> items.put(item.path(), item));
    }

    /** The places in the meeting that is checked. */
    static CitedPlaces of(Meeting meeting, RuleContext context) {
        return context.once(CitedPlaces.class, () -> new CitedPlaces(meeting));
    }

    /** The part of an item that a task cites, where people can go; the task itself if there is none. */
    ModelPath of(Task task) {
        return find(task).orElseGet(task::path);
    }

    /** Whether a task is older than the meeting, or may be. */
    boolean isOld(Task task, LocalDate held) {
        boolean opened = task.getHistory().steps().stream().anyMatch(step -> isBefore(step, held));
        return opened || find(task).filter(this::isOfOldTasks).isPresent();
    }

    private static boolean isBefore(Step<TaskStage> step, LocalDate held) {
        return step.on().filter(held::isAfter).isPresent();
    }

    private Optional<ModelPath> find(Task task) {
        Optional<ModelPath> place = task.getCited();
        while (place.isPresent() && part(place.get()).isEmpty()) {
            place = place.get().parent();
        }
        return place;
    }

    /** A list of actions goes on from meeting to meeting, and an item on the previous minutes tells what was promised then. */
    private boolean isOfOldTasks(ModelPath place) {
        AgendaItem item = items.get(place.thing());
        return part(place).filter(ContentTable.class::isInstance).isPresent()
                || item != null && item.is(ItemKind.PREVIOUS_MINUTES);
    }

    /** The part of an item to which a path leads, if it leads to one. */
    private Optional<ItemContent> part(ModelPath place) {
        AgendaItem item = items.get(place.thing());
        if (item == null || place.steps().size() != 1 || !place.steps().get(0).startsWith(CONTENT)) {
            return Optional.empty();
        }
        String step = place.steps().get(0);
        int index = Integer.parseInt(step, CONTENT.length(), step.length() - 1, 10);
        return index < item.getContent().size() ? Optional.of(item.getContent().get(index)) : Optional.empty();
    }
}
