package se.samverkan.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/**
 * A meeting whose minutes fill five pages: a roll of eighteen, thirty items and sub-items with what was said under each, fourteen decisions and
 * a summary of them, tasks, attachments and a sign-off.
 */
final class SampleMeeting {

    private static final int ENTRIES = 18;
    private static final int TOP_ITEMS = 15;
    private static final int TASKS = 8;
    private static final int ATTACHMENTS = 4;

    private final MeetingId id;
    private final GroupId group;
    private final LocalDate date;
    private final int number;
    private final List<Decision> decisions = new ArrayList<>();

    private SampleMeeting(GroupId group, LocalDate date, int number) {
        this.id = MeetingId.parse(group + "/" + date);
        this.group = group;
        this.date = date;
        this.number = number;
    }

    /**
     * The meeting of a group on a day.
     *
     * @param number shifts what is said, so that no two meetings read alike
     */
    static Meeting of(GroupId group, LocalDate date, int number) {
        return new SampleMeeting(group, date, number).build();
    }

    private Meeting build() {
        List<AgendaItem> agenda = new ArrayList<>();
        IntStream.range(0, TOP_ITEMS - 1).mapToObj(this::topItem).forEach(agenda::add);
        agenda.add(summary());
        return new Meeting.Builder()
                .id(id)
                .group(group)
                .date(date)
                .weekdayAsWritten(date.getDayOfWeek())
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(15, 30))
                .place("Teams")
                .addAllAttendance(each(ENTRIES, this::attendance))
                .addPreamble(
                        Passage.of("Mötet hålls på distans. Kallelse och underlag skickades ut en vecka före mötet."))
                .addAllAgenda(agenda)
                .addAllTasks(each(TASKS, this::task))
                .nextMeeting(new NextMeeting.Builder()
                        .date(date.plusWeeks(6))
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 30))
                        .place("Hultby gård")
                        .questionDeadline(date.plusWeeks(4))
                        .asWritten("Nästa möte är på Hultby gård")
                        .build())
                .addAllAttachments(each(ATTACHMENTS, this::attachment))
                .addMinute(minutes())
                .build();
    }

    private Attendance attendance(int entry) {
        Attendance.Builder attendance = new Attendance.Builder()
                .id(AttendanceId.parse(id + "/n" + (entry + 1)))
                .name(SampleYear.PEOPLE.get(entry))
                .person(SampleYear.person(entry))
                .affiliationAsWritten(SampleYear.organisationName(entry) + ", " + SampleYear.title(entry))
                .organisationName(SampleYear.organisationName(entry))
                .organisation(SampleYear.organisation(entry))
                .title(SampleYear.title(entry))
                .status(entry < 15 ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT)
                .online(entry % 3 != 0);
        switch (entry) {
            case 0 -> attendance.addRole(Role.CHAIR);
            case 1 -> attendance.addRole(Role.SECRETARY);
            case 2 -> attendance.addRole(Role.VERIFIER);
            case 5 -> attendance.part(new ItemRange(1, 7)).note("lämnade mötet efter pausen");
            case 9 ->
                attendance
                        .addRole(Role.SUBSTITUTE)
                        .substituteFor(Mention.of(SampleYear.PEOPLE.get(16), SampleYear.person(16)));
            default -> {}
        }
        return attendance.build();
    }

    private AgendaItem topItem(int index) {
        AgendaItemId itemId = AgendaItemId.parse(id + "/" + (index + 1));
        AgendaItem.Builder item = new AgendaItem.Builder()
                .id(itemId)
                .number(ItemNumber.of(index + 1, NumberStyle.SECTION))
                .title(Prose.sentence(number + index).substring(0, 24))
                .addKind(index == 0 ? ItemKind.OPENING : ItemKind.INFORMATION)
                .addParticipant(mention(index))
                .outcome(ItemOutcome.HANDLED)
                .addAllContent(said(index));
        if (index % 3 == 2) {
            item.reference("– se bilaga " + (index % ATTACHMENTS + 1))
                    .addLink(new Link("bilaga", "https://example.org/" + index));
        }
        if (index == 4) {
            item.addContent(figures());
        }
        if (index == 6) {
            item.addContent(new QuotedDecision.Builder()
                    .label("Beslut i styrgruppen")
                    .text(Prose.sentence(number + 7))
                    .body(Mention.of("Styrgruppen", SampleYear.STEERING_GROUP))
                    .decidedOn(date.minusWeeks(3))
                    .build());
        }
        if (index > 0) {
            item.addContent(
                    decision(itemId, index, decisions.isEmpty() ? DecisionMode.BY_EMAIL : DecisionMode.MEETING));
            item.addAllContent(each(index % 6 == 0 ? 2 : 1, letter -> subItem(itemId, index, letter)));
        }
        return item.build();
    }

    private AgendaItem subItem(AgendaItemId item, int index, int letter) {
        String name = letter == 0 ? "a" : "b";
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(item + "/" + name))
                .number(new ItemNumber(name, NumberStyle.PARENTHESIS))
                .title(Prose.sentence(number + index + letter + 9).substring(0, 20))
                .outcome(letter == 0 ? ItemOutcome.NOTHING_TO_REPORT : ItemOutcome.DEFERRED)
                .addAllContent(said(index * 2 + letter))
                .build();
    }

    private List<ItemContent> said(int seed) {
        return List.of(
                Passage.of(Prose.passage(number + seed)),
                new Passage.Builder()
                        .form(Passage.Form.LIST_ITEM)
                        .level(seed % 2)
                        .text(Prose.sentence(number + seed * 3))
                        .addLink(new Link("rutin", "https://example.org/rutiner/" + seed))
                        .build());
    }

    private ContentTable figures() {
        List<ContentTable.Row> rows = new ArrayList<>();
        rows.add(new ContentTable.Row(List.of("Verksamhet", "Januari", "Februari", "Mars")));
        for (int row = 0; row < 5; row++) {
            rows.add(new ContentTable.Row(
                    List.of(SampleYear.organisationName(row), "1" + row, "2" + row, Integer.toString(number + row))));
        }
        return new ContentTable.Builder().headed(true).addAllRows(rows).build();
    }

    private Decision decision(AgendaItemId item, int index, DecisionMode mode) {
        Decision decision = new Decision.Builder()
                .id(DecisionId.parse(item + "/d1"))
                .label("Beslut")
                .text(Prose.sentence(number + index * 2))
                .mode(mode)
                .decidedOn(date)
                .addResponsible(mention(index + 3))
                .due(due(index))
                .build();
        decisions.add(decision);
        return decision;
    }

    private AgendaItem summary() {
        AgendaItemId itemId = AgendaItemId.parse(id + "/" + TOP_ITEMS);
        AgendaItem.Builder item = new AgendaItem.Builder()
                .id(itemId)
                .number(ItemNumber.of(TOP_ITEMS, NumberStyle.SECTION))
                .title("Sammanfattning av beslut")
                .addKind(ItemKind.DECISION_SUMMARY)
                .addContent(decision(itemId, TOP_ITEMS, DecisionMode.TACIT));
        decisions.forEach(decision -> item.addContent(new SummaryLine.Builder()
                .text(decision.getText())
                .repeats(decision.getId())
                .addAllResponsible(decision.getResponsible())
                .due(decision.getDue())
                .build()));
        return item.build();
    }

    private Task task(int task) {
        AgendaItemId item = AgendaItemId.parse(id + "/" + (task + 2));
        return new Task.Builder()
                .id(TaskId.parse(id + "/u" + (task + 1)))
                .addResponsible(mention(task + 5))
                .what(Prose.sentence(number + task + 4))
                .due(due(task))
                .cited(ModelPath.of(item).then("content", 1).then("text"))
                .build();
    }

    private Attachment attachment(int attachment) {
        return new Attachment.Builder()
                .id(AttachmentId.parse(id + "/b" + (attachment + 1)))
                .label("Bilaga " + (attachment + 1))
                .title("Underlag till punkt " + (attachment * 3 + 3))
                .target("https://example.org/" + id + "/" + attachment)
                .build();
    }

    private MinutesRecord minutes() {
        return new MinutesRecord.Builder()
                .id(MinutesRecordId.parse(id + "/p1"))
                .kind(MinutesKind.PROTOCOL)
                .title("Protokoll")
                .declaredRange(new ItemRange(1, TOP_ITEMS))
                .signOff(new SignOff.Builder()
                        .addSignature(signature(Role.CHAIR, 0))
                        .addSignature(signature(Role.VERIFIER, 2))
                        .addSignature(signature(Role.SECRETARY, 1))
                        .note("Digitalt signerat")
                        .build())
                .build();
    }

    private Signature signature(Role role, int person) {
        return new Signature.Builder()
                .role(role)
                .signatory(Mention.of(SampleYear.PEOPLE.get(person), SampleYear.person(person)))
                .date(date.plusDays(10))
                .build();
    }

    private Mention mention(int seed) {
        return switch (seed % 5) {
            case 0 ->
                new Mention.Builder()
                        .asWritten("alla")
                        .target(new Mention.Everybody())
                        .build();
            case 1 ->
                new Mention.Builder()
                        .asWritten("ordföranden")
                        .target(new Mention.Holder("chair"))
                        .build();
            case 2 -> Mention.of(SampleYear.organisationName(seed), SampleYear.organisation(seed));
            case 3 -> Mention.of("samordnarna");
            default -> Mention.of(SampleYear.PEOPLE.get(seed % ENTRIES), SampleYear.person(seed % ENTRIES));
        };
    }

    private Deadline due(int seed) {
        return switch (seed % 4) {
            case 0 -> new Deadline.OnDate("senast " + date.plusDays(30), date.plusDays(30));
            case 1 -> new Deadline.NextMeeting("till nästa möte");
            case 2 -> new Deadline.WithinDays("inom 14 dagar", 14);
            default -> new Deadline.AsText("under våren");
        };
    }

    private static <T> List<T> each(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
