package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;

/** What became of things: a question on its way up the ladder and back, decisions that are still open. */
final class FollowTour {

    private FollowTour() {}

    static void tell(Collaboration all, PrintStream out) {
        question(all, out);
        decisions(all, out);
        deadlines(all, out);
    }

    private static void question(Collaboration all, PrintStream out) {
        Tour.heading("A question goes up the ladder and its answer comes back", out);
        List<ForwardedQuestion> questions = all.getMeetings().stream()
                .flatMap(meeting -> meeting.getQuestions().stream())
                .toList();
        Optional<ForwardedQuestion> next =
                find(questions, question -> question.getId().equals(ForwardedQuestions.FIRST));
        next.ifPresent(question -> out.println(question.getWhat()));
        while (next.isPresent()) {
            ForwardedQuestion question = next.get();
            out.println(question.getSender().orElseThrow() + " → "
                    + question.getReceiver().map(Mention::getAsWritten).orElse("?") + ": "
                    + question.getHistory().stages());
            next = find(
                    questions,
                    one -> one.getContinues().filter(question.getId()::equals).isPresent());
        }
    }

    private static void decisions(Collaboration all, PrintStream out) {
        Tour.heading("Decisions", out);
        for (DecisionStage stage : DecisionStage.values()) {
            long count = all.getMeetings().stream()
                    .flatMap(meeting -> meeting.decisions().stream())
                    .filter(decision -> decision.stage().filter(stage::equals).isPresent())
                    .count();
            out.println(stage + ": " + count);
        }
        all.getMeetings().stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .filter(decision -> decision.getCondition().isPresent())
                .forEach(decision -> out.println("on a condition: " + decision.getId() + " "
                        + decision.getHistory().stages()));
    }

    /** Words of time mean days, given the meeting and what is known of those to come. */
    private static void deadlines(Collaboration all, PrintStream out) {
        for (Meeting meeting : all.getMeetings()) {
            for (Decision decision : meeting.decisions()) {
                decision.getDue()
                        .ifPresent(due -> out.println("\"" + due.asWritten() + "\" in " + meeting.getId() + ": "
                                + due.resolve(meeting.getDate().orElseThrow(), meeting.getGroup(), all)
                                        .map(days -> days.first() + " – " + days.last())
                                        .orElse("nobody knows")));
            }
        }
    }

    private static Optional<ForwardedQuestion> find(
            List<ForwardedQuestion> questions, Predicate<ForwardedQuestion> wanted) {
        return questions.stream().filter(wanted).findFirst();
    }
}
