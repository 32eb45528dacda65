package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.Meeting;

/** Meetings and what their groups held next. */
final class Sequels {

    private Sequels() {}

    /**
     * A meeting that is not its group's last.
     *
     * @param earlier the meeting
     * @param later the group's next
     */
    record Sequel(Meeting earlier, Meeting later) {

        LocalDate day() {
            return earlier.getDate().orElseThrow();
        }

        LocalDate next() {
            return later.getDate().orElseThrow();
        }

        /** Whether the earlier one tells its decisions once more. */
        boolean isSummed() {
            return earlier.allItems().anyMatch(item -> item.is(ItemKind.DECISION_SUMMARY));
        }
    }

    static List<Sequel> of(Collaboration year) {
        List<Sequel> sequels = new ArrayList<>();
        for (Group group : year.getGroups()) {
            List<Meeting> meetings = year.meetings(group.getId());
            for (int i = 1; i < meetings.size(); i++) {
                sequels.add(new Sequel(meetings.get(i - 1), meetings.get(i)));
            }
        }
        return sequels;
    }

    /** The last meeting of all groups. */
    static Meeting latest(Collaboration year) {
        return year.getMeetings().stream()
                .max(Comparator.comparing(meeting -> meeting.getDate().orElseThrow()))
                .orElseThrow();
    }
}
