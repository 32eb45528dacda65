package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.Reservation;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/conflict-of-interest}. Who has a conflict of interest in an item takes no part in it, and may serve again in the next. Taking part is
 * to present or speak in the item, or to be against its decision; to be on the roll is none. Where the item says that they leave, they may have
 * spoken before.
 */
final class ConflictedTakesPart extends MeetingRule {

    private static final Lexicon LEAVES = Vocabulary.swedish().lexicon("leaves");

    ConflictedTakesPart() {
        super(Catalogue.rule("decision/conflict-of-interest", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<AgendaItem> items = meeting.allItems()
                .filter(item -> !item.getConflicted().isEmpty())
                .toList();
        if (items.isEmpty()) {
            findings.notApplicable(Reasons.NO_CONFLICT);
        }
        for (AgendaItem item : items) {
            boolean leave = ItemWords.of(item).stream()
                    .anyMatch(words -> LEAVES.firstIn(words).isPresent());
            for (Mention conflicted : item.getConflicted()) {
                if (takesPart(conflicted, item)) {
                    if (leave && !isAgainst(conflicted, item)) {
                        findings.notEvaluated(Reasons.CONFLICT_LEAVES);
                    } else {
                        report(conflicted, item, findings);
                    }
                }
            }
        }
    }

    private static void report(Mention conflicted, AgendaItem item, Findings findings) {
        findings.at(item, "conflicted")
                .slot("name", conflicted.getAsWritten())
                .slot("item", item.heading())
                .quote(conflicted.getAsWritten())
                .report();
    }

    private static boolean takesPart(Mention conflicted, AgendaItem item) {
        return isAgainst(conflicted, item) || item.getParticipants().stream().anyMatch(who -> isSame(who, conflicted));
    }

    private static boolean isAgainst(Mention conflicted, AgendaItem item) {
        return item.getReservations().stream()
                .map(Reservation::getBy)
                .anyMatch(by -> by.stream().anyMatch(who -> isSame(who, conflicted)));
    }

    /** One and the same if both are known and one, or if neither is and their words are. */
    private static boolean isSame(Mention one, Mention other) {
        Optional<Mention.Target> known = one.getTarget();
        return known.isPresent() || other.getTarget().isPresent()
                ? known.equals(other.getTarget())
                : Text.key(one.getAsWritten()).equals(Text.key(other.getAsWritten()));
    }
}
