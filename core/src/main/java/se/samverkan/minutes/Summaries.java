package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Telling;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.SummaryLine;

/** Ties each line of a summary to the decision that it repeats: the equal one, or else the only one that is nearly so. */
final class Summaries {

    /** Near matches are looked for only in summaries of a size that people write. */
    private static final int MOST = 300;

    private final Map<String, List<Decision>> byKey = new HashMap<>();
    private final List<Decision> decisions;
    private final Map<DecisionId, Telling> wordings = new HashMap<>();
    private final Bounds bounds;

    private Summaries(List<Decision> decisions, Bounds bounds) {
        this.decisions = decisions;
        this.bounds = bounds;
        decisions.forEach(d -> byKey.computeIfAbsent(Text.key(d.getText()), k -> new ArrayList<>())
                .add(d));
    }

    static List<AgendaItem> tied(List<AgendaItem> agenda, Bounds bounds) {
        List<Decision> decisions =
                agenda.stream().flatMap(item -> item.decisions().stream()).toList();
        Summaries summaries = new Summaries(decisions, bounds);
        return agenda.stream().map(summaries::tied).toList();
    }

    private AgendaItem tied(AgendaItem item) {
        if (item.summaryLines().isEmpty()) {
            return item;
        }
        List<ItemContent> content = new ArrayList<>();
        for (ItemContent part : item.getContent()) {
            if (part instanceof SummaryLine line) {
                content.add(line.withRepeats(find(line.getText(), item.path())));
            } else {
                content.add(part instanceof AgendaItem sub ? tied(sub) : part);
            }
        }
        return item.withContent(content);
    }

    private Optional<DecisionId> find(String text, ModelPath item) {
        List<Decision> equal = byKey.getOrDefault(Text.key(text), List.of());
        if (equal.isEmpty() && decisions.size() > MOST) {
            bounds.reached(Bound.SUMMARY, item);
        }
        List<Decision> fitting = !equal.isEmpty() || decisions.size() > MOST ? equal : near(Telling.of(text));
        return fitting.size() == 1 ? Optional.of(fitting.get(0).getId()) : Optional.empty();
    }

    private List<Decision> near(Telling line) {
        return decisions.stream()
                .filter(decision -> wording(decision).likeness(line) >= Telling.SURE)
                .limit(2)
                .toList();
    }

    private Telling wording(Decision decision) {
        return wordings.computeIfAbsent(decision.getId(), id -> Telling.of(decision.getText()));
    }
}
