package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Task;

/** What has followed from a meeting while its minutes are written. */
final class MeetingLedger {

    private final Setting setting;
    private final Set<String> decided = new HashSet<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<ForwardedQuestion> questions = new ArrayList<>();

    MeetingLedger(Setting setting) {
        this.setting = setting;
    }

    /** The first of the texts that no decision of the meeting has: two of the same words would be one decision told twice. */
    String fresh(IntFunction<String> texts) {
        int next = 0;
        String text = texts.apply(next);
        while (!decided.add(text)) {
            next++;
            text = texts.apply(next);
        }
        return text;
    }

    DecisionId nextDecision() {
        return new DecisionId(setting.id() + "/d" + (decisions.size() + 1));
    }

    TaskId nextTask() {
        return new TaskId(setting.id() + "/t" + (tasks.size() + 1));
    }

    ForwardedQuestionId nextQuestion() {
        return new ForwardedQuestionId(setting.id() + "/q" + (questions.size() + 1));
    }

    void add(Decision decision) {
        decisions.add(decision);
    }

    void add(Task task) {
        tasks.add(task);
    }

    void add(ForwardedQuestion question) {
        questions.add(question);
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<ForwardedQuestion> questions() {
        return questions;
    }
}
