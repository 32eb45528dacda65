package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code forwarding/loop}. A question is sent on to a group that has sent it on before. That an answer comes back is no loop: an answer is no
 * question
 * that carries another on. Bodies outside the collaboration are no group and close no circle.
 */
final class QuestionLoop extends CollaborationRule {

    QuestionLoop() {
        super(Catalogue.rule("forwarding/loop", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        SentQuestions questions = SentQuestions.in(context);
        boolean applies = false;
        for (SentQuestions.Sent sent : questions.all()) {
            List<SentQuestions.Sent> before = questions.before(sent);
            applies |= !before.isEmpty();
            before.stream()
                    .filter(earlier ->
                            sent.receiver().isPresent() && sent.receiver().equals(earlier.sender()))
                    .findFirst()
                    .ifPresent(earlier -> findings.at(sent.question(), "receiver")
                            .slot("receiver", Questioned.name(sent.receiver().orElseThrow(), context))
                            .slot("day", sent.day())
                            .slot("before", earlier.day())
                            .quote(sent.question().getWhat())
                            .report());
        }
        if (!applies) {
            findings.notApplicable(Reasons.NO_QUESTION_CARRIED_ON);
        }
    }
}
