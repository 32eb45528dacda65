package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.RuleContext;

/** What the minutes take up, to look for a matter that ought to be there. What they say when they approve the agenda takes nothing up. */
final class Matters {

    private final List<AgendaItem> items;
    private final List<Topic> headings;

    private Matters(List<AgendaItem> items) {
        this.items = items;
        this.headings = items.stream().map(item -> Topic.of(item.getTitle())).toList();
    }

    static Matters of(Meeting meeting, RuleContext context) {
        return context.once(
                Matters.class,
                () -> new Matters(meeting.allItems()
                        .filter(item -> !item.is(ItemKind.APPROVAL_OF_AGENDA))
                        .toList()));
    }

    /** Whether a matter is perhaps taken up: a heading has a word of it, or what is said in one item has them all. */
    boolean mayHave(Topic matter) {
        return matter.isUntold() || has(matter, matter::touches);
    }

    /** Whether a matter of a certain name is perhaps taken up: a heading has all of its words, or all of a heading's words are of it, or what is said in one item has them all. */
    boolean mayHaveAllOf(Topic matter) {
        return has(matter, heading -> matter.isWithin(heading) || !heading.isUntold() && heading.isWithin(matter));
    }

    private boolean has(Topic matter, Predicate<Topic> isOf) {
        return headings.stream().anyMatch(isOf)
                || items.stream().anyMatch(item -> matter.isWithin(Topic.of(said(item))));
    }

    private static String said(AgendaItem item) {
        List<String> said = new ArrayList<>(List.of(item.getTitle()));
        item.getContent().forEach(part -> said.addAll(texts(part)));
        return String.join("\n", said);
    }

    private static List<String> texts(ItemContent part) {
        if (part instanceof Passage passage) {
            return List.of(passage.getText());
        }
        if (part instanceof Decision decision) {
            return List.of(decision.getText());
        }
        return part instanceof ContentTable table
                ? table.getRows().stream().flatMap(row -> row.cells().stream()).toList()
                : List.of();
    }
}
