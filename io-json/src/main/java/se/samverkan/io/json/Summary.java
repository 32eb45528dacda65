package se.samverkan.io.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Person;
import se.samverkan.time.Deadline;

/** The flat view of one meeting, on its way out. */
final class Summary {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The roles that the flat view tells; others are in the model alone. */
    private static final Set<String> ROLES =
            Set.of("chair", "vice_chair", "secretary", "verifier", "substitute", "guest", "coopted", "visitor");

    private final Collaboration collaboration;
    private final Meeting meeting;
    private final JsonOut out;

    Summary(Collaboration collaboration, Meeting meeting, JsonOut out) {
        this.collaboration = collaboration;
        this.meeting = meeting;
        this.out = out;
    }

    void write() {
        out.object(() -> {
            head();
            out.name("people").list(meeting.getAttendance(), (entry, o) -> person(entry));
            out.name("items").list(meeting.getAgenda(), (item, o) -> item(item));
            out.name("decisions").list(SummaryDecision.allOf(meeting), (decision, o) -> decision(decision));
            out.name("next_meeting");
            meeting.getNextMeeting().ifPresentOrElse(this::nextMeeting, out::nothing);
            out.name("attachments").list(meeting.getAttachments(), (attachment, o) -> attachment(attachment));
            TopItems topItems = new TopItems(meeting);
            out.name("tasks").list(meeting.getTasks(), (task, o) -> task(task, topItems));
        });
    }

    private void head() {
        out.textOrNull("kind", meeting.minutesKind().map(Summary::kind));
        out.textOrNull(
                "group", meeting.getGroup().flatMap(collaboration::findGroup).map(Group::getName));
        out.textOrNull("date", date(meeting.getDate()));
        out.textOrNull("start", time(meeting.getStart()));
        out.textOrNull("end", time(meeting.getEnd()));
        out.textOrNull("place", meeting.getPlace());
        out.textOrNull(
                "declared_range",
                meeting.latestMinutes()
                        .flatMap(MinutesRecord::getDeclaredRange)
                        .map(range -> range.first() + "-" + range.last()));
    }

    private void person(Attendance entry) {
        Optional<String> organisation = entry.getOrganisationName()
                .or(() -> entry.getAffiliationAsWritten()
                        .filter(words -> entry.getTitle().isEmpty()));
        out.object(() -> {
            out.text("name", name(entry));
            out.textOrNull("organisation", organisation);
            out.textIfAny("title", entry.getTitle());
            out.text("status", entry.getStatus().name().toLowerCase(Locale.ROOT));
            out.texts(
                    "roles",
                    entry.getRoles().stream()
                            .map(Summary::role)
                            .filter(ROLES::contains)
                            .toList());
        });
    }

    /** The name as written; one that is turned round ("Berg, Anna") as it is said. */
    private String name(Attendance entry) {
        Optional<String> said =
                entry.getPerson().flatMap(collaboration::findPerson).map(Person::getName);
        Optional<String> written = entry.getName();
        return written.filter(name -> name.indexOf(',') < 0 || said.isEmpty())
                .or(() -> said)
                .orElse("");
    }

    private void item(AgendaItem item) {
        out.object(() -> {
            out.text("number", item.getNumber().map(ItemNumber::number).orElse(""));
            out.text("title", item.getTitle());
            out.texts(
                    "sub_items",
                    item.subItems().stream().map(AgendaItem::heading).toList());
        });
    }

    private void decision(SummaryDecision decision) {
        out.object(() -> {
            out.text("item", decision.item());
            out.text("text", decision.text());
            out.text("kind", decision.kind());
            out.textOrNull("decided_on", date(decision.decidedOn()));
            out.texts("responsible", words(decision.responsible()));
            out.textOrNull("due", decision.due().map(Deadline::asWritten));
        });
    }

    private void nextMeeting(NextMeeting next) {
        out.object(() -> {
            out.textOrNull("date", date(next.getDate()));
            out.textOrNull("start", time(next.getStart()));
            out.textOrNull("end", time(next.getEnd()));
            out.textOrNull("place", next.getPlace());
            out.textOrNull("question_deadline", date(next.getQuestionDeadline()));
        });
    }

    private void attachment(Attachment attachment) {
        out.object(() -> {
            out.textOrNull("label", attachment.getLabel());
            out.text("title", attachment.getTitle());
        });
    }

    private void task(Task task, TopItems topItems) {
        out.object(() -> {
            out.textOrNull("item", task.getCited().flatMap(topItems::find));
            out.text("who", String.join(", ", words(task.getResponsible())));
            out.text("what", task.getWhat());
            out.textOrNull("due", task.getDue().map(Deadline::asWritten));
        });
    }

    private static String kind(MinutesKind kind) {
        return kind == MinutesKind.PROTOCOL ? "protokoll" : "motesanteckning";
    }

    private static String role(Role role) {
        return role.equals(Role.COOPTED) ? "coopted" : role.code().replace('-', '_');
    }

    private static List<String> words(List<Mention> mentions) {
        return mentions.stream().map(Mention::getAsWritten).toList();
    }

    private static Optional<String> date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString);
    }

    private static Optional<String> time(Optional<LocalTime> time) {
        return time.map(CLOCK::format);
    }
}
