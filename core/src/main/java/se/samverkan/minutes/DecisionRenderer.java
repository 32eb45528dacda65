package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Run;

/**
 * Writes decisions: under their label; without one as a sentence of its own if that is known for a decision, and else under the usual label.
 */
final class DecisionRenderer {

    /**
     * Where a decision stands.
     *
     * @param path its item and those above it, outermost first
     * @param next what follows it
     */
    record Place(List<AgendaItem> path, Optional<ItemContent> next) {

        boolean isBeforeListEntry() {
            return next.filter(part -> part instanceof Passage passage && passage.getForm() == Passage.Form.LIST_ITEM)
                    .isPresent();
        }

        boolean isBeforeParagraph() {
            return next.filter(part -> part instanceof Passage passage && passage.getForm() == Passage.Form.PARAGRAPH
                            || part instanceof Decision decision
                                    && decision.getLabel().isEmpty())
                    .isPresent();
        }
    }

    private final RenderLabels labels;
    private final Words words;
    private final RenderProbe probe;

    DecisionRenderer(RenderLabels labels, Words words, RenderProbe probe) {
        this.labels = labels;
        this.words = words;
        this.probe = probe;
    }

    void decision(Decision decision, Place place, RenderPage page) {
        List<String> lines = RenderText.linesOf(decision.getText());
        int from = page.size();
        first(decision, place, layouts(label(decision.getLabel()), lines, place), page);
        page.style(from, labels.get("style.decision"));
    }

    /** Another body's decision is an entry of a list, unless it is known for another's anyhow. */
    void quoted(QuotedDecision quoted, Place place, RenderPage page) {
        List<String> lines = RenderText.linesOf(quoted.getText());
        Optional<String> label = label(quoted.getLabel());
        List<Consumer<RenderPage>> layouts = layouts(label, lines, place);
        layouts.add(at -> at.listItem(0, block(label.orElse(labels.get("decision")), lines)));
        first(quoted, place, layouts, page);
    }

    /** A line without a label, or with a number for one, is an entry of a list, so that it does not go on from the line above. */
    void summary(SummaryLine line, Place place, RenderPage page) {
        List<String> lines = RenderText.linesOf(line.getText());
        Optional<String> label = label(line.getLabel());
        if (label.filter(text -> !Character.isDigit(text.charAt(0))).isPresent()) {
            labelled(label.get(), lines, place).accept(page);
        } else {
            List<String> counted = new ArrayList<>(lines);
            label.ifPresent(number -> counted.set(0, number + ". " + lines.get(0)));
            page.listItem(0, plain(counted));
        }
    }

    /** Uses the first layout that is read as what is meant, or else the last. */
    private void first(ItemContent meant, Place place, List<Consumer<RenderPage>> layouts, RenderPage page) {
        int last = layouts.size() - 1;
        layouts.subList(0, last).stream()
                .filter(layout -> probe.reads(place.path(), layout, meant))
                .findFirst()
                .orElse(layouts.get(last))
                .accept(page);
    }

    private static Optional<String> label(Optional<String> label) {
        return label.map(Text::squeeze).filter(text -> !text.isEmpty());
    }

    /** How a decision can stand, the fairest way first. */
    private List<Consumer<RenderPage>> layouts(Optional<String> label, List<String> lines, Place place) {
        List<Consumer<RenderPage>> layouts = new ArrayList<>();
        if (label.isEmpty()) {
            layouts.add(sentence(lines, place));
        } else if (words.has("operative", Text.fold(label.get()))) {
            // "Mötet beslutar att …": the label is the start of the sentence and wants no colon.
            List<String> whole = new ArrayList<>(lines);
            whole.set(0, label.get() + " " + lines.get(0));
            layouts.add(sentence(whole, place));
        }
        layouts.add(labelled(label.orElse(labels.get("decision")), lines, place));
        return layouts;
    }

    private Consumer<RenderPage> sentence(List<String> lines, Place place) {
        int clauses = place.isBeforeListEntry() ? 0 : Math.min(clauses(lines), lines.size() - 1);
        return at -> {
            at.paragraph(plain(lines.subList(0, lines.size() - clauses)));
            entries(at, lines, clauses);
        };
    }

    /** Clauses that begin with "att" are entries of a list, unless a list that is not theirs follows. */
    private Consumer<RenderPage> labelled(String label, List<String> lines, Place place) {
        int clauses = place.isBeforeListEntry() || lines.size() == 1 ? 0 : clauses(lines);
        List<String> block = lines.subList(0, lines.size() - clauses);
        return at -> {
            // Below a line that looks like a heading a label alone is surely no text of it; but a paragraph below may
            // go on from it.
            at.paragraph(
                    at.isAnnounced() && !place.isBeforeParagraph()
                            ? RenderText.lines(List.of(RenderText.labelled(label, ""), plain(block)))
                            : block(label, block));
            entries(at, lines, clauses);
        };
    }

    private static List<Run> block(String label, List<String> lines) {
        List<List<Run>> block = new ArrayList<>();
        block.add(RenderText.labelled(label, lines.isEmpty() ? "" : lines.get(0)));
        lines.stream().skip(1).map(RenderText::plain).forEach(block::add);
        return RenderText.lines(block);
    }

    private static List<Run> plain(List<String> lines) {
        return RenderText.lines(lines.stream().map(RenderText::plain).toList());
    }

    private static void entries(RenderPage at, List<String> lines, int clauses) {
        lines.subList(lines.size() - clauses, lines.size()).forEach(clause -> at.listItem(0, RenderText.plain(clause)));
    }

    /** How many of the lines are clauses that begin with "att", when nothing but a first line stands with them. */
    private int clauses(List<String> lines) {
        int clauses = 0;
        for (String line : lines) {
            clauses += words.start("clause", Text.fold(line)).isPresent() ? 1 : 0;
        }
        boolean firstToo = clauses == lines.size();
        boolean firstNot = clauses == lines.size() - 1
                && words.start("clause", Text.fold(lines.get(0))).isEmpty();
        return firstToo || firstNot ? clauses : 0;
    }
}
