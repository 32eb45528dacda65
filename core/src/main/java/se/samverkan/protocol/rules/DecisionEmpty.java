package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/empty}. A label with nothing below it is a passage that is all label; a decision of which nothing is left but marks is as empty.
 * If something follows that may be the decision after all, nothing is said.
 */
final class DecisionEmpty extends MeetingRule {

    private static final Lexicon LABEL = Vocabulary.swedish().lexicon("decisionlabel");

    DecisionEmpty() {
        super(Catalogue.rule("decision/empty", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    /** A part of the minutes, the item that it stands in, and which part of that it is; negative for the item itself. */
    private record Part(ItemContent content, AgendaItem item, int index) {

        ModelPath path() {
            if (content instanceof Decision decision) {
                return decision.path();
            }
            return index < 0 ? item.path() : item.path().then("content", index);
        }

        boolean isLabelAlone() {
            return content instanceof Passage passage && label(passage).isPresent();
        }

        /** Whether something starts here that cannot be what the label before announces. */
        boolean startsAnew(Part label) {
            return content instanceof AgendaItem next
                    ? next.getNumber().isPresent() || label.item().getNumber().isEmpty()
                    : isLabelAlone()
                            || content instanceof Decision decision
                                    && decision.getLabel().isPresent();
        }

        private static Optional<String> label(Passage passage) {
            String text = passage.getText().strip();
            return LABEL.find(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
        }
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Part> parts = new ArrayList<>();
        for (AgendaItem item : meeting.getAgenda()) {
            parts.add(new Part(item, item, -1));
            walk(item, parts);
        }
        boolean judged = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.content() instanceof Decision decision) {
                judged = true;
                if (decision.getText().chars().noneMatch(Character::isLetterOrDigit)) {
                    report(part.path().then("text"), part.item(), decision.getText(), findings);
                }
            } else if (part.isLabelAlone()) {
                judged = true;
                if (i + 1 == parts.size() || parts.get(i + 1).startsAnew(part)) {
                    report(part.path(), part.item(), ((Passage) part.content()).getText(), findings);
                } else {
                    findings.notEvaluated(Reasons.LABEL_UNREAD);
                }
            }
        }
        if (!judged) {
            findings.notApplicable(Reasons.NO_DECISIONS);
        }
    }

    private static void report(ModelPath path, AgendaItem item, String words, Findings findings) {
        findings.at(path).slot("item", item.heading()).quote(words).report();
    }

    private static void walk(AgendaItem item, List<Part> parts) {
        for (int i = 0; i < item.getContent().size(); i++) {
            ItemContent content = item.getContent().get(i);
            parts.add(new Part(content, item, i));
            if (content instanceof AgendaItem sub) {
                walk(sub, parts);
            }
        }
    }
}
