package se.samverkan.protocol;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.finding.Finding;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;

/**
 * The order in which minutes tell what a meeting holds: the frame, the roll, the text before the items, the items with all that stands in them, and
 * last what is gathered from them. Findings about one thing keep the order in which the rules found them.
 */
final class ModelOrder {

    /** What follows the items on paper, in that order; every other attribute of a meeting belongs to the frame before them. */
    private static final List<String> GATHERED =
            List.of("tasks", "questions", "quotedGoals", "nextMeeting", "attachments", "minutes", "unplaced");

    private final ModelPath meeting;
    private final Set<String> wanted;
    private final Map<ModelPath, Integer> places = new HashMap<>();
    private int next;

    /**
     * @param wanted the ids of the things whose places are asked for: few of all
     */
    private ModelOrder(Meeting meeting, Set<String> wanted) {
        this.meeting = meeting.path();
        this.wanted = wanted;
        put(meeting.getId());
        place("attendance");
        meeting.getAttendance().forEach(entry -> put(entry.getId()));
        place("preamble");
        content(meeting.getPreamble());
        place("agenda");
        meeting.getAgenda().forEach(this::item);
        for (String attribute : GATHERED) {
            place(attribute);
            switch (attribute) {
                case "tasks" -> meeting.getTasks().forEach(task -> put(task.getId()));
                case "questions" -> meeting.getQuestions().forEach(question -> put(question.getId()));
                case "attachments" -> meeting.getAttachments().forEach(attachment -> put(attachment.getId()));
                case "minutes" -> meeting.getMinutes().forEach(record -> put(record.getId()));
                default -> {
                    // An attribute whose elements have no id of their own.
                }
            }
        }
    }

    /** The findings in the order of a meeting; those about something that is not in it come last. */
    static List<Finding> sorted(List<Finding> findings, Meeting meeting) {
        if (findings.size() < 2) {
            return findings;
        }
        Set<String> wanted = new HashSet<>();
        findings.forEach(finding -> finding.getPath().ifPresent(path -> wanted.add(path.id())));
        ModelOrder order = new ModelOrder(meeting, wanted);
        return findings.stream()
                .sorted(Comparator.comparingInt(
                        finding -> finding.getPath().map(order::placeOf).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void item(AgendaItem item) {
        put(item.getId());
        content(item.getContent());
    }

    private void content(List<ItemContent> content) {
        for (ItemContent part : content) {
            if (part instanceof AgendaItem item) {
                item(item);
            } else if (part instanceof Decision decision) {
                put(decision.getId());
            }
        }
    }

    private void place(String attribute) {
        places.put(meeting.then(attribute), next);
        next++;
    }

    private void put(Id thing) {
        if (wanted.contains(thing.value())) {
            places.putIfAbsent(ModelPath.of(thing), next);
        }
        next++;
    }

    private int placeOf(ModelPath path) {
        ModelPath thing = path.thing();
        if (thing.equals(meeting) && !path.steps().isEmpty()) {
            String step = path.steps().get(0);
            int bracket = step.indexOf('[');
            Integer own = places.get(meeting.then(bracket < 0 ? step : step.substring(0, bracket)));
            return own != null ? own : places.getOrDefault(meeting, 0);
        }
        return places.getOrDefault(thing, Integer.MAX_VALUE);
    }
}
