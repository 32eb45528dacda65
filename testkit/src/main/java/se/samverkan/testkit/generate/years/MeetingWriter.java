package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Role;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.time.Term;

/** Writes a meeting: its setting is settled, its shape says what happens. No rule fires on it. */
final class MeetingWriter {

    /** Days from the meeting to the verified minutes; the fourteenth is the last that custom allows. */
    private static final int[] VERIFIED_AFTER = {14, 1, 3, 7, 10, 13};

    private final Setting setting;
    private final MeetingShape shape;
    private final MeetingLedger ledger;

    MeetingWriter(Setting setting, MeetingShape shape) {
        this.setting = setting;
        this.shape = shape;
        this.ledger = new MeetingLedger(setting);
    }

    MeetingLedger ledger() {
        return ledger;
    }

    Meeting write() {
        List<Attendance> roll = new RollWriter(
                        setting,
                        shape,
                        shape.items().isEmpty()
                                ? 0
                                : shape.items().size() + setting.given().size())
                .write();
        List<AgendaItem> agenda = new AgendaWriter(setting, shape, speakers(roll), ledger).write();
        LocalTime start = LocalTime.of(8 + shape.place() % 7, shape.place() % 4 * 15);
        boolean told = !agenda.isEmpty();
        Meeting.Builder meeting = new Meeting.Builder()
                .id(setting.id())
                .group(setting.group())
                .date(setting.date())
                .addAllAttendance(roll)
                .addAllPreamble(preamble())
                .addAllAgenda(agenda)
                .addAllTasks(ledger.tasks())
                .addAllQuestions(ledger.questions())
                .addMinutes(minutes(agenda));
        if (shape.has(Habit.WEEKDAY)) {
            meeting.weekdayAsWritten(setting.date().getDayOfWeek());
        }
        if (shape.has(Habit.TIMES)) {
            meeting.start(start).end(start.plusMinutes(90 + shape.place() % 5 * 15));
        }
        if (shape.has(Habit.PLACE)) {
            meeting.place(Words.places().get(shape.place() % Words.places().size()));
        }
        if (told) {
            meeting.nextMeeting(new NextMeeting.Builder()
                    .date(setting.next())
                    .questionDeadline(setting.next().minusDays(7))
                    .build());
        }
        if (told && shape.has(Habit.ATTACHED)) {
            meeting.addAllAttachments(attachments());
        }
        if (shape.has(Habit.NOTICE)) {
            agenda.forEach(item -> meeting.addNotice(planned(item)));
        }
        if (shape.has(Habit.GOALS)) {
            meeting.addQuotedGoals(new QuotedGoals.Builder()
                    .period(goalsPeriod())
                    .addGoal(goal())
                    .build());
        }
        Meeting written = meeting.build();
        return shape.has(Habit.STAGES)
                ? written.then(Step.to(MeetingStage.PLANNED))
                        .then(Step.to(MeetingStage.CALLED).on(setting.date().minusDays(7)))
                        .then(Step.to(MeetingStage.HELD).on(setting.date()))
                : written;
    }

    /** Those who were there throughout, do not only listen, and do not verify the minutes. */
    private List<Attendee> speakers(List<Attendance> roll) {
        List<Attendee> speakers = new ArrayList<>();
        for (int i = 0; i < setting.present().size(); i++) {
            Attendee who = setting.present().get(i);
            boolean throughout = roll.stream()
                    .filter(entry -> entry.getName().filter(who.name()::equals).isPresent())
                    .allMatch(entry -> entry.getPart().isEmpty() && !entry.has(Role.VERIFIER));
            if (throughout && !RollWriter.listens(shape, i)) {
                speakers.add(who);
            }
        }
        return speakers;
    }

    private Term goalsPeriod() {
        int year = setting.date().getYear();
        return Term.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
    }

    private String goal() {
        return Words.list("goals").get(shape.place() % 5);
    }

    private List<ItemContent> preamble() {
        if (!shape.has(Habit.GOALS)) {
            return List.of();
        }
        int year = setting.date().getYear();
        return List.of(Passage.of("Mål " + year + "–" + (year + 1) + ": " + goal() + "."));
    }

    private List<Attachment> attachments() {
        List<String> titles = Words.list("attachments");
        List<Attachment> attachments = new ArrayList<>();
        int count = Pointing.attached(shape);
        for (int i = 0; i < count; i++) {
            attachments.add(new Attachment.Builder()
                    .id(new AttachmentId(setting.id() + "/b" + (i + 1)))
                    .label("Bilaga " + (i + 1))
                    .title(titles.get((shape.place() + i) % titles.size()))
                    .build());
        }
        return attachments;
    }

    private static PlannedItem planned(AgendaItem item) {
        return new PlannedItem.Builder()
                .number(item.getNumber())
                .title(item.getTitle())
                .addAllKinds(item.getKinds())
                .minutedAs(item.getId())
                .build();
    }

    private MinutesRecord minutes(List<AgendaItem> agenda) {
        boolean numbered = setting.numbering().isWritten() && !agenda.isEmpty();
        LocalDate verified = setting.date().plusDays(VERIFIED_AFTER[shape.place() % VERIFIED_AFTER.length]);
        MinutesRecord record = new MinutesRecord.Builder()
                .id(new MinutesRecordId(setting.id() + "/1"))
                .kind(setting.kind())
                .title(setting.title())
                .declaredRange(Optional.of(agenda.size())
                        .filter(size -> numbered && shape.has(Habit.DECLARED))
                        .map(setting::range))
                .signOff(Optional.of(verified)
                        .filter(day -> !agenda.isEmpty() && shape.has(Habit.SIGNED))
                        .map(this::signOff))
                .build();
        return shape.has(Habit.STAGES)
                ? record.then(Step.to(MinutesStage.DRAFTED).on(setting.date()))
                        .then(Step.to(MinutesStage.VERIFIED).on(verified))
                : record;
    }

    private SignOff signOff(LocalDate day) {
        SignOff.Builder signOff = new SignOff.Builder();
        signOff.addSignature(signature(Role.CHAIR, setting.present().get(0), day));
        signOff.addSignature(signature(Role.SECRETARY, setting.present().get(1), day));
        setting.verifiers(shape.has(Habit.TWO_VERIFIERS))
                .forEach(who -> signOff.addSignature(signature(Role.VERIFIER, who, day)));
        return signOff.build();
    }

    private Signature signature(Role role, Attendee who, LocalDate day) {
        return new Signature.Builder()
                .role(role)
                .signatory(who.mention())
                .date(Optional.of(day).filter(on -> shape.has(Habit.STAGES)))
                .build();
    }
}
