package se.samverkan.protocol.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code numbering/duplicate}. Decisions are cited by the number of their item, so two items must not share one. */
final class NumberingDuplicate extends MeetingRule {

    NumberingDuplicate() {
        super(Catalogue.rule("numbering/duplicate", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        NumberSeries series = NumberSeries.of(meeting, context);
        List<NumberSeries.Entry> entries = series.entries();
        if (entries.isEmpty()) {
            findings.notApplicable(Reasons.NO_NUMBERS);
        }
        Map<String, AgendaItem> firstByNumber = new HashMap<>();
        for (NumberSeries.Entry entry : entries) {
            AgendaItem first = firstByNumber.putIfAbsent(entry.text(), entry.item());
            if (first != null) {
                Findings.Draft draft = findings.at(entry.item(), "number")
                        .slot("number", entry.text())
                        .slot("first", first.getTitle())
                        .quote(entry.item().heading());
                NumberMend.of(meeting, series).ifPresent(draft::suggest);
                draft.report();
            }
        }
    }
}
