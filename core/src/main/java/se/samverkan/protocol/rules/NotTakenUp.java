package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgendaItemId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code agenda/not-taken-up}. Put is what the minutes have a heading for, and what the notice that was sent out has. An item is put off by its own
 * words or by those of the item that it belongs to; one in which something was decided was taken up, whatever else was not.
 */
final class NotTakenUp extends MeetingRule {

    NotTakenUp() {
        super(Catalogue.rule("agenda/not-taken-up", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAgenda().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ITEMS);
            return;
        }
        meeting.getAgenda().forEach(item -> check(item, findings));
        notice(meeting, context, findings);
    }

    private static void check(AgendaItem item, Findings findings) {
        if (isPutOff(item)) {
            return;
        }
        boolean left =
                item.getOutcome().filter(ItemOutcome.NOT_TAKEN_UP::equals).isPresent();
        if (left && item.decisions().isEmpty()) {
            findings.at(item, "outcome")
                    .slot("item", item.heading())
                    .quote(item.heading())
                    .report();
        } else {
            item.subItems().forEach(sub -> check(sub, findings));
        }
    }

    private static boolean isPutOff(AgendaItem item) {
        return item.getDeferredTo().isPresent()
                || item.getOutcome().filter(ItemOutcome.DEFERRED::equals).isPresent();
    }

    private static void notice(Meeting meeting, RuleContext context, Findings findings) {
        List<PlannedItem> notice = meeting.getNotice();
        if (notice.isEmpty()) {
            return;
        }
        Set<AgendaItemId> minuted = meeting.allItems().map(AgendaItem::getId).collect(Collectors.toSet());
        for (int i = 0; i < notice.size(); i++) {
            PlannedItem planned = notice.get(i);
            boolean there = planned.getMinutedAs().filter(minuted::contains).isPresent()
                    || meeting.allItems()
                            .anyMatch(item -> item.getKinds().stream().anyMatch(planned.getKinds()::contains))
                    || Matters.of(meeting, context).mayHave(Topic.of(planned.getTitle()));
            if (!there) {
                findings.at(meeting.path().then("notice", i))
                        .slot("item", planned.getTitle())
                        .quote(planned.getTitle())
                        .report();
            }
        }
    }
}
