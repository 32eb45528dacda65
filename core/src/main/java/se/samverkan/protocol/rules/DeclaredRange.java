package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemRange;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code numbering/declared-range}. One meeting can have two signed records; together they hold all items. */
final class DeclaredRange extends MeetingRule {

    DeclaredRange() {
        super(Catalogue.rule("numbering/declared-range", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<MinutesRecord> declaring = meeting.getMinutes().stream()
                .filter(record -> record.getDeclaredRange().isPresent())
                .toList();
        Optional<ItemRange> actual = NumberSeries.of(meeting, context).span();
        if (declaring.isEmpty()) {
            findings.notApplicable(Reasons.NO_DECLARED_RANGE);
        } else if (actual.isEmpty()) {
            findings.notEvaluated(Reasons.NO_NUMBERS);
        } else {
            ItemRange declared = declaring.stream()
                    .flatMap(record -> record.getDeclaredRange().stream())
                    .reduce((one, other) ->
                            new ItemRange(Math.min(one.first(), other.first()), Math.max(one.last(), other.last())))
                    .orElseThrow();
            if (!declared.equals(actual.get())) {
                findings.at(declaring.get(declaring.size() - 1), "declaredRange")
                        .slot("declared", NumberSeries.shown(declared))
                        .slot("actual", NumberSeries.shown(actual.get()))
                        .quote(NumberSeries.shown(declared))
                        .report();
            }
        }
    }
}
