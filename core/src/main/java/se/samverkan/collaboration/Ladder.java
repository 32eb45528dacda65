package se.samverkan.collaboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;

/**
 * The ladder of groups (trappan): which group reports to which.
 *
 * <p>A group whose parent the collaboration does not hold is the top of what is known. Groups that report round in a circle are answered for like all
 * others, each group once. Groups that are {@linkplain SameAs one} are one step, and any of their ids asks for it. Immutable.
 */
public final class Ladder {

    private final Sameness sameness;
    private final Map<GroupId, Group> groups = new HashMap<>();
    private final Map<GroupId, GroupId> parents = new HashMap<>();
    private final Map<GroupId, List<Group>> children = new HashMap<>();

    private Ladder(Sameness sameness) {
        this.sameness = sameness;
    }

    static Ladder of(Collaboration collaboration) {
        Ladder ladder = new Ladder(collaboration.roster().sameness());
        collaboration.getGroups().forEach(ladder::add);
        for (Group group : collaboration.getGroups()) {
            ladder.parent(group.getId())
                    .filter(parent -> ladder.isShown(group))
                    .ifPresent(parent -> ladder.children
                            .computeIfAbsent(parent.getId(), id -> new ArrayList<>())
                            .add(group));
        }
        return ladder;
    }

    private void add(Group group) {
        GroupId id = sameness.canonical(group.getId());
        if (group.getId().equals(id)) {
            groups.putIfAbsent(id, group);
        }
        // Where groups that are one name different parents, the least of them stands, whatever the order.
        group.getParent()
                .map(sameness::canonical)
                .ifPresent(
                        parent -> parents.merge(id, parent, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    /** Of groups that are one, and of two with one id, only one is a step. */
    private boolean isShown(Group group) {
        return groups.get(group.getId()) == group;
    }

    /**
     * The group that a group reports to.
     *
     * @param group the group
     * @return its parent; nothing if there is none or the collaboration does not hold it
     */
    public Optional<Group> parent(GroupId group) {
        return Optional.ofNullable(parents.get(sameness.canonical(group))).map(groups::get);
    }

    /**
     * Everything above a group.
     *
     * @param group the group
     * @return its parent first, then that one's parent, up to the top; a circle ends where it would come to a group again
     */
    public List<Group> above(GroupId group) {
        Set<Group> above = new LinkedHashSet<>();
        Optional<Group> next = parent(group);
        while (next.isPresent() && !isSame(next.get(), group) && above.add(next.get())) {
            next = parent(next.get().getId());
        }
        return List.copyOf(above);
    }

    /**
     * The groups that report to a group.
     *
     * @param group the group
     * @return its children, in the order of the collaboration
     */
    public List<Group> children(GroupId group) {
        return List.copyOf(children.getOrDefault(sameness.canonical(group), List.of()));
    }

    /**
     * Everything below a group.
     *
     * @param group the group
     * @return its children, then theirs, and so on down; never the group itself
     */
    public List<Group> below(GroupId group) {
        Set<Group> below = new LinkedHashSet<>();
        Deque<Group> open = new ArrayDeque<>(children(group));
        while (!open.isEmpty()) {
            Group next = open.poll();
            if (!isSame(next, group) && below.add(next)) {
                open.addAll(children(next.getId()));
            }
        }
        return List.copyOf(below);
    }

    /**
     * The circle that a group is part of. A group that reports to a circle without being part of it is in none.
     *
     * @param group the group
     * @return the groups on the way up that lead back to it, itself last; empty if the way up ends
     */
    public List<Group> circle(GroupId group) {
        List<Group> above = above(group);
        Optional<Group> last =
                above.isEmpty() ? parent(group) : parent(lastOf(above).getId());
        if (last.filter(top -> isSame(top, group)).isEmpty()) {
            return List.of();
        }
        List<Group> circle = new ArrayList<>(above);
        circle.add(last.get());
        return List.copyOf(circle);
    }

    private static Group lastOf(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }

    private boolean isSame(Group one, GroupId other) {
        return sameness.areOne(one.getId(), other);
    }
}
