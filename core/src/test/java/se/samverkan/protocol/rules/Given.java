package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;

/** Meetings in a few words, for tests of single rules. People are known by their names: the same name is the same person. */
final class Given {

    private static final String ID = "ekasa/2025-05-22";

    private final MinutesKind kind;
    private final List<Attendance> roll = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private Optional<ItemRange> declared = Optional.empty();
    private UnaryOperator<MinutesRecord> record = UnaryOperator.identity();

    private Given(MinutesKind kind) {
        this.kind = kind;
    }

    static Given notes() {
        return new Given(MinutesKind.NOTES);
    }

    static Given protocol() {
        return new Given(MinutesKind.PROTOCOL);
    }

    static PersonId person(String name) {
        return new PersonId(Text.slug(name));
    }

    static Mention mention(String name) {
        return Mention.of(name, person(name));
    }

    static ItemRange items(int first, int last) {
        return new ItemRange(first, last);
    }

    Given present(String name, Role... roles) {
        return on(name, AttendanceStatus.PRESENT, entry -> entry.withRoles(roles));
    }

    Given presentFor(ItemRange part, String name, Role... roles) {
        return on(
                name, AttendanceStatus.PRESENT, entry -> entry.withRoles(roles).withPart(part));
    }

    Given absent(String name, Role... roles) {
        return on(name, AttendanceStatus.ABSENT, entry -> entry.withRoles(roles));
    }

    Given on(String name, AttendanceStatus status, UnaryOperator<Attendance> more) {
        roll.add(more.apply(new Attendance.Builder()
                .id(new AttendanceId(ID + "/a" + roll.size()))
                .name(name)
                .person(person(name))
                .affiliationAsWritten("Ekåsa kommun")
                .status(status)
                .build()));
        return this;
    }

    /** An entry with an organisation and no name. */
    Given seat(String organisation, AttendanceStatus status, Role... roles) {
        roll.add(new Attendance.Builder()
                .id(new AttendanceId(ID + "/a" + roll.size()))
                .affiliationAsWritten(organisation)
                .status(status)
                .addRoles(roles)
                .build());
        return this;
    }

    /** An item whose number is written like "§ 5", "5)", "5." or "12/24"; an empty number is none. */
    Given item(String number, ItemContent... content) {
        return item(number, item -> item.withContent(content));
    }

    Given item(String number, UnaryOperator<AgendaItem> more) {
        agenda.add(more.apply(new AgendaItem.Builder()
                .id(new AgendaItemId(ID + "/i" + agenda.size()))
                .number(Optional.of(number).filter(n -> !n.isEmpty()).map(Given::number))
                .title("Punkt " + agenda.size())
                .build()));
        return this;
    }

    static AgendaItem subItem(String title, ItemKind... kinds) {
        return new AgendaItem.Builder()
                .id(new AgendaItemId(ID + "/below"))
                .title(title)
                .addKinds(kinds)
                .build();
    }

    Given items(String... numbers) {
        for (String number : numbers) {
            item(number);
        }
        return this;
    }

    Given summary(String... lines) {
        return item("", item -> {
            List<ItemContent> content = new ArrayList<>();
            for (String line : lines) {
                content.add(new SummaryLine.Builder().text(line).build());
            }
            return item.withKinds(ItemKind.DECISION_SUMMARY).withContent(content);
        });
    }

    Given decided(String... texts) {
        for (String text : texts) {
            item("", decision(text, agenda.size()));
        }
        return this;
    }

    static Decision decision(String text, int number) {
        return new Decision.Builder()
                .id(new DecisionId(ID + "/d" + number))
                .text(text)
                .build();
    }

    Given signed(Role role, Mention who) {
        signatures.add(new Signature.Builder().role(role).signatory(who).build());
        return this;
    }

    Given openSignature(Role role) {
        signatures.add(new Signature.Builder().role(role).build());
        return this;
    }

    Given declared(int first, int last) {
        declared = Optional.of(new ItemRange(first, last));
        return this;
    }

    /** What is known of the minutes besides. */
    Given record(UnaryOperator<MinutesRecord> more) {
        record = more;
        return this;
    }

    Meeting meeting() {
        MinutesRecord record = new MinutesRecord.Builder()
                .id(new MinutesRecordId(ID + "/m1"))
                .kind(kind)
                .declaredRange(declared)
                .signOff(Optional.of(signatures)
                        .filter(list -> !list.isEmpty())
                        .map(list ->
                                new SignOff.Builder().addAllSignatures(list).build()))
                .build();
        return new Meeting.Builder()
                .id(new MeetingId(ID))
                .date(LocalDate.of(2025, 5, 22))
                .addAllAttendance(roll)
                .addAllAgenda(agenda)
                .addMinutes(this.record.apply(record))
                .build();
    }

    private static ItemNumber number(String written) {
        int start = 0;
        while (!Character.isLetterOrDigit(written.charAt(start))) {
            start++;
        }
        int end = written.length();
        while (!Character.isLetterOrDigit(written.charAt(end - 1))) {
            end--;
        }
        return new ItemNumber(
                written.substring(start, end), new NumberStyle(written.substring(0, start), written.substring(end)));
    }
}
