package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.id.DecisionId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.SummaryLine;

/** Summaries that do not say what was decided. */
final class DecisionFaults {

    private static final String NEW_DECISION =
            "Wilhelmina Quist bjuder in ambulansens chef till höstens sista sammankomst i Vintorp.";

    private DecisionFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "decision-not-told",
                                "decision/not-in-summary",
                                "A decision stands in an item and not in the summary.",
                                (meeting, pick) -> {
                                    AgendaItem item = Changes.pick(meeting.getAgenda(), i -> !isSummary(i), pick);
                                    Decision decision = new Decision.Builder()
                                            .id(new DecisionId(meeting.getId() + "/new"))
                                            .text(NEW_DECISION)
                                            .build();
                                    return Changes.replace(meeting, Changes.plus(item, decision));
                                })
                        .where(DecisionFaults::isSummed),
                Fault.of(
                                Meeting.class,
                                "decision-only-told",
                                "decision/only-in-summary",
                                "A decision stands in the summary and in no item.",
                                (meeting, pick) -> Changes.replace(
                                        meeting,
                                        Changes.plus(
                                                summary(meeting),
                                                new SummaryLine.Builder()
                                                        .text(NEW_DECISION)
                                                        .build())))
                        .where(DecisionFaults::isSummed),
                Fault.of(
                                Meeting.class,
                                "decision-told-otherwise",
                                "decision/summary-differs",
                                "The summary tells a decision with a word more.",
                                DecisionFaults::toldOtherwise)
                        .where(DecisionFaults::isSummed)
                        .where(meeting -> meeting.decisions().stream().anyMatch(DecisionFaults::hasWords)));
    }

    private static boolean isSummary(AgendaItem item) {
        return item.is(ItemKind.DECISION_SUMMARY);
    }

    /** One summary that holds every decision, beside other items. */
    private static boolean isSummed(Meeting meeting) {
        return !meeting.decisions().isEmpty()
                && meeting.getAgenda().stream()
                                .filter(DecisionFaults::isSummary)
                                .count()
                        == 1
                && !summary(meeting).summaryLines().isEmpty();
    }

    private static AgendaItem summary(Meeting meeting) {
        return Changes.pick(meeting.getAgenda(), DecisionFaults::isSummary, 0);
    }

    /** Enough words for one more to leave the decision recognisable. */
    private static boolean hasWords(Decision decision) {
        return decision.getText().chars().filter(c -> c == ' ').count() >= 5;
    }

    private static Meeting toldOtherwise(Meeting meeting, int pick) {
        Decision decision = Changes.pick(meeting.decisions(), DecisionFaults::hasWords, pick);
        String text = decision.getText();
        int word = text.indexOf(' ', pick % (text.lastIndexOf(' ') + 1));
        // A summary of one line a decision: a decision that is split as well as changed is another matter.
        List<ItemContent> lines = new ArrayList<>();
        for (Decision each : meeting.decisions()) {
            boolean changed = each.getId().equals(decision.getId());
            lines.add(new SummaryLine.Builder()
                    .text(changed ? text.substring(0, word) + " omgående" + text.substring(word) : each.getText())
                    .build());
        }
        return Changes.replace(meeting, summary(meeting).withContent(lines));
    }
}
