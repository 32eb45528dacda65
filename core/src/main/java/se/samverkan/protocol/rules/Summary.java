package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.DecisionId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.protocol.RuleContext;

/**
 * What the minutes say once in their items and once more in their summary.
 *
 * <p>A decision that stands in the summary item and nowhere else counts as a line of the summary.
 */
final class Summary {

    private final List<Decision> decisions = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private boolean worded;

    /**
     * A line of the summary.
     *
     * @param path where its text stands
     * @param text its words
     * @param repeats the decision that it is known to repeat
     */
    record Line(ModelPath path, String text, Optional<DecisionId> repeats) {}

    private Summary() {}

    /** What the meeting that is checked says twice; several rules look at it. */
    static Summary of(Meeting meeting, RuleContext context) {
        return context.once(Summary.class, () -> of(meeting));
    }

    private static Summary of(Meeting meeting) {
        Summary summary = new Summary();
        List<ItemContent> preamble = meeting.getPreamble();
        for (int i = 0; i < preamble.size(); i++) {
            summary.walk(preamble.get(i), meeting, "preamble", i, false);
        }
        meeting.getAgenda().forEach(item -> summary.walk(item, item, "", 0, false));
        return summary;
    }

    private void walk(ItemContent content, Identified owner, String attribute, int index, boolean inSummary) {
        if (content instanceof SummaryLine line) {
            lines.add(new Line(owner.path().then(attribute, index).then("text"), line.getText(), line.getRepeats()));
        } else if (content instanceof Decision decision && inSummary) {
            lines.add(new Line(decision.path().then("text"), decision.getText(), Optional.empty()));
        } else if (content instanceof Decision decision) {
            decisions.add(decision);
        } else if (content instanceof AgendaItem item) {
            boolean isSummary = inSummary || item.is(ItemKind.DECISION_SUMMARY);
            if (isSummary && !inSummary) {
                items.add(item);
            }
            for (int i = 0; i < item.getContent().size(); i++) {
                walk(item.getContent().get(i), item, "content", i, isSummary);
            }
        } else {
            worded |= inSummary;
        }
    }

    /** The decisions that stand in the items, in order. */
    List<Decision> decisions() {
        return decisions;
    }

    /** The lines of the summary, in order. */
    List<Line> lines() {
        return lines;
    }

    /** The item that is the summary, if one alone is. */
    Optional<AgendaItem> item() {
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    boolean isThere() {
        return !items.isEmpty() || !lines.isEmpty();
    }

    /** Whether the summary is written in a way of which no line could be read. */
    boolean isUnread() {
        return lines.isEmpty() && worded;
    }
}
