package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;

/** What lies open from meeting to meeting, and what became of it in the end. */
final class YearLedger {

    private final Map<GroupId, Open> open = new HashMap<>();
    private final Map<TaskId, Step<TaskStage>> tasks = new HashMap<>();
    private final Map<DecisionId, Step<DecisionStage>> decisions = new HashMap<>();
    private final Map<DecisionId, Decision> rewritten = new HashMap<>();
    private final Map<ForwardedQuestionId, List<Step<QuestionStage>>> questions = new HashMap<>();
    private final Map<MeetingId, Step<MinutesStage>> filed = new HashMap<>();

    /** What waits for a group's next meeting. */
    static final class Open {
        final List<Task> tasks = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();
        final List<AgendaItem> deferred = new ArrayList<>();
        final List<ForwardedQuestion> received = new ArrayList<>();
        final List<ForwardedQuestion> answered = new ArrayList<>();
    }

    Open open(GroupId group) {
        return open.computeIfAbsent(group, id -> new Open());
    }

    void done(Task task, AgendaItemId where) {
        tasks.put(task.getId(), Step.to(TaskStage.DONE).basis(where));
    }

    void fulfilled(Decision decision, AgendaItemId where) {
        decisions.put(decision.getId(), Step.to(DecisionStage.FULFILLED).basis(where));
    }

    /** What a decision looks like to those who know what came of it. */
    void rewritten(Decision decision) {
        rewritten.put(decision.getId(), decision);
    }

    void moved(ForwardedQuestion question, Step<QuestionStage> step) {
        questions.computeIfAbsent(question.getId(), id -> new ArrayList<>()).add(step);
    }

    void filed(MeetingId minutes, AgendaItemId where) {
        filed.put(minutes, Step.to(MinutesStage.FILED).basis(where));
    }

    /** Enters what a meeting leaves open. */
    void enter(Meeting meeting, List<GroupId> meetingLater) {
        meeting.getGroup().map(this::open).ifPresent(mine -> {
            mine.tasks.addAll(meeting.getTasks());
            mine.decisions.addAll(meeting.decisions());
            meeting.getAgenda().stream()
                    .filter(item -> item.getOutcome()
                            .filter(ItemOutcome.DEFERRED::equals)
                            .isPresent())
                    .forEach(mine.deferred::add);
        });
        for (ForwardedQuestion question : meeting.getQuestions()) {
            for (GroupId group : meetingLater) {
                if (question.getReceiver()
                        .filter(receiver -> receiver.pointsAt(group))
                        .isPresent()) {
                    open(group).received.add(question);
                }
            }
        }
    }

    /** The meeting as it stands at the end of the year. */
    Meeting settled(Meeting meeting) {
        return meeting.withTasks(meeting.getTasks().stream()
                        .map(task -> tasks.containsKey(task.getId()) ? task.then(tasks.get(task.getId())) : task)
                        .toList())
                .withQuestions(
                        meeting.getQuestions().stream().map(this::settled).toList())
                .withAgenda(meeting.getAgenda().stream().map(this::settled).toList())
                .withMinutes(meeting.getMinutes().stream()
                        .map(record -> settled(record, meeting.getId()))
                        .toList());
    }

    private ForwardedQuestion settled(ForwardedQuestion question) {
        ForwardedQuestion settled = question;
        for (Step<QuestionStage> step : questions.getOrDefault(question.getId(), List.of())) {
            settled = settled.then(step);
        }
        return settled;
    }

    private AgendaItem settled(AgendaItem item) {
        List<ItemContent> content = new ArrayList<>();
        for (ItemContent part : item.getContent()) {
            if (part instanceof AgendaItem sub) {
                content.add(settled(sub));
            } else if (part instanceof Decision decision) {
                content.add(settled(decision));
            } else {
                content.add(part);
            }
        }
        return item.withContent(content);
    }

    private Decision settled(Decision decision) {
        Decision known = rewritten.getOrDefault(decision.getId(), decision);
        return decisions.containsKey(decision.getId()) ? known.then(decisions.get(decision.getId())) : known;
    }

    private MinutesRecord settled(MinutesRecord record, MeetingId meeting) {
        boolean verified = record.stage().filter(MinutesStage.VERIFIED::equals).isPresent();
        return verified && filed.containsKey(meeting) ? record.then(filed.get(meeting)) : record;
    }
}
