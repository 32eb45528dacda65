package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code forwarding/not-received}. The receiving group has met since the minutes that sent the question on were settled, and none of its minutes
 * says a
 * word about it. A receiver that is no group of the collaboration proves nothing.
 */
final class QuestionNotReceived extends CollaborationRule {

    QuestionNotReceived() {
        super(Catalogue.rule("forwarding/not-received", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        SentQuestions questions = SentQuestions.in(context);
        List<SentQuestions.Sent> sent = questions.betweenGroups();
        boolean judged = false;
        for (SentQuestions.Sent question : sent) {
            judged |= hold(question, questions, context, findings);
        }
        if (sent.isEmpty()) {
            findings.notApplicable(Reasons.NO_QUESTIONS);
        } else if (!judged) {
            findings.notEvaluated(Reasons.NO_COVERAGE);
        }
    }

    /** Reports a question that was not taken up, and says whether that could be judged. */
    private static boolean hold(
            SentQuestions.Sent sent, SentQuestions questions, RuleContext context, Findings findings) {
        boolean had = sent.question().getHistory().stages().stream().anyMatch(stage -> stage != QuestionStage.RAISED)
                || questions.isCarriedOn(sent);
        Course receiver = Course.of(sent.receiver().orElseThrow(), context);
        LocalDate settled = SentQuestions.settled(sent.day(), sent.sender().orElseThrow(), context);
        List<Meeting> since = Questioned.since(sent.day(), receiver, context);
        Optional<LocalDate> due =
                since.stream().map(Course::day).filter(settled::isBefore).findFirst();
        if (had || due.isEmpty()) {
            return true;
        }
        if (!receiver.isWhole(sent.day(), due.get())) {
            return false;
        }
        if (!Talk.about(sent.matter(), since, context)) {
            findings.at(sent.question(), "receiver")
                    .slot("receiver", Questioned.name(receiver.group(), context))
                    .slot("day", sent.day())
                    .slot("met", due.get())
                    .quote(sent.question().getWhat())
                    .report();
        }
        return true;
    }
}
