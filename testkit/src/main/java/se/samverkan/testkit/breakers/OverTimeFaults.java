package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.DecisionId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.testkit.breakers.Sequels.Sequel;
import se.samverkan.time.Deadline;

/** What one meeting leaves open and no later one takes up: tasks, and decisions that are not carried out, told of or settled. */
final class OverTimeFaults {

    /** Words of which no other minutes say anything. */
    static final String UNHEARD_OF = "Orkesterföreningens repetitionsschema";

    private OverTimeFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                fault(
                        "task-forgotten",
                        "task/not-reported",
                        "Somebody promises something, and nobody speaks of it again.",
                        sequel -> task(sequel, task -> task)),
                fault(
                        "task-past-its-date",
                        "task/overdue",
                        "Something is due the day after, and nobody speaks of it again.",
                        sequel -> task(sequel, task -> task.withDue(dayAfter(sequel)))),
                fault(
                        "decision-forgotten",
                        "decision/not-followed-up",
                        "Somebody shall carry out a decision by the day after, and nobody speaks of it again.",
                        sequel -> decision(
                                sequel,
                                decision ->
                                        decision.withResponsible(chair(sequel)).withDue(dayAfter(sequel)))),
                fault(
                        "condition-forgotten",
                        "decision/condition-open",
                        "A decision has a condition of which nobody speaks again.",
                        sequel -> decision(
                                sequel,
                                decision -> decision.withCondition("föreningen stämmer flygeln")
                                        .withHistory(History.of(Step.to(DecisionStage.CONDITIONAL)
                                                .on(sequel.day())
                                                .note("föreningen stämmer flygeln"))))),
                fault(
                        "email-decision-untold",
                        "decision/by-email-unreported",
                        "A decision is taken by e-mail the day after, and the next meeting does not say so.",
                        sequel -> decision(sequel, decision -> taken(decision, sequel, DecisionMode.BY_EMAIL))),
                fault(
                        "tacit-decision-untold",
                        "decision/tacit-unreported",
                        "A decision is taken in silence the day after, and the next meeting does not say so.",
                        sequel -> decision(sequel, decision -> taken(decision, sequel, DecisionMode.TACIT))));
    }

    private static Breaker<?> fault(String name, String rule, String description, Function<Sequel, Meeting> earlier) {
        return Fault.of(
                        Collaboration.class,
                        name,
                        rule,
                        description,
                        (year, pick) -> Changes.replace(year, earlier.apply(Changes.pick(open(year), pick))))
                .where(year -> !open(year).isEmpty());
    }

    /** Where something can be left open, to be done or taken before the next meeting; a decision more would be missed in a summary. */
    private static List<Sequel> open(Collaboration year) {
        return Changes.fitting(
                Sequels.of(year),
                sequel -> sequel.day().plusDays(1).isBefore(sequel.next())
                        && !sequel.isSummed()
                        && sequel.earlier()
                                .chair()
                                .flatMap(Attendance::getPerson)
                                .isPresent());
    }

    private static Deadline dayAfter(Sequel sequel) {
        LocalDate day = sequel.day().plusDays(1);
        return new Deadline.OnDate("senast " + day, day);
    }

    private static Mention chair(Sequel sequel) {
        Attendance chair = sequel.earlier().chair().orElseThrow();
        return Mention.of(chair.shown(), chair.getPerson().orElseThrow());
    }

    private static Meeting task(Sequel sequel, UnaryOperator<Task> more) {
        Meeting meeting = sequel.earlier();
        Task task = new Task.Builder()
                .id(new TaskId(meeting.getId() + "/new"))
                .what(UNHEARD_OF + " ses över.")
                .addResponsible(chair(sequel))
                .history(History.of(Step.to(TaskStage.OPEN).on(sequel.day())))
                .build();
        return meeting.withTasks(Changes.plus(meeting.getTasks(), more.apply(task)));
    }

    private static Meeting decision(Sequel sequel, UnaryOperator<Decision> more) {
        Meeting meeting = sequel.earlier();
        AgendaItem item = Changes.pick(meeting.getAgenda(), meeting.getAgenda().size() - 1);
        Decision decision = new Decision.Builder()
                .id(new DecisionId(meeting.getId() + "/new"))
                .text(UNHEARD_OF + " godkänns.")
                .label("Beslut")
                .decidedOn(sequel.day())
                .build();
        return Changes.replace(meeting, Changes.plus(item, more.apply(decision)));
    }

    private static Decision taken(Decision decision, Sequel sequel, DecisionMode mode) {
        return decision.withHistory(History.of(Step.to(DecisionStage.PROPOSED).on(sequel.day())))
                .then(Step.to(DecisionStage.EFFECTIVE)
                        .on(sequel.day().plusDays(1))
                        .how(mode));
    }
}
