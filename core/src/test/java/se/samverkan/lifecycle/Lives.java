package se.samverkan.lifecycle;

import java.util.List;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.agreement.FundingStage;
import se.samverkan.agreement.ProjectStage;
import se.samverkan.group.GroupStage;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.TaskStage;
import se.samverkan.plan.PlanStage;

/** Every lifecycle of the model, for tests that hold all of them to the same laws. */
final class Lives {

    private Lives() {}

    static List<Lifecycle<?>> all() {
        return List.of(
                DecisionStage.lifecycle(),
                DocumentStage.lifecycle(),
                FundingStage.lifecycle(),
                GroupStage.lifecycle(),
                MeetingStage.lifecycle(),
                MinutesStage.lifecycle(),
                PlanStage.lifecycle(),
                ProjectStage.lifecycle(),
                QuestionStage.lifecycle(),
                TaskStage.lifecycle());
    }
}
