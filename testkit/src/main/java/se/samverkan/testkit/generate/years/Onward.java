package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.organisation.Mention;

/** Questions that the group to which they went sends further, to a third; the answer comes back the way that the question went. */
final class Onward {

    private final YearLedger ledger;
    private final List<YearGroup> groups;
    private final Map<ForwardedQuestionId, ForwardedQuestion> before = new HashMap<>();

    Onward(YearLedger ledger, List<YearGroup> groups) {
        this.ledger = ledger;
        this.groups = groups;
    }

    /** A group that has not had the question and meets later; every other day nobody asks further. */
    Optional<YearGroup> third(ForwardedQuestion question, YearGroup group, LocalDate day) {
        boolean further = day.getDayOfYear() % 2 == 0 && question.getContinues().isEmpty();
        return groups.stream()
                .filter(other -> further
                        && other.place() != group.place()
                        && question.getSender().filter(other.id()::equals).isEmpty()
                        && other.days().stream().anyMatch(day::isBefore))
                .findFirst();
    }

    void send(ForwardedQuestion question, YearGroup group, YearGroup third, LocalDate day, ContentWriter at) {
        at.passage("Frågan lyfts vidare till " + third.inProse() + ".");
        ForwardedQuestion next = new ForwardedQuestion.Builder()
                .id(at.ledger().nextQuestion())
                .what(question.getWhat())
                .sender(group.id())
                .receiver(Mention.of(third.inProse(), third.id()))
                .continues(question.getId())
                .history(History.of(Step.to(QuestionStage.RAISED).on(day)))
                .build();
        at.ledger().add(next);
        before.put(next.getId(), question);
        ledger.moved(question, Step.to(QuestionStage.FORWARDED).basis(at.item()).on(day));
    }

    /** Carries an answer that has come back to the group before, if the question came from there. */
    void answer(ForwardedQuestion question, String answer, LocalDate day) {
        Optional.ofNullable(before.get(question.getId())).ifPresent(first -> {
            ledger.moved(first, Step.to(QuestionStage.ANSWERED).note(answer).on(day));
            first.getSender().ifPresent(sender -> ledger.open(sender).answered.add(first));
        });
    }
}
