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

    /**
     * A part of an item.
     *
     * @param path where it stands
     * @param item the item
     * @param content the part
     */
    private record Part(ModelPath path, AgendaItem item, ItemContent content) {

        /** A list of actions goes on from meeting to meeting, and an item on the previous minutes tells what was promised then. */
        boolean isOfOldTasks() {
            return content instanceof ContentTable || item.is(ItemKind.PREVIOUS_MINUTES);
        }
    }

    /** The part of an item that a task cites, where people can go; the task itself if there is none. */
    ModelPath of(Task task) {
        return find(task).map(Part::path).orElseGet(task::path);
    }

    /** Whether a task is older than the meeting, or may be. */
    boolean isOld(Task task, LocalDate held) {
        boolean opened = task.getHistory().steps().stream().anyMatch(step -> isBefore(step, held));
        return opened || find(task).filter(Part::isOfOldTasks).isPresent();
    }

    private static boolean isBefore(Step<TaskStage> step, LocalDate held) {
        return step.on().filter(held::isAfter).isPresent();
    }

    /** The part to which the path that a task cites leads, or in which it ends. */
    private Optional<Part> find(Task task) {
        return task.getCited().filter(path -> !path.steps().isEmpty()).flatMap(path -> {
            AgendaItem item = items.get(path.thing());
            String step = path.steps().get(0);
            if (item == null || !step.startsWith(CONTENT)) {
                return Optional.empty();
            }
            int index = Integer.parseInt(step, CONTENT.length(), step.length() - 1, 10);
            return index < item.getContent().size()
                    ? Optional.of(new Part(
                            item.path().then("content", index),
                            item,
                            item.getContent().get(index)))
                    : Optional.empty();
        });
    }
}
