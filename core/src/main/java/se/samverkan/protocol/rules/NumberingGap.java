package se.samverkan.protocol.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemRange;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code numbering/gap}. A number that is missing beside one that is used twice is one slip, not two: 4, 4, 6 has a second 4 where the 5 should
 * be, and {@code numbering/duplicate} says so.
 */
final class NumberingGap extends MeetingRule {

    NumberingGap() {
        super(Catalogue.rule("numbering/gap", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        NumberSeries series = NumberSeries.of(meeting, context);
        List<NumberSeries.Entry> entries = series.entries();
        if (entries.isEmpty()) {
            findings.notApplicable(Reasons.NO_NUMBERS);
            return;
        }
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(entry -> uses.merge(entry.text(), 1, Integer::sum));
        NumberSeries.Entry previous = entries.get(0);
        for (NumberSeries.Entry entry : entries.subList(1, entries.size())) {
            List<ItemRange> missing = series.missingBetween(previous.ordinal(), entry.ordinal());
            int doubles = uses.getOrDefault(previous.text(), 1) + uses.getOrDefault(entry.text(), 1) - 2;
            if (missing.stream().mapToInt(ItemRange::size).sum() > doubles) {
                Findings.Draft draft = findings.at(entry.item(), "number")
                        .slot("previous", previous.ordinal())
                        .slot("number", entry.ordinal())
                        .slot("missing", NumberSeries.shown(missing))
                        .quote(entry.item().heading());
                NumberMend.of(meeting, series).ifPresent(draft::suggest);
                draft.report();
            }
            previous = entry;
        }
    }
}
