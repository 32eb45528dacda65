package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverkan.group.MinutesKind;

/** Which matters come up in which item, for an agenda of so many items. A short one takes up several in one item. */
final class AgendaPlan {

    private AgendaPlan() {}

    /** What comes up in each of so many items, at least one. */
    static List<Set<Matter>> of(int items, MeetingShape shape, MinutesKind kind) {
        List<Set<Matter>> front = apart(front(kind));
        List<Set<Matter>> back = apart(back(shape));
        back.add(
                shape.has(Habit.CLOSING_APART)
                        ? EnumSet.of(Matter.NEXT_MEETING)
                        : EnumSet.of(Matter.NEXT_MEETING, Matter.CLOSING));
        if (shape.has(Habit.CLOSING_APART)) {
            back.add(EnumSet.of(Matter.CLOSING));
        }
        int free = items > 1 ? 1 : 0;
        shorten(back, items - front.size() - free);
        shorten(front, items - back.size() - free);
        List<Set<Matter>> plan = new ArrayList<>(front);
        if (items <= front.size() + back.size()) {
            // Two items or one: what the meeting is about comes up in the first.
            front.get(0).add(Matter.FREE);
            if (items == 1) {
                front.get(0).addAll(back.get(0));
                return plan;
            }
        }
        for (int i = front.size() + back.size(); i < items; i++) {
            plan.add(EnumSet.of(Matter.FREE));
        }
        plan.addAll(back);
        return plan;
    }

    private static List<Matter> front(MinutesKind kind) {
        return kind == MinutesKind.PROTOCOL
                ? List.of(Matter.OPENING, Matter.ELECTION, Matter.APPROVAL, Matter.PREVIOUS)
                : List.of(Matter.OPENING, Matter.APPROVAL, Matter.PREVIOUS);
    }

    /** Before the next meeting and the end. */
    private static List<Matter> back(MeetingShape shape) {
        List<Matter> back = new ArrayList<>();
        if (shape.has(Habit.REPORT)) {
            back.add(Matter.REPORT);
        }
        if (shape.has(Habit.OTHER_BUSINESS)) {
            back.add(Matter.OTHER_BUSINESS);
        }
        if (shape.has(Habit.SUMMARY)) {
            back.add(Matter.SUMMARY);
        }
        return back;
    }

    private static List<Set<Matter>> apart(List<Matter> matters) {
        List<Set<Matter>> apart = new ArrayList<>();
        matters.forEach(matter -> apart.add(EnumSet.of(matter)));
        return apart;
    }

    /**
     * Leaves out what custom can do without, other business first; then lets neighbours share an item, the last first, and the end of a meeting
     * before a report or a summary is left out. One item is always left.
     */
    private static void shorten(List<Set<Matter>> items, int most) {
        leaveOut(EnumSet.of(Matter.OTHER_BUSINESS), items, most);
        if (items.size() > Math.max(1, most) && items.get(items.size() - 1).equals(EnumSet.of(Matter.CLOSING))) {
            share(items);
        }
        leaveOut(EnumSet.of(Matter.REPORT, Matter.SUMMARY), items, most);
        while (items.size() > Math.max(1, most)) {
            share(items);
        }
    }

    private static void leaveOut(Set<Matter> dispensable, List<Set<Matter>> items, int most) {
        for (int i = 0; i < items.size() && items.size() > most; ) {
            if (dispensable.containsAll(items.get(i))) {
                items.remove(i);
            } else {
                i++;
            }
        }
    }

    private static void share(List<Set<Matter>> items) {
        Set<Matter> last = items.remove(items.size() - 1);
        items.get(items.size() - 1).addAll(last);
    }
}
