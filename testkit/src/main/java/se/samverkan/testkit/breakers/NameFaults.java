package se.samverkan.testkit.breakers;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/** Names that are misspelt, and names that several people have. Whoever only listens at the meeting gets another name for it. */
final class NameFaults {

    private static final List<String> SLIPS = List.of("Sonja Walengren", "Sonja Wallengran", "Sojna Wallengren");

    private NameFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "first-name-of-two",
                                "name/ambiguous",
                                "Somebody is called by a first name that two people on the roll have.",
                                (meeting, pick) -> withTask(
                                        renamed(
                                                renamed(meeting, listener(meeting, pick), "Maria Gran"),
                                                away(meeting),
                                                "Maria Berglund"),
                                        "Maria"))
                        .where(meeting -> listener(meeting, 0).isPresent()
                                && away(meeting).isPresent()),
                Fault.of(
                                Meeting.class,
                                "name-misspelt",
                                "name/variant",
                                "The text has a name from the roll with a letter wrong.",
                                (meeting, pick) -> {
                                    AgendaItem item = Changes.pick(meeting.getAgenda(), NameFaults::isFree, pick);
                                    Passage words =
                                            Passage.of("Underlaget kommer från " + Changes.pick(SLIPS, pick) + ".");
                                    return renamed(
                                            Changes.replace(meeting, Changes.plus(item, words)),
                                            listener(meeting, pick),
                                            "Sonja Wallengren");
                                })
                        .where(meeting -> listener(meeting, 0).isPresent()
                                && meeting.getAgenda().stream().anyMatch(NameFaults::isFree)),
                Fault.of(
                                Meeting.class,
                                "organisation-misspelt",
                                "name/variant",
                                "On the roll one organisation is spelt in two ways.",
                                (meeting, pick) -> from(
                                        from(meeting, listener(meeting, pick), "Vintorps kommun"),
                                        away(meeting),
                                        "Vintrops kommun"))
                        .where(meeting -> listener(meeting, 0).isPresent()
                                && away(meeting).isPresent()));
    }

    private static boolean isFree(AgendaItem item) {
        return !item.is(ItemKind.DECISION_SUMMARY);
    }

    private static Optional<Attendance> listener(Meeting meeting, int pick) {
        return Changes.bystander(meeting, pick).filter(entry -> entry.getName().isPresent());
    }

    private static Optional<Attendance> away(Meeting meeting) {
        return meeting.getAttendance().stream()
                .filter(entry -> !entry.attends() && entry.getName().isPresent() && !Changes.isActive(entry, meeting))
                .findFirst();
    }

    private static Meeting renamed(Meeting meeting, Optional<Attendance> who, String name) {
        return Changes.replace(meeting, who.orElseThrow().withName(name));
    }

    private static Meeting from(Meeting meeting, Optional<Attendance> who, String organisation) {
        return Changes.replace(
                meeting, who.orElseThrow().withOrganisationName(organisation).withAffiliationAsWritten(organisation));
    }

    private static Meeting withTask(Meeting meeting, String name) {
        Task task = new Task.Builder()
                .id(new TaskId(meeting.getId() + "/again"))
                .what(name + " tar fram ett förslag.")
                .addResponsible(Mention.of(name))
                .build();
        return meeting.withTasks(Changes.plus(meeting.getTasks(), task));
    }
}
