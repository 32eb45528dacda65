package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Run;

/** Writes the items: a heading for each, sub-items one level deeper, and what stands below in its order. */
final class ItemRenderer {

    private static final int TOP = 2;

    private final RenderPage page;
    private final DecisionRenderer decisions;
    private final List<AgendaItem> path = new ArrayList<>();

    ItemRenderer(RenderPage page, DecisionRenderer decisions) {
        this.page = page;
        this.decisions = decisions;
    }

    void item(AgendaItem item) {
        item(item, TOP);
    }

    private void item(AgendaItem item, int level) {
        page.heading(level, heading(item));
        path.add(item);
        content(item.getContent(), level + 1);
        path.remove(path.size() - 1);
    }

    private static List<Run> heading(AgendaItem item) {
        String reference = item.getReference().map(Text::squeeze).orElse("");
        String joint = reference.isEmpty() || reference.startsWith(",") ? "" : " ";
        return RenderText.linked(Text.squeeze(item.heading()) + joint + reference, item.getLinks());
    }

    /**
     * Writes the parts of an item, or what stands above the first.
     *
     * @param level the level of headings among them
     */
    void content(List<ItemContent> content, int level) {
        for (int i = 0; i < content.size(); i++) {
            ItemContent part = content.get(i);
            DecisionRenderer.Place place = new DecisionRenderer.Place(
                    List.copyOf(path), content.stream().skip(i + 1L).findFirst());
            if (part instanceof AgendaItem sub) {
                item(sub, level);
            } else if (part instanceof Passage passage) {
                passage(passage, level);
            } else if (part instanceof ContentTable table) {
                page.table(table);
            } else if (part instanceof Decision decision) {
                decisions.decision(decision, place);
            } else if (part instanceof QuotedDecision quoted) {
                decisions.quoted(quoted, place);
            } else if (part instanceof SummaryLine line) {
                decisions.summary(line, place);
            }
        }
    }

    private void passage(Passage passage, int level) {
        boolean first = true;
        for (String line : RenderText.linesOf(passage.getText())) {
            List<Run> runs = RenderText.linked(line, passage.getLinks());
            if (!first || passage.getForm() == Passage.Form.PARAGRAPH) {
                page.narrative(runs);
            } else if (passage.getForm() == Passage.Form.LIST_ITEM) {
                page.narrativeItem(passage.getLevel(), runs);
            } else {
                page.heading(level, runs);
            }
            first = false;
        }
    }
}
