package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.Deadline;
import se.samverkan.time.SwedishDates;

/** {@code decision/by-email-undated}. A day that stands elsewhere in the item may be its day, and a month or week in its words is some date. */
final class EmailUndated extends MeetingRule {

    private static final Lexicon TIMES =
            Vocabulary.swedish().lexicon("month").plus(Vocabulary.swedish().lexicon("timename"));

    EmailUndated() {
        super(Catalogue.rule("decision/by-email-undated", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Decided> byEmail = Decided.in(meeting, context).stream()
                .filter(decided -> decided.decision().getMode() == DecisionMode.BY_EMAIL)
                .toList();
        if (byEmail.isEmpty()) {
            findings.notApplicable(Reasons.NOTHING_BY_EMAIL);
        }
        for (Decided decided : byEmail) {
            if (decided.decision().getDecidedOn().isPresent()) {
                continue;
            }
            if (isDatedSomehow(decided, meeting)) {
                findings.notEvaluated(Reasons.EMAIL_DAY_UNREAD);
            } else {
                findings.at(decided.decision(), "text")
                        .quote(decided.decision().getText())
                        .report();
            }
        }
    }

    private static boolean isDatedSomehow(Decided decided, Meeting meeting) {
        String words = decided.decision().getText();
        return Deadline.find(words, meeting.getDate(), true).isPresent()
                || TIMES.firstIn(words).isPresent()
                || ItemWords.of(decided.item()).stream()
                        .anyMatch(text -> SwedishDates.find(text, 0).isPresent());
    }
}
