package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.organisation.Mention;
import se.samverkan.testkit.generate.years.MeetingShape.ItemShape;

/** Who has a conflict of interest (jäv) in an item: now and then somebody who says nothing in it, the chair first. */
final class Conflicts {

    /** One item in so many has somebody. */
    private static final int SHARE = 12;

    private Conflicts() {}

    /** None or one of those who were there, verify nothing and do not take part in the item. */
    static List<Mention> in(ItemShape item, Setting setting, MeetingShape shape, List<Mention> participants) {
        if (item.added() % SHARE != 1 && !item.decides()) {
            return List.of();
        }
        List<Attendee> silent = new ArrayList<>(setting.present());
        silent.removeAll(setting.verifiers(shape.has(Habit.TWO_VERIFIERS)));
        return silent.stream()
                .map(Attendee::mention)
                .filter(who -> !participants.contains(who))
                .limit(1)
                .toList();
    }
}
