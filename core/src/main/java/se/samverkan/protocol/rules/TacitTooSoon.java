package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.Term;

/**
 * {@code decision/tacit-window}. A tacit decision is taken when its window ends: on that day, not before. Minutes that say what will be ("om ingen hör av
 * sig anses den godkänd") take nothing yet; those that say what is do, on the day of the meeting.
 */
final class TacitTooSoon extends MeetingRule {

    private static final Lexicon SETTLED = Vocabulary.swedish().lexicon("settled");
    private static final Lexicon UNOPPOSED = Vocabulary.swedish().lexicon("unopposed");
    private static final Lexicon OPEN = Vocabulary.swedish().lexicon("stillopen");

    TacitTooSoon() {
        super(Catalogue.rule("decision/tacit-window", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Decision> tacit = TacitDecisions.of(meeting, context);
        if (tacit.isEmpty()) {
            findings.notApplicable(Reasons.NOTHING_TACIT);
        }
        for (Decision decision : tacit) {
            Optional<LocalDate> taken = taken(decision, meeting.getDate());
            Optional<LocalDate> end = TacitDecisions.windowEnd(decision);
            if (taken.isEmpty()) {
                continue;
            }
            if (end.isEmpty()) {
                findings.notEvaluated(Reasons.NO_TACIT_END);
            } else if (taken.get().isBefore(end.get())) {
                findings.at(decision, "decidedOn")
                        .slot("taken", taken.get())
                        .slot("end", end.get())
                        .quote(decision.getText())
                        .report();
            }
        }
    }

    /** The day on which it is minuted as taken. Where the window is known only by the words, so is that it is over. */
    private static Optional<LocalDate> taken(Decision decision, Optional<LocalDate> meeting) {
        boolean known = decision.getTacitWindow().flatMap(Term::until).isPresent();
        return known ? decision.getDecidedOn() : meeting.filter(day -> isTold(decision.getText()));
    }

    /** Whether words tell that the decision stands, since nobody has objected. */
    private static boolean isTold(String text) {
        return UNOPPOSED.firstIn(text).isPresent()
                && Sentence.of(text).stream().anyMatch(sentence -> sentence.has(SETTLED) && !sentence.has(OPEN));
    }
}
