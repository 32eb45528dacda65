package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.StandingItem;
import se.samverkan.language.Text;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code agenda/standing-item-missing}. An item stands for a standing one by its kind, by its heading, or because it speaks of the same. Where it is
 * not promised that all minutes of the time are there, a heading can have been lost with others.
 */
final class StandingItemMissing extends MeetingRule {

    StandingItemMissing() {
        super(Catalogue.rule("agenda/standing-item-missing", RuleSource.Kind.ROUTINE, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<LocalDate> date = meeting.getDate();
        if (context.getGroup().isEmpty()) {
            findings.notEvaluated(Reasons.NO_GROUP);
        } else if (date.isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
        } else {
            Group group = context.getGroup().get();
            List<StandingItem> standing = group.getStandingItems().stream()
                    .filter(item -> item.getTerm().contains(date.get()))
                    .toList();
            if (standing.isEmpty()) {
                findings.notApplicable(Reasons.NO_STANDING_ITEM);
            } else if (!context.getCollaboration().covers(group.getId(), date.get())) {
                findings.notEvaluated(Reasons.NO_COVERAGE);
            } else if (meeting.getAgenda().isEmpty()) {
                findings.notEvaluated(Reasons.NO_ITEMS);
            } else {
                standing.stream()
                        .filter(item -> !isThere(item, meeting, context))
                        .forEach(item -> findings.at(meeting, "agenda")
                                .slot("item", item.getTitle())
                                .quote(item.getTitle())
                                .report());
            }
        }
    }

    private static boolean isThere(StandingItem standing, Meeting meeting, RuleContext context) {
        String title = Text.key(standing.getTitle());
        boolean named = meeting.allItems()
                .anyMatch(item -> item.getKinds().stream()
                                .anyMatch(kind -> !kind.equals(ItemKind.STANDING)
                                        && standing.getKinds().contains(kind))
                        || Text.key(item.getTitle()).equals(title));
        Topic topic = Topic.of(standing.getTitle());
        return named || !topic.isUntold() && Matters.of(meeting, context).mayHaveAllOf(topic);
    }
}
