package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Task;
import se.samverkan.testkit.generate.years.Setting.Given;

/** What comes up at a meeting because an earlier one, of this group or another, left it open. */
final class FollowUps {

    private static final String ANSWER = "Kommunerna och regionen delar på ansvaret.";

    private final YearLedger ledger;
    private final YearPapers papers;
    private final Settlements settlements;
    private final Onward onward;

    FollowUps(YearLedger ledger, YearPapers papers, List<YearGroup> groups) {
        this.ledger = ledger;
        this.papers = papers;
        this.settlements = new Settlements(ledger);
        this.onward = new Onward(ledger, groups);
    }

    /** The items, which take what they take up out of what lies open. */
    List<Given> of(YearGroup group, int number, LocalDate day) {
        YearLedger.Open open = ledger.open(group.id());
        List<Given> given = new ArrayList<>(papers.comingUp(group, number, day));
        List<Decision> decided = taken(open.decisions);
        given.addAll(settlements.of(decided, day));
        List<Decision> carriedOut = decided.stream()
                .filter(decision -> decision.getMode() == DecisionMode.MEETING
                        && !decision.getResponsible().isEmpty())
                .toList();
        if (!carriedOut.isEmpty()) {
            given.add(new Given(
                    "Uppföljning av det som beslutats", at -> carriedOut.forEach(one -> carriedOut(one, at))));
        }
        List<Task> done = taken(open.tasks);
        if (!done.isEmpty()) {
            given.add(new Given("Uppföljning av uppdrag", at -> done.forEach(task -> done(task, at))));
        }
        for (AgendaItem item : taken(open.deferred)) {
            given.add(new Given(item.getTitle(), FollowUps::comesBack));
        }
        for (ForwardedQuestion question : taken(open.received)) {
            given.add(new Given("Fråga från en annan grupp", at -> received(question, group, day, at)));
        }
        for (ForwardedQuestion question : taken(open.answered)) {
            given.add(new Given("Svar på en fråga", at -> returned(question, day, at)));
        }
        return given;
    }

    private static <T> List<T> taken(List<T> open) {
        List<T> taken = List.copyOf(open);
        open.clear();
        return taken;
    }

    private static void comesBack(ContentWriter at) {
        at.passage("Punkten kommer tillbaka från förra mötet. Den diskuteras och är därmed klar.");
    }

    private void carriedOut(Decision decision, ContentWriter at) {
        LocalDate day = decision.getDecidedOn().orElseThrow();
        at.recall(new RecalledDecision.Builder()
                .text("Det som beslutades " + day + " är verkställt: " + quoted(decision.getText()))
                .recalls(decision.getId())
                .decidedOn(day)
                .build());
        ledger.fulfilled(decision, at.item());
    }

    private void done(Task task, ContentWriter at) {
        at.passage("Utfört sedan sist: " + quoted(task.getWhat()));
        ledger.done(task, at.item());
    }

    private void received(ForwardedQuestion question, YearGroup group, LocalDate day, ContentWriter at) {
        at.passage("Gruppen har fått en fråga: " + quoted(question.getWhat()));
        ledger.moved(question, Step.to(QuestionStage.RECEIVED).basis(at.item()).on(day));
        onward.third(question, group, day)
                .ifPresentOrElse(
                        third -> onward.send(question, group, third, day, at), () -> answered(question, day, at));
    }

    private void answered(ForwardedQuestion question, LocalDate day, ContentWriter at) {
        at.passage("Svaret blir så här. " + ANSWER);
        ledger.moved(question, Step.to(QuestionStage.ANSWERED).note(ANSWER).on(day));
        question.getSender().ifPresent(sender -> ledger.open(sender).answered.add(question));
    }

    private void returned(ForwardedQuestion question, LocalDate day, ContentWriter at) {
        at.passage("Svar har kommit på " + quoted(question.getWhat()) + " " + ANSWER);
        ledger.moved(question, Step.to(QuestionStage.RETURNED).basis(at.item()));
        onward.answer(question, ANSWER, day);
    }

    static String quoted(String text) {
        return "”" + text.replace('\n', ' ').replace("”", "") + "”.";
    }
}
