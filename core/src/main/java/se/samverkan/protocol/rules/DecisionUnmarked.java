package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/unmarked}. In the narrative a group is appointed or a standing item added, and nothing in the item is marked as a decision. What is
 * proposed, wished for, told of others or inside quotation marks is none, and some decisions are marked in the summary alone.
 */
final class DecisionUnmarked extends MeetingRule {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();
    private static final Lexicon UNMARKED = SWEDISH.lexicon("unmarked");

    /** Words beside it that make it no decision, or not this meeting's. */
    private static final Lexicon NOT_HERE = SWEDISH.lexicon("wish")
            .plus(
                    SWEDISH.lexicon("proposes"),
                    SWEDISH.lexicon("condition"),
                    SWEDISH.lexicon("negation"),
                    SWEDISH.lexicon("group"),
                    SWEDISH.lexicon("decided"),
                    SWEDISH.lexicon("recalled"));

    DecisionUnmarked() {
        super(Catalogue.rule("decision/unmarked", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (!Words.of(meeting, context).have(UNMARKED)) {
            return;
        }
        boolean summed = Summary.of(meeting, context).lines().stream()
                .anyMatch(line -> UNMARKED.firstIn(line.text()).isPresent());
        if (!summed) {
            meeting.allItems().filter(DecisionUnmarked::isOpen).forEach(item -> check(item, findings));
        }
    }

    /** An item with a decision of its own says below its label what is decided, and a report tells what others do. */
    private static boolean isOpen(AgendaItem item) {
        return item.getReportFrom().isEmpty()
                && !item.is(ItemKind.REPORT_FROM_GROUP)
                && !item.is(ItemKind.PREVIOUS_MINUTES)
                && item.getContent().stream()
                        .noneMatch(part -> part instanceof Decision || part instanceof QuotedDecision);
    }

    private static void check(AgendaItem item, Findings findings) {
        List<ItemContent> content = item.getContent();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Passage passage) {
                Optional<Sentence> sentence = unmarked(passage.getText());
                if (sentence.isPresent()) {
                    findings.at(item.path().then("content", i))
                            .slot("item", item.heading())
                            .quote(sentence.get().text())
                            .report();
                }
            }
        }
    }

    private static Optional<Sentence> unmarked(String text) {
        return UNMARKED.firstIn(text).isEmpty()
                ? Optional.empty()
                : Sentence.of(text).stream().filter(DecisionUnmarked::decides).findFirst();
    }

    private static boolean decides(Sentence sentence) {
        return UNMARKED.firstIn(sentence.text())
                .filter(found ->
                        !sentence.isQuoted(found.start()) && !sentence.text().endsWith("?"))
                .filter(found -> NOT_HERE.firstIn(sentence.text().substring(0, found.start())
                                + sentence.text().substring(found.end()))
                        .isEmpty())
                .isPresent();
    }
}
