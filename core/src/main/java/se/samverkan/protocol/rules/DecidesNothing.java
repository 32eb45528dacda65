package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/decides-nothing}. Below a label stands what somebody has said ("Anna Berg undrar om …") and no word of what shall be, who does it or by
 * when. What the group notes or proposes is a decision; so is that there is none.
 */
final class DecidesNothing extends MeetingRule {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();
    private static final Lexicon TELLS = SWEDISH.lexicon("tells");

    /** How many words the one who speaks may have: a name, perhaps double. */
    private static final int LONGEST_NAME = 3;

    /** Bodies that decide, whatever they do. */
    private static final Lexicon BODY =
            SWEDISH.lexicon("deciding").plus(SWEDISH.lexicon("group"), SWEDISH.lexicon("who"));

    private static final Lexicon BODY_ENDING = SWEDISH.lexicon("groupending");

    private static final Lexicon DECIDES = SWEDISH.lexicon("operative")
            .plus(
                    SWEDISH.lexicon("duty"),
                    SWEDISH.lexicon("outcome"),
                    SWEDISH.lexicon("commonmatter"),
                    SWEDISH.lexicon("passivetask"),
                    SWEDISH.lexicon("workpassive"),
                    SWEDISH.lexicon("procedural"));

    /** Of the words by which matters move on, those that say that this one does. */
    private static final Lexicon MOVES = SWEDISH.lexicon("cue");

    private static final Set<String> MOVED = Set.of("sent", "defer", "schedule");

    DecidesNothing() {
        super(Catalogue.rule("decision/decides-nothing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Decided> all = Decided.in(meeting, context);
        if (all.isEmpty()) {
            findings.notApplicable(Reasons.NO_DECISIONS);
        }
        for (Decided decided : all) {
            Decision decision = decided.decision();
            if (decision.getLabel().isPresent() && commitsNobody(decision) && isToldBySomebody(decision.getText())) {
                findings.at(decision, "text").quote(decision.getText()).report();
            }
        }
    }

    private static boolean commitsNobody(Decision decision) {
        return decision.getResponsible().isEmpty()
                && decision.getEffects().isEmpty()
                && decision.getCondition().isEmpty()
                && DECIDES.firstIn(decision.getText()).isEmpty()
                && MOVES.allIn(decision.getText()).stream().noneMatch(word -> MOVED.contains(word.code()));
    }

    /** Whether a text begins with a name and a verb of telling. */
    private static boolean isToldBySomebody(String text) {
        int at = 0;
        for (int words = 0; words <= LONGEST_NAME; words++) {
            if (words > 0 && TELLS.startingAt(text, at).isPresent()) {
                return true;
            }
            int end = text.indexOf(' ', at);
            if (end < 0 || !isNamePart(text, at, end)) {
                return false;
            }
            at = end + 1;
        }
        return false;
    }

    private static boolean isNamePart(String text, int from, int to) {
        return Character.isUpperCase(text.charAt(from))
                && BODY.startingAt(text, from).isEmpty()
                && BODY_ENDING.ending(text, from, to).isEmpty();
    }
}
