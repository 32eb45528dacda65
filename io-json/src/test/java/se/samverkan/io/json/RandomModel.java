package se.samverkan.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
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
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
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
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Person;
import se.samverkan.time.Cycle;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.MeetingChoice;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** Collaborations of every shape, with no thought of sense: each attribute set or not, each text as odd as a text can be. */
final class RandomModel {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Åsa tar med sig frågan",
            "\"citat\" och \\ och /",
            "\n",
            "rad\r\nrad\ttabb",
            "\u0000\u0001\u001f\u007f\u0080",
            "👍🏽 familj 👨‍👩‍👧",
            "\u2028\u2029\ufeff\u00a0\u00ad",
            "A\u030aA",
            "\ud83d",
            "\udc4d\ud83d",
            "x\ud83d\"\\\n\u0001ö👍",
            "null",
            "0",
            "{\"type\":\"passage\"}");

    // Longer than the buffers that it passes.
    private static final String LONG = "ö".repeat(9000);

    private static final List<String> SEGMENTS =
            List.of("a", "A-Z", "lokal-grupp", "2025-05-22", "25~2", "i_7", "x.y", "-");

    private final Random random;

    RandomModel(Random random) {
        this.random = random;
    }

    Collaboration collaboration() {
        return new Collaboration.Builder()
                .addAllOrganisations(list(2, this::organisation))
                .addAllPeople(list(2, this::person))
                .addAllGroups(list(2, this::group))
                .addAllMeetings(list(2, this::meeting))
                .addAllCoverage(list(2, () -> new Coverage(id(GroupId::parse), days())))
                .build();
    }

    private Organisation organisation() {
        return new Organisation.Builder()
                .id(id(OrganisationId::parse))
                .name(text())
                .kind(maybe(() -> new OrganisationKind(code())))
                .addAllAliases(texts())
                .build();
    }

    private Person person() {
        return new Person.Builder()
                .id(id(PersonId::parse))
                .name(text())
                .addAllAliases(texts())
                .build();
    }

    private Group group() {
        return new Group.Builder()
                .id(id(GroupId::parse))
                .name(text())
                .kind(maybe(() -> new GroupKind(code())))
                .parent(maybe(() -> id(GroupId::parse)))
                .addAllAliases(texts())
                .build();
    }

    private Meeting meeting() {
        return new Meeting.Builder()
                .id(id(MeetingId::parse))
                .group(maybe(() -> id(GroupId::parse)))
                .date(maybe(this::date))
                .weekdayAsWritten(maybe(() -> oneOf(DayOfWeek.values())))
                .start(maybe(this::time))
                .end(maybe(this::time))
                .whenAsWritten(maybe(this::text))
                .place(maybe(this::text))
                .addAllAttendance(list(3, this::attendance))
                .addAllPreamble(list(2, () -> content(2)))
                .addAllAgenda(list(3, () -> item(0)))
                .addAllTasks(list(2, this::task))
                .nextMeeting(maybe(this::nextMeeting))
                .addAllAttachments(list(2, this::attachment))
                .addAllMinutes(list(2, this::minutes))
                .addAllUnplaced(texts())
                .build();
    }

    private Attendance attendance() {
        return new Attendance.Builder()
                .id(id(AttendanceId::parse))
                .name(maybe(this::text))
                .person(maybe(() -> id(PersonId::parse)))
                .affiliationAsWritten(maybe(this::text))
                .organisationName(maybe(this::text))
                .organisation(maybe(() -> id(OrganisationId::parse)))
                .title(maybe(this::text))
                .status(oneOf(AttendanceStatus.values()))
                .addAllRoles(list(3, () -> new Role(code())))
                .online(maybe(random::nextBoolean))
                .part(maybe(this::items))
                .substituteFor(maybe(this::mention))
                .note(maybe(this::text))
                .build();
    }

    private AgendaItem item(int depth) {
        return new AgendaItem.Builder()
                .id(id(AgendaItemId::parse))
                .number(maybe(() -> new ItemNumber(code(), new NumberStyle(text(), text()))))
                .title(text())
                .reference(maybe(this::text))
                .addAllLinks(list(2, this::link))
                .addAllKinds(list(2, () -> new ItemKind(code())))
                .addAllParticipants(list(2, this::mention))
                .outcome(maybe(() -> oneOf(ItemOutcome.values())))
                .addAllContent(list(4, () -> content(depth)))
                .build();
    }

    private ItemContent content(int depth) {
        return switch (random.nextInt(depth < 3 ? 7 : 5)) {
            case 0 ->
                new Passage.Builder()
                        .form(oneOf(Passage.Form.values()))
                        .level(oneOf(0, 0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE))
                        .text(text())
                        .addAllLinks(list(2, this::link))
                        .build();
            case 1 ->
                new ContentTable.Builder()
                        .headed(random.nextBoolean())
                        .addAllRows(list(3, () -> new ContentTable.Row(texts())))
                        .build();
            case 2 ->
                new Decision.Builder()
                        .id(id(DecisionId::parse))
                        .text(text())
                        .label(maybe(this::text))
                        .mode(oneOf(DecisionMode.values()))
                        .decidedOn(maybe(this::date))
                        .addAllResponsible(list(2, this::mention))
                        .due(maybe(this::deadline))
                        .build();
            case 3 ->
                new QuotedDecision.Builder()
                        .text(text())
                        .label(maybe(this::text))
                        .body(maybe(this::mention))
                        .decidedOn(maybe(this::date))
                        .addAllResponsible(list(2, this::mention))
                        .due(maybe(this::deadline))
                        .build();
            case 4 ->
                new SummaryLine.Builder()
                        .text(text())
                        .label(maybe(this::text))
                        .repeats(maybe(() -> id(DecisionId::parse)))
                        .addAllResponsible(list(2, this::mention))
                        .due(maybe(this::deadline))
                        .build();
            default -> item(depth + 1);
        };
    }

    private Task task() {
        return new Task.Builder()
                .id(id(TaskId::parse))
                .addAllResponsible(list(2, this::mention))
                .what(text())
                .due(maybe(this::deadline))
                .cited(maybe(() -> ModelPath.of(anyId()).then("content", random.nextInt(9))))
                .build();
    }

    private NextMeeting nextMeeting() {
        return new NextMeeting.Builder()
                .date(maybe(this::date))
                .start(maybe(this::time))
                .end(maybe(this::time))
                .place(maybe(this::text))
                .questionDeadline(maybe(this::date))
                .asWritten(maybe(this::text))
                .build();
    }

    private Attachment attachment() {
        return new Attachment.Builder()
                .id(id(AttachmentId::parse))
                .label(maybe(this::text))
                .title(text())
                .target(maybe(this::text))
                .build();
    }

    private MinutesRecord minutes() {
        return new MinutesRecord.Builder()
                .id(id(MinutesRecordId::parse))
                .kind(oneOf(MinutesKind.values()))
                .title(maybe(this::text))
                .declaredRange(maybe(this::items))
                .signOff(maybe(() -> new SignOff.Builder()
                        .addAllSignatures(list(2, this::signature))
                        .note(maybe(this::text))
                        .build()))
                .build();
    }

    private Signature signature() {
        return new Signature.Builder()
                .role(new Role(code()))
                .signatory(maybe(this::mention))
                .date(maybe(this::date))
                .build();
    }

    private Mention mention() {
        return new Mention.Builder()
                .asWritten(text())
                .target(maybe(() -> switch (random.nextInt(3)) {
                    case 0 -> new Mention.Thing(anyId());
                    case 1 -> new Mention.Holder(text());
                    default -> new Mention.Everybody();
                }))
                .build();
    }

    private Deadline deadline() {
        return switch (random.nextInt(12)) {
            case 0 -> new Deadline.OnDate(text(), date());
            case 1 -> new Deadline.WithinDays(text(), random.nextInt(Integer.MAX_VALUE));
            case 2 -> new Deadline.WithinWorkingDays(text(), random.nextInt(10_000));
            case 3 -> new Deadline.WithinMonths(text(), random.nextInt(Integer.MAX_VALUE));
            case 4 -> new Deadline.NextMeeting(text());
            case 5 -> new Deadline.MeetingIn(text(), oneOf(MeetingChoice.values()), named());
            case 6 -> new Deadline.During(text(), undated());
            case 7 -> new Deadline.Until(text(), undated());
            case 8 -> new Deadline.Before(text(), anyTime());
            case 9 -> new Deadline.From(text(), anyTime());
            case 10 -> new Deadline.Recurring(text(), 1 + random.nextInt(12), oneOf(Cycle.values()));
            default -> new Deadline.AsText(text());
        };
    }

    private When anyTime() {
        return random.nextBoolean() ? new When.Date(date()) : undated();
    }

    private When undated() {
        return switch (random.nextInt(3)) {
            case 0 -> new When.Day(MonthDay.from(date()));
            case 1 ->
                new When.Weeks(
                        List.of(WeekSpan.of(1 + random.nextInt(20)), new WeekSpan(21 + random.nextInt(5), 52)),
                        maybe(this::year));
            default -> named();
        };
    }

    private When named() {
        TimeName name = oneOf(TimeName.values());
        return new When.Named(
                name,
                name.isFeast() ? Optional.empty() : maybe(() -> oneOf(TimePart.values())),
                name.isRelative() ? Optional.empty() : maybe(this::year));
    }

    private int year() {
        return 1583 + random.nextInt(8000);
    }

    private Id anyId() {
        return oneOf(Ids.Kind.values()).parse(idText());
    }

    private Link link() {
        return new Link(text(), text());
    }

    private ItemRange items() {
        int first = random.nextInt(1000);
        return new ItemRange(first, first + random.nextInt(1000));
    }

    private DateRange days() {
        LocalDate first = date();
        return new DateRange(first, first.plusDays(random.nextInt(1000)));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(
                random.nextInt(50) == 0 ? random.nextLong(-365_000_000L, 365_000_000L) : random.nextInt(40_000));
    }

    private LocalTime time() {
        return random.nextInt(5) == 0
                ? LocalTime.ofNanoOfDay(random.nextLong(24L * 3600 * 1_000_000_000L))
                : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private <I extends Id> I id(Function<String, I> parse) {
        return parse.apply(idText());
    }

    private String idText() {
        List<String> segments = new ArrayList<>(List.of(oneOf(SEGMENTS)));
        segments.addAll(list(3, () -> oneOf(SEGMENTS)));
        return String.join("/", segments);
    }

    private String code() {
        return oneOf("chair", "co-opted", "opening", "ÅÄÖ", "med blank", "\"", "22");
    }

    private String text() {
        if (random.nextInt(3) > 0) {
            return random.nextInt(500) == 0 ? LONG : oneOf(TEXTS);
        }
        StringBuilder text = new StringBuilder();
        list(12, () -> text.append((char) random.nextInt(0x10000)));
        return text.toString();
    }

    private List<String> texts() {
        return list(3, this::text);
    }

    private <T> Optional<T> maybe(Supplier<? extends T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<? extends T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
