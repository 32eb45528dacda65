package se.samverkan.protocol.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/** Which group made a decision: the one whose minutes hold it. */
final class Deciders {

    private final Map<ModelPath, GroupId> byDecision = new HashMap<>();

    private Deciders(Collaboration collaboration) {
        for (Meeting meeting : collaboration.getMeetings()) {
            meeting.getGroup().ifPresent(group -> {
                byDecision.putIfAbsent(meeting.path(), group);
                meeting.allItems().forEach(item -> byDecision.putIfAbsent(item.path(), group));
                meeting.decisions().forEach(decision -> byDecision.putIfAbsent(decision.path(), group));
            });
        }
    }

    static Deciders of(RuleContext context) {
        return context.onceForAll(Deciders.class, () -> new Deciders(context.getCollaboration()));
    }

    /** The group in whose minutes a step is told, if they are here. */
    Optional<GroupId> of(Step<?> step) {
        return step.basis().map(ModelPath::thing).map(byDecision::get);
    }
}
