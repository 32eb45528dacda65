package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/responsible-missing}. Only work that is decided in the passive ("en lista tas fram") can have nobody to do it: what is approved, put off
 * or let begin takes nobody, and "gruppen beslutar att ta fram" lays it on the group. Whatever may be somebody beside it, a name or a word for
 * a body, in the item a task, makes the rule silent.
 */
final class DecisionResponsibleMissing extends MeetingRule {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();
    private static final Lexicon WORK = SWEDISH.lexicon("workpassive");
    private static final Lexicon THAT = SWEDISH.lexicon("clause");
    private static final Lexicon DECIDES = SWEDISH.lexicon("operative");
    private static final Lexicon BY = SWEDISH.lexicon("agent");

    /** Words between the beginning of a clause and its verb that make it no duty: it is wished for, told, or depends on something. */
    private static final Lexicon NO_DUTY = SWEDISH.lexicon("subordinate").plus(SWEDISH.lexicon("wish"));

    /** Words for somebody or everybody, wherever they stand. */
    private static final Lexicon SOMEBODY = SWEDISH.lexicon("who")
            .plus(
                    SWEDISH.lexicon("responsibleword"),
                    SWEDISH.lexicon("collective"),
                    SWEDISH.lexicon("group"),
                    SWEDISH.lexicon("shared"));

    DecisionResponsibleMissing() {
        super(Catalogue.rule("decision/responsible-missing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Decided> all = Decided.in(meeting, context);
        if (all.isEmpty()) {
            findings.notApplicable(Reasons.NO_DECISIONS);
        }
        Set<DecisionId> taken = new HashSet<>();
        // Somebody takes something on in the same item: perhaps this.
        Set<ModelPath> items = new HashSet<>();
        for (Task task : meeting.getTasks()) {
            task.getDecision().ifPresent(taken::add);
            task.getCited().map(ModelPath::thing).ifPresent(items::add);
        }
        meeting.allItems().flatMap(item -> item.summaryLines().stream()).forEach(line -> addTaken(line, taken));
        for (Decided decided : all) {
            Decision decision = decided.decision();
            if (decision.getResponsible().isEmpty()
                    && !taken.contains(decision.getId())
                    && !decided.item().is(ItemKind.NEXT_MEETING)
                    && !items.contains(decided.item().path())) {
                undone(decision.getText())
                        .ifPresent(words -> findings.at(decision, "text")
                                .slot("work", words)
                                .quote(decision.getText())
                                .report());
            }
        }
    }

    private static void addTaken(SummaryLine line, Set<DecisionId> taken) {
        if (!line.getResponsible().isEmpty()) {
            line.getRepeats().ifPresent(taken::add);
        }
    }

    /** The words for work that falls to nobody, if a text has such. */
    private static Optional<String> undone(String text) {
        Optional<String> found = Optional.empty();
        for (Sentence sentence : Sentence.of(text)) {
            int clause = clauseStart(sentence);
            String words = sentence.text().substring(clause);
            if (SOMEBODY.firstIn(words).isPresent() || new Sentence(words).namesAfter(0) || words.contains("(")) {
                return Optional.empty();
            }
            found = found.or(() -> work(words));
        }
        return found;
    }

    private static Optional<String> work(String clause) {
        return WORK.firstIn(clause)
                .filter(work ->
                        NO_DUTY.firstIn(clause.substring(0, work.start())).isEmpty()
                                && BY.firstIn(clause, work.end()).isEmpty()
                                && !new Sentence(clause).isQuoted(work.start()))
                .map(work -> clause.substring(work.start(), work.end()));
    }

    /** After "Gruppen beslutar att": who decides is not who does it. */
    private static int clauseStart(Sentence sentence) {
        String text = sentence.text();
        int from = DECIDES.firstIn(text).map(Lexicon.Match::end).orElse(0);
        int word = from;
        while (word < text.length() && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        return THAT.startingAt(text, word).map(Lexicon.Match::end).orElse(from);
    }
}
