package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;

/** Writes the items: a heading for each, sub-items one level deeper, and what stands below in its order. */
final class ItemRenderer {

    private static final int TOP = 2;

    private final DecisionRenderer decisions;
    private final RenderProbe probe;

    ItemRenderer(DecisionRenderer decisions, RenderProbe probe) {
        this.decisions = decisions;
        this.probe = probe;
    }

    /** Writes an item with its short lines where they are fairest, or else where they are surely no headings. */
    void item(AgendaItem item, RenderPage page) {
        // Without a number, an item is known by its look alone: whatever else looks so must not.
        boolean choice = item.getNumber().isPresent() && hasShortLines(item);
        List<RenderPage.Lines> ways =
                choice ? List.of(RenderPage.Lines.values()) : List.of(RenderPage.Lines.WITH_PREVIOUS);
        List<Block> blocks = List.of();
        for (RenderPage.Lines way : ways) {
            RenderPage draft = new RenderPage(way);
            item(item, TOP, List.of(), draft);
            blocks = draft.blocks();
            if (choice && probe.reads(item, blocks)) {
                break;
            }
        }
        page.addAll(blocks);
    }

    private static boolean hasShortLines(AgendaItem item) {
        return item.withSubItems()
                .flatMap(each -> each.getContent().stream())
                .anyMatch(part -> part instanceof Passage passage
                        && passage.getForm() != Passage.Form.HEADING
                        && RenderText.linesOf(passage.getText()).stream().anyMatch(RenderPage::looksLikeTitle));
    }

    private void item(AgendaItem item, int level, List<AgendaItem> above, RenderPage page) {
        page.heading(level, heading(item));
        List<AgendaItem> path = new ArrayList<>(above);
        path.add(item);
        content(item.getContent(), level + 1, path, page);
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
     * @param path the item and those above it, outermost first
     */
    void content(List<ItemContent> content, int level, List<AgendaItem> path, RenderPage page) {
        for (int i = 0; i < content.size(); i++) {
            ItemContent part = content.get(i);
            DecisionRenderer.Place place = new DecisionRenderer.Place(
                    path, content.stream().skip(i + 1L).findFirst());
            if (part instanceof AgendaItem sub) {
                item(sub, level, path, page);
            } else if (part instanceof Passage passage) {
                passage(passage, level, page);
            } else if (part instanceof ContentTable table) {
                page.table(table);
            } else if (part instanceof Decision decision) {
                decisions.decision(decision, place, page);
            } else if (part instanceof QuotedDecision quoted) {
                decisions.quoted(quoted, place, page);
            } else if (part instanceof SummaryLine line) {
                decisions.summary(line, place, page);
            } else if (part instanceof RecalledDecision recalled) {
                passage(Passage.of(recalled.getText()), level, page);
            } else if (part instanceof Figure figure) {
                passage(Passage.of(figure.getCaption()), level, page);
            }
        }
    }

    private static void passage(Passage passage, int level, RenderPage page) {
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
