package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.language.Text;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Run;

/**
 * Writes decisions: under their label; without one as a sentence of its own, if the sentence says that somebody decides, and else under the
 * usual label, since it would not be known for a decision.
 */
final class DecisionRenderer {

    private final RenderLabels labels;
    private final Words words;
    private final RenderPage page;
    private final DecisionScan scan;

    DecisionRenderer(RenderLabels labels, Words words, RenderPage page, Optional<Group> group) {
        this.labels = labels;
        this.words = words;
        this.page = page;
        this.scan = new DecisionScan(
                words,
                group.map(Group::getName).map(Text::fold),
                group.flatMap(Group::getKind).map(GroupKind::code));
    }

    void decision(Decision decision, boolean listFollows) {
        List<String> lines = RenderText.linesOf(decision.getText());
        Optional<String> label = label(decision.getLabel());
        if (label.isEmpty() && decides(lines)) {
            sentence(lines, listFollows);
        } else {
            labelled(label.orElse(labels.get("decision")), lines, listFollows);
        }
    }

    /** Another body's decision is an entry of a list, unless it starts with the name of the body. */
    void quoted(QuotedDecision quoted, boolean listFollows) {
        List<String> lines = RenderText.linesOf(quoted.getText());
        Optional<String> label = label(quoted.getLabel());
        boolean named = !lines.isEmpty()
                && words.get("group").startingAt(Text.fold(lines.get(0)), 0).isPresent();
        if (label.isEmpty() && decides(lines)) {
            sentence(lines, listFollows);
        } else if (named) {
            labelled(label.orElse(labels.get("decision")), lines, listFollows);
        } else {
            page.listItem(0, block(label.orElse(labels.get("decision")), lines));
        }
    }

    /** A line without a label is an entry of a list, so that it does not go on from the line above. */
    void summary(SummaryLine line, boolean listFollows) {
        List<String> lines = RenderText.linesOf(line.getText());
        Optional<String> label = label(line.getLabel());
        if (label.isPresent()) {
            labelled(label.get(), lines, listFollows);
        } else {
            page.listItem(
                    0, RenderText.lines(lines.stream().map(RenderText::plain).toList()));
        }
    }

    private static Optional<String> label(Optional<String> label) {
        return label.map(Text::squeeze).filter(text -> !text.isEmpty());
    }

    /** Whether the reader knows the words for a decision with no label before them. */
    private boolean decides(List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.get(0);
        boolean sentence = Sentences.of(new Piece(0, 0, first), words).size() == 1
                && scan.whose(first) != DecisionScan.Whose.NOBODY
                && clauses(lines) == lines.size() - 1;
        return sentence || lines.size() == 1 && scan.isTacit(first);
    }

    private void sentence(List<String> lines, boolean listFollows) {
        int clauses = listFollows ? 0 : clauses(lines);
        page.paragraph(RenderText.lines(lines.subList(0, lines.size() - clauses).stream()
                .map(RenderText::plain)
                .toList()));
        entries(lines, clauses);
    }

    /** Clauses that begin with "att" are entries of a list, unless a list that is not theirs follows. */
    private void labelled(String label, List<String> lines, boolean listFollows) {
        int clauses = listFollows || lines.size() == 1 ? 0 : clauses(lines);
        List<String> block = lines.subList(0, lines.size() - clauses);
        // Below a line that looks like a heading a label alone is surely no text of it.
        page.paragraph(
                page.isAnnounced()
                        ? RenderText.lines(List.of(
                                RenderText.labelled(label, ""),
                                RenderText.lines(
                                        block.stream().map(RenderText::plain).toList())))
                        : block(label, block));
        entries(lines, clauses);
    }

    private static List<Run> block(String label, List<String> lines) {
        List<List<Run>> block = new ArrayList<>();
        block.add(RenderText.labelled(label, lines.isEmpty() ? "" : lines.get(0)));
        lines.stream().skip(1).map(RenderText::plain).forEach(block::add);
        return RenderText.lines(block);
    }

    private void entries(List<String> lines, int clauses) {
        lines.subList(lines.size() - clauses, lines.size())
                .forEach(clause -> page.listItem(0, RenderText.plain(clause)));
    }

    /** How many of the last lines begin with "att". */
    private int clauses(List<String> lines) {
        int clauses = 0;
        while (clauses < lines.size()
                && words.start("clause", Text.fold(lines.get(lines.size() - 1 - clauses)))
                        .isPresent()) {
            clauses++;
        }
        return clauses;
    }
}
