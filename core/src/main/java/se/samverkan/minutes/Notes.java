package se.samverkan.minutes;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.time.WrittenDate;

/** Says aloud what the reader inferred and could be wrong about. */
final class Notes {

    /** How many names one note tells. */
    private static final int FEW = 5;

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
        onKind(basics);
        onYear(basics);
        onUnmarked();
        desk.roll.entries().stream()
                .filter(entry -> entry.status == AttendanceStatus.UNKNOWN)
                .forEach(entry -> add(
                        "read/status-unknown",
                        ModelPath.of(entry.id),
                        Map.of(
                                "name",
                                entry.nameWords()
                                        .or(entry::affiliationAsWritten)
                                        .orElse("?"))));
    }

    /** Minutes whose title says that they are notes or a record need no guess. */
    private void onKind(Basics basics) {
        boolean said = basics.titleLines.stream().anyMatch(line -> desk.words.has("document", line.folded()));
        if (!said) {
            add("read/kind-taken-as-notes", ModelPath.of(desk.ids.minutes()).then("kind"), Map.of());
        }
    }

    /** A year taken from elsewhere in the frame can be another near the turn of the year, unless a weekday confirms it. */
    private void onYear(Basics basics) {
        Optional<LocalDate> day = basics.yearFromFrame ? basics.day() : Optional.empty();
        boolean confirmed = day.flatMap(
                        d -> basics.date.flatMap(WrittenDate::weekday).filter(d.getDayOfWeek()::equals))
                .isPresent();
        day.filter(d -> !confirmed && (d.getMonth() == Month.JANUARY || d.getMonth() == Month.DECEMBER))
                .ifPresent(d -> add(
                        "read/year-inferred",
                        desk.ids.meetingPath().then("date"),
                        Map.of(
                                "date",
                                d.toString(),
                                "alternatives",
                                d.plusYears(d.getMonth() == Month.JANUARY ? 1 : -1)
                                        .toString())));
    }

    /** On a list where absence is marked as well, no mark at all can be forgotten. */
    private void onUnmarked() {
        Set<Integer> lists = new HashSet<>();
        desk.roll.entries().stream()
                .filter(entry -> entry.marked && entry.status == AttendanceStatus.ABSENT)
                .forEach(entry -> lists.add(entry.list));
        List<String> names = desk.roll.entries().stream()
                .filter(entry -> !entry.marked && entry.status == AttendanceStatus.ABSENT && lists.contains(entry.list))
                .flatMap(entry -> entry.nameWords().stream())
                .toList();
        if (!names.isEmpty()) {
            add(
                    "read/unmarked-taken-as-absent",
                    desk.ids.meetingPath().then("attendance"),
                    Map.of("names", few(names)));
        }
    }

    /** The first few of many, joined. */
    static String few(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(all.size(), FEW)));
        return all.size() > FEW ? first + " …" : first;
    }

    /** Notes an inference that could be wrong, and what else could be meant. */
    void add(String code, ModelPath path, Map<String, String> slots) {
        desk.findings.add(ReadFindings.of(code, Severity.INFO, path, slots));
    }
}
