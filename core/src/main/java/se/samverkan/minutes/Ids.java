package se.samverkan.minutes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.language.Text;

/** Derives the ids of what is read, once and for all: they hold what the document says at first import and mean nothing afterwards. */
final class Ids {

    private final MeetingId meeting;
    private final Map<String, Integer> uses = new HashMap<>();
    private int attendance;
    private int attachments;
    private int tasks;
    private int questions;

    Ids(MeetingId meeting) {
        this.meeting = meeting;
    }

    MeetingId meeting() {
        return meeting;
    }

    ModelPath meetingPath() {
        return ModelPath.of(meeting);
    }

    MinutesRecordId minutes() {
        return new MinutesRecordId(meeting + "/m1");
    }

    AttendanceId nextAttendance() {
        return new AttendanceId(meeting + "/n" + ++attendance);
    }

    AttachmentId nextAttachment() {
        return new AttachmentId(meeting + "/b" + ++attachments);
    }

    TaskId nextTask() {
        return new TaskId(meeting + "/t" + ++tasks);
    }

    ForwardedQuestionId nextQuestion() {
        return new ForwardedQuestionId(meeting + "/q" + ++questions);
    }

    /** {@code …/25}, a second 25 {@code …/25~2}, without a number {@code …/i7}. */
    AgendaItemId item(String above, Optional<ItemNumber> number, int place) {
        String segment =
                number.map(n -> segment(n.number())).filter(s -> !s.isEmpty()).orElse("i" + place);
        return new AgendaItemId(free(above + "/" + segment));
    }

    DecisionId decision(AgendaItemId item) {
        return new DecisionId(item + "/d" + uses.merge(item + "/d", 1, Integer::sum));
    }

    private String free(String wanted) {
        int use = uses.merge(wanted, 1, Integer::sum);
        return use == 1 ? wanted : wanted + "~" + use;
    }

    private static String segment(String number) {
        return Text.slug(number.toLowerCase(Locale.ROOT));
    }
}
