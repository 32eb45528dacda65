package se.samverkan.minutes;

import java.util.Map;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AttendanceStatus;

/** Says aloud what the reader inferred and could be wrong about. */
final class Notes {

    private final Desk desk;

    Notes(Desk desk) {
        this.desk = desk;
    }

    void onFrame(FrameReader frame, Basics basics) {
        if (frame.takesCalledAsPresent()) {
            add("read/called-taken-as-present", desk.ids.meetingPath().then("attendance"), Map.of());
        }
        if (basics.date.isEmpty()) {
            add("read/date-not-found", desk.ids.meetingPath().then("date"), Map.of());
        } else if (basics.day().isEmpty()) {
            add("read/year-not-found", desk.ids.meetingPath().then("date"), Map.of());
        }
        if (basics.groupName.isEmpty()) {
            add("read/group-not-found", desk.ids.meetingPath().then("group"), Map.of());
        }
        desk.roll.entries().stream()
                .filter(entry -> entry.status == AttendanceStatus.UNKNOWN)
                .forEach(entry -> add(
                        "read/status-unknown",
                        ModelPath.of(entry.id),
                        Map.of(
                                "name",
                                entry.nameWords()
                                        .or(() -> Entry.joined(entry.affiliation))
                                        .orElse("?"))));
    }

    private void add(String code, ModelPath path, Map<String, String> slots) {
        desk.findings.add(ReadFindings.of(code, Severity.INFO, path, slots));
    }
}
