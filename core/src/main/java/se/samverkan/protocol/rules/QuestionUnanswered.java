package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code forwarding/unanswered}. A question that the receiving group has had, of which the group that sent it says no word when it meets again after
 * the receiver's minutes were settled. A question that was sent further is answered through the one that carries it on. Where only words tell that
 * the receiver
 * had it, the finding weighs little.
 */
final class QuestionUnanswered extends CollaborationRule {

    QuestionUnanswered() {
        super(Catalogue.rule("forwarding/unanswered", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        SentQuestions questions = SentQuestions.in(context);
        boolean received = false;
        boolean judged = false;
        for (SentQuestions.Sent sent : questions.betweenGroups()) {
            Optional<LocalDate> day = received(sent, context);
            if (day.isPresent() && !questions.isCarriedOn(sent)) {
                received = true;
                judged |= hold(sent, day.get(), context, findings);
            }
        }
        if (!received) {
            findings.notApplicable(Reasons.NO_QUESTION_RECEIVED);
        } else if (!judged) {
            findings.notEvaluated(Reasons.NO_COVERAGE);
        }
    }

    /** When the receiving group had the question: as its history says, or at its first meeting that says a word about it. */
    private static Optional<LocalDate> received(SentQuestions.Sent sent, RuleContext context) {
        return step(sent).flatMap(Step::on).or(() -> {
            Course receiver = Course.of(sent.receiver().orElseThrow(), context);
            Matter matter = sent.matter();
            return Questioned.since(sent.day(), receiver, context).stream()
                    .filter(meeting -> Talk.at(meeting, context).isAbout(matter))
                    .findFirst()
                    .map(Course::day);
        });
    }

    private static Optional<Step<QuestionStage>> step(SentQuestions.Sent sent) {
        return sent.question().getHistory().steps().stream()
                .filter(step -> step.stage() == QuestionStage.RECEIVED)
                .findFirst();
    }

    /** Reports a question that was not answered, and says whether that could be judged. */
    private static boolean hold(SentQuestions.Sent sent, LocalDate received, RuleContext context, Findings findings) {
        Course sender = Course.of(sent.sender().orElseThrow(), context);
        LocalDate settled = SentQuestions.settled(received, sent.receiver().orElseThrow(), context);
        List<Meeting> since = Questioned.since(received, sender, context);
        Optional<LocalDate> due =
                since.stream().map(Course::day).filter(settled::isBefore).findFirst();
        if (isAnswered(sent.question()) || due.isEmpty()) {
            return true;
        }
        if (!sender.isWhole(sent.day(), due.get())) {
            return false;
        }
        if (!Talk.about(sent.matter(), since, context)) {
            Findings.Draft draft = findings.at(sent.question(), "what")
                    .slot("receiver", Questioned.name(sent.receiver().orElseThrow(), context))
                    .slot("received", received)
                    .slot("met", due.get())
                    .quote(sent.question().getWhat());
            (step(sent).isPresent() ? draft : draft.atMost(Severity.INFO)).report();
        }
        return true;
    }

    private static boolean isAnswered(ForwardedQuestion question) {
        return question.getHistory().stages().stream().anyMatch(stage -> stage.compareTo(QuestionStage.ANSWERED) >= 0);
    }
}
