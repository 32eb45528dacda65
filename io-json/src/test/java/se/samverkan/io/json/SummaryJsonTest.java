package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.io.WriteOptions;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;

class SummaryJsonTest {

    @Test
    void writesOneObjectForOneMeeting() {
        Collaboration one = Golden.collaboration().withMeetings(Golden.meeting());

        assertThat(summary(one)).isEqualTo(Json.resource("summary.json"));
    }

    @Test
    void writesAnArrayForSeveralMeetingsAndForNone() {
        assertThat((List<?>) Json.tree(summary(Golden.collaboration()))).hasSize(2);
        assertThat(summary(new Collaboration.Builder().build())).isEqualTo("[]\n");
    }

    @Test
    void writesNullForWhatIsNotKnown() {
        String nothing = summary(
                Collaboration.of(new Meeting.Builder().id(MeetingId.parse("m")).build()));

        assertThat(nothing).isEqualTo("""
                        {
                          "kind": null,
                          "group": null,
                          "date": null,
                          "start": null,
                          "end": null,
                          "place": null,
                          "declared_range": null,
                          "people": [],
                          "items": [],
                          "decisions": [],
                          "next_meeting": null,
                          "attachments": [],
                          "tasks": []
                        }
                        """);
    }

    @Test
    void namesItsEightRolesWithUnderscoresAndLeavesOthersOut() {
        Attendance entry = new Attendance.Builder()
                .id(AttendanceId.parse("m/n1"))
                .status(AttendanceStatus.NOT_CALLED)
                .addAllRoles(List.of(Role.VICE_CHAIR, Role.COOPTED, Role.SERVICE_USER_REPRESENTATIVE))
                .build();

        assertThat(meeting(m -> m.addAllAttendance(List.of(entry))).get("people"))
                .isEqualTo(List.of(Map.of(
                        "name",
                        "",
                        "organisation",
                        Json.NULL,
                        "status",
                        "not_called",
                        "roles",
                        List.of("vice_chair", "coopted"))));
    }

    @Test
    void aTitleOnItsOwnLeavesNoOrganisation() {
        Attendance entry = new Attendance.Builder()
                .id(AttendanceId.parse("m/n1"))
                .name("Eva")
                .affiliationAsWritten("utredare")
                .title("utredare")
                .status(AttendanceStatus.PRESENT)
                .build();

        assertThat(meeting(m -> m.addAllAttendance(List.of(entry))).get("people"))
                .isEqualTo(List.of(Map.of(
                        "name",
                        "Eva",
                        "organisation",
                        Json.NULL,
                        "title",
                        "utredare",
                        "status",
                        "present",
                        "roles",
                        List.of())));
    }

    @Test
    void gathersDecisionsInTheOrderOfTheMinutes() {
        LocalDate day = LocalDate.of(2025, 9, 5);
        AgendaItem sub = item("7", "Del")
                .addAllContent(List.of(decision("3", DecisionMode.TACIT)))
                .build();
        AgendaItem item = item("6", "Utan nummer")
                .addAllContent(List.of(
                        decision("1", DecisionMode.BY_EMAIL),
                        new QuotedDecision.Builder().text("2").build(),
                        sub,
                        new SummaryLine.Builder().text("4").build()))
                .build();

        List<?> decisions = (List<?>) meeting(m -> m.date(day)
                        .addAllPreamble(List.of(decision("0", DecisionMode.MEETING)))
                        .addAllAgenda(List.of(item)))
                .get("decisions");

        assertThat(decisions).extracting(d -> ((Map<?, ?>) d).get("text")).isEqualTo(List.of("0", "1", "2", "3", "4"));
        assertThat(decisions)
                .extracting(d -> ((Map<?, ?>) d).get("kind"))
                .isEqualTo(List.of("meeting", "by_email", "quoted_from_other_body", "tacit", "summary_repeat"));
        assertThat(decisions)
                .extracting(d -> ((Map<?, ?>) d).get("item"))
                .isEqualTo(List.of("", "Utan nummer", "Utan nummer", "Utan nummer", "Utan nummer"));
        assertThat(decisions)
                .extracting(d -> ((Map<?, ?>) d).get("decided_on"))
                .isEqualTo(List.of(Json.NULL, Json.NULL, Json.NULL, Json.NULL, "2025-09-05"));
    }

    @Test
    void findsTheItemOfATaskByWhatItCites() {
        AgendaItem sub = item("5/1", "Del")
                .addAllContent(List.of(decision("x", DecisionMode.MEETING)))
                .build();
        AgendaItem item = item("5", "Hel").addAllContent(List.of(sub)).build();
        List<ModelPath> cited = List.of(
                ModelPath.of(AgendaItemId.parse("m/5/1")).then("content", 0).then("text"),
                ModelPath.of(DecisionId.parse("m/x")).then("text"),
                ModelPath.of(MeetingId.parse("m")).then("preamble", 0));
        List<Task> tasks = cited.stream()
                .map(path -> new Task.Builder()
                        .id(TaskId.parse("m/u"))
                        .what("gör")
                        .cited(path)
                        .build())
                .toList();

        List<?> written = (List<?>)
                meeting(m -> m.addAllAgenda(List.of(item)).addAllTasks(tasks)).get("tasks");

        assertThat(written).extracting(t -> ((Map<?, ?>) t).get("item")).isEqualTo(List.of("Hel", "Hel", Json.NULL));
    }

    private static AgendaItem.Builder item(String id, String title) {
        AgendaItem.Builder item = new AgendaItem.Builder();
        item.id(AgendaItemId.parse("m/" + id)).title(title);
        return item;
    }

    private static Decision decision(String text, DecisionMode mode) {
        return new Decision.Builder()
                .id(DecisionId.parse("m/" + text))
                .text(text)
                .mode(mode)
                .build();
    }

    private static Map<?, ?> meeting(Consumer<Meeting.Builder> with) {
        Meeting.Builder meeting = new Meeting.Builder();
        meeting.id(MeetingId.parse("m"));
        with.accept(meeting);
        return (Map<?, ?>) Json.tree(summary(Collaboration.of(meeting.build())));
    }

    private static String summary(Collaboration collaboration) {
        return Json.write(new SummaryJson(), collaboration, WriteOptions.defaults());
    }
}
