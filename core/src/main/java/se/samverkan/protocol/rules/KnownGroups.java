package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.Term;

/**
 * The groups that can be judged: those that are registered, staffed or started here. Of a group that is merely mentioned nothing is known but its name, and so nothing
 * is missing.
 */
final class KnownGroups {

    private static final Set<GroupStage> RESTING = Set.of(GroupStage.DORMANT, GroupStage.CLOSED);

    private final List<Group> groups = new ArrayList<>();
    private final Map<GroupId, List<Assignment>> assignments = new HashMap<>();
    private final Set<ModelPath> started = new HashSet<>();

    private KnownGroups(Collaboration collaboration) {
        for (Assignment assignment : collaboration.getAssignments()) {
            assignment.getStarts().ifPresent(group -> add(group, assignment));
        }
        for (Meeting meeting : collaboration.getMeetings()) {
            for (Decision decision : meeting.decisions()) {
                decision.getEffects().stream()
                        .filter(effect -> effect.kind().equals(EffectKind.STARTS))
                        .forEach(effect -> effect.target().map(ModelPath::thing).ifPresent(started::add));
            }
        }
        for (Group group : collaboration.groupsById().values()) {
            if (!group.isOutside() && (isRegistered(group) || isStaffed(group, collaboration) || isStarted(group))) {
                groups.add(group);
            }
        }
    }

    private void add(GroupId group, Assignment assignment) {
        assignments.computeIfAbsent(group, id -> new ArrayList<>()).add(assignment);
    }

    static KnownGroups of(RuleContext context) {
        return context.onceForAll(KnownGroups.class, () -> new KnownGroups(context.getCollaboration()));
    }

    /** In the order of the collaboration. */
    List<Group> all() {
        return groups;
    }

    List<Group> of(GroupKind kind) {
        return groups.stream()
                .filter(group -> group.getKind().filter(kind::equals).isPresent())
                .toList();
    }

    /** The assignments that start a group, or under which it works. */
    List<Assignment> assignments(Group group, Collaboration collaboration) {
        List<Assignment> all = new ArrayList<>(assignments.getOrDefault(group.getId(), List.of()));
        collaboration.getAssignments().stream()
                .filter(one -> group.getAssignment().filter(one.getId()::equals).isPresent())
                .filter(one -> !all.contains(one))
                .forEach(all::add);
        return all;
    }

    /** Whether a decision says that it starts the group. */
    boolean isStarted(Group group) {
        return started.contains(group.path()) || assignments.containsKey(group.getId());
    }

    boolean isStartedByDecision(Group group) {
        return started.contains(group.path());
    }

    /** Whether a group neither rests nor has ended, as far as is known. */
    static boolean isAtWork(Group group) {
        return group.stage().filter(RESTING::contains).isEmpty();
    }

    private static boolean isRegistered(Group group) {
        return group.getParent().isPresent()
                || group.getMandate().isPresent()
                || group.getMinutesPolicy().isPresent()
                || group.getAssignment().isPresent()
                || !group.getOwners().isEmpty()
                || !group.getTerm().equals(Term.unknown())
                || group.stage().isPresent();
    }

    private static boolean isStaffed(Group group, Collaboration collaboration) {
        return !group.getSeats().isEmpty()
                || !collaboration.roster().memberships(group.getId()).isEmpty();
    }
}
