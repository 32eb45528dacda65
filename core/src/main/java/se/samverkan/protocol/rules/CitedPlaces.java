package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.ItemKind;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;

/** Where the words stand that tasks cite, and in which of these places tasks of earlier meetings stand again. */
final class CitedPlaces {

    private final Set<ModelPath> all = new HashSet<>();
    private final Set<ModelPath> old = new HashSet<>();

    private CitedPlaces() {}

    static CitedPlaces of(Meeting meeting) {
        CitedPlaces places = new CitedPlaces();
        meeting.allItems().forEach(places::add);
        return places;
    }

    private void add(AgendaItem item) {
        List<ItemContent> content = item.getContent();
        for (int i = 0; i < content.size(); i++) {
            ModelPath place = item.path().then("content", i);
            all.add(place);
            // A list of actions goes on from meeting to meeting.
            if (content.get(i) instanceof ContentTable || item.is(ItemKind.PREVIOUS_MINUTES)) {
                old.add(place);
            }
        }
    }

    /** The part of an item that a task cites, where people can go; the task itself if there is none. */
    ModelPath of(Task task) {
        return find(task).orElseGet(task::path);
    }

    /** Whether a task is older than the meeting, or may be. */
    boolean isOld(Task task, LocalDate held) {
        boolean opened = task.getHistory().steps().stream().anyMatch(step -> isBefore(step, held));
        return opened || find(task).filter(old::contains).isPresent();
    }

    private static boolean isBefore(Step<TaskStage> step, LocalDate held) {
        return step.on().filter(held::isAfter).isPresent();
    }

    private Optional<ModelPath> find(Task task) {
        Optional<ModelPath> place = task.getCited();
        while (place.isPresent() && !all.contains(place.get())) {
            place = place.get().parent();
        }
        return place;
    }
}
