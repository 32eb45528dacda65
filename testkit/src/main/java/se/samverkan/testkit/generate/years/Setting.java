package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.organisation.Mention;

/**
 * What is settled before a meeting starts.
 *
 * @param id its id
 * @param group the group that meets, if it is known
 * @param title the title of its minutes
 * @param kind their kind
 * @param date the day
 * @param previous the day of the meeting before
 * @param next the day of the meeting after
 * @param numbering how its items are numbered
 * @param present who is there: first the chair and the secretary, then whoever verifies
 * @param away who is not
 * @param groups the groups to which it can send matters on
 * @param given what comes up besides what the meeting's shape says, because of what went before
 */
record Setting(
        MeetingId id,
        Optional<GroupId> group,
        String title,
        MinutesKind kind,
        LocalDate date,
        LocalDate previous,
        LocalDate next,
        Numbering numbering,
        List<Attendee> present,
        List<Attendee> away,
        List<Receiver> groups,
        List<Given> given) {

    /**
     * An item that comes up because of what went before.
     *
     * @param heading its heading
     * @param words writes what it says
     */
    record Given(String heading, Consumer<ContentWriter> words) {}

    /**
     * A group to which matters can go.
     *
     * @param name as prose names it
     * @param id the group, where the collaboration holds it
     */
    record Receiver(String name, Optional<GroupId> id) {

        Mention mention() {
            return id.map(group -> Mention.of(name, group)).orElseGet(() -> Mention.of(name));
        }
    }

    /** Those who verify the minutes, when so many do. */
    List<Attendee> verifiers(boolean two) {
        if (kind != MinutesKind.PROTOCOL) {
            return List.of();
        }
        return present.subList(2, two && present.size() > 4 ? 4 : 3);
    }

    /** The numbers of so many items, from 1 also where none are written. */
    ItemRange range(int items) {
        return new ItemRange(numbering.first(), numbering.first() + items - 1);
    }
}
