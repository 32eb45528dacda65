package se.samverkan.protocol.rules;

import java.util.Optional;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/mandate}. A group without a mandate to decide may still settle its own work, share out tasks, propose and stand behind. What takes a
 * mandate is approving, laying down, granting and starting for others: only that is reported, by what is known of the decision's effect or else by its
 * words.
 */
final class DecisionWithoutMandate extends MeetingRule {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();
    private static final Lexicon COMMON = SWEDISH.lexicon("commonmatter");

    /** Words that make a decision the group's own affair, or somebody else's in the end. */
    private static final Lexicon OPEN_TO_ALL = SWEDISH.lexicon("proposes")
            .plus(SWEDISH.lexicon("ownwork"), SWEDISH.lexicon("procedural"), SWEDISH.lexicon("electionpurpose"));

    private static final Set<EffectKind> BINDING = Set.of(EffectKind.APPROVES, EffectKind.STARTS, EffectKind.FUNDS);

    private static final Set<ItemKind> PROCEDURAL = Set.of(
            ItemKind.OPENING,
            ItemKind.ELECTION_OF_VERIFIER,
            ItemKind.APPROVAL_OF_AGENDA,
            ItemKind.PREVIOUS_MINUTES,
            ItemKind.NEXT_MEETING,
            ItemKind.CLOSING);

    private static final Wording RECOMMENDS = Catalogue.word("mandate.recommends");
    private static final Wording INFORMS = Catalogue.word("mandate.informs");

    DecisionWithoutMandate() {
        super(Catalogue.rule("decision/mandate", RuleSource.Kind.ROUTINE, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<Mandate> mandate = context.getGroup().flatMap(Group::getMandate);
        if (Decided.in(meeting, context).isEmpty()) {
            findings.notApplicable(Reasons.NO_DECISIONS);
        } else if (context.getGroup().isEmpty()) {
            findings.notEvaluated(Reasons.NO_GROUP);
        } else if (mandate.isEmpty()) {
            findings.notEvaluated(Reasons.NO_MANDATE);
        } else if (mandate.get() != Mandate.DECIDES) {
            Wording may = mandate.get() == Mandate.RECOMMENDS ? RECOMMENDS : INFORMS;
            for (Decided decided : Decided.in(meeting, context)) {
                if (takesMandate(decided)) {
                    findings.at(decided.decision(), "text")
                            .slot("group", context.getGroup().get().getName())
                            .slot("maySv", may.swedish())
                            .slot("mayEn", may.english())
                            .quote(decided.decision().getText())
                            .report();
                }
            }
        }
    }

    private static boolean takesMandate(Decided decided) {
        Decision decision = decided.decision();
        boolean binds = decision.getEffects().stream().anyMatch(effect -> BINDING.contains(effect.kind()))
                || COMMON.firstIn(decision.getText()).isPresent();
        return binds
                && OPEN_TO_ALL.firstIn(decision.getText()).isEmpty()
                && decided.item().getKinds().stream().noneMatch(PROCEDURAL::contains);
    }
}
