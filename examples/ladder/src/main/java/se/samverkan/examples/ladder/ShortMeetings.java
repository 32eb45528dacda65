package se.samverkan.examples.ladder;

import java.time.LocalTime;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.id.GroupId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;

/** What all meetings have, so that the later meetings of the year can tell only what is new at them. */
final class ShortMeetings {

    private static final int VERIFIED = 12;

    /** Notes are final when the longest of the groups' windows for comments is over. */
    private static final int FINAL = 21;

    /** Before summer nobody knows yet. */
    static final NextMeeting DAY_IS_TOLD_LATER =
            new NextMeeting.Builder().asWritten("Dag meddelas senare").build();

    private ShortMeetings() {}

    static NextMeeting next(Page page) {
        return new NextMeeting.Builder().date(page.date()).build();
    }

    static Meeting notes(Page page, GroupId group, List<Attendance> roll, NextMeeting next, AgendaItem... items) {
        MinutesRecord record = record(page, MinutesKind.NOTES).build();
        return held(page, group, roll, List.of(items), settled(record, page, FINAL), next);
    }

    /** Minutes that whoever is verifier on the roll has signed beside chair and secretary. */
    static Meeting protocol(Page page, GroupId group, List<Attendance> roll, NextMeeting next, AgendaItem... items) {
        SignOff.Builder signOff = new SignOff.Builder();
        for (Role role : List.of(Role.CHAIR, Role.VERIFIER, Role.SECRETARY)) {
            roll.stream()
                    .filter(entry -> entry.has(role))
                    .forEach(entry -> signOff.addSignature(signature(role, entry)));
        }
        MinutesRecord record =
                record(page, MinutesKind.PROTOCOL).signOff(signOff.build()).build();
        return held(page, group, roll, List.of(items), settled(record, page, VERIFIED), next);
    }

    private static Meeting held(
            Page page,
            GroupId group,
            List<Attendance> roll,
            List<AgendaItem> items,
            MinutesRecord record,
            NextMeeting next) {
        return new Meeting.Builder()
                .id(page.meeting())
                .group(group)
                .date(page.date())
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(15, 0))
                .addAllAttendance(roll)
                .addAllAgenda(items)
                .nextMeeting(next)
                .addMinute(record)
                .build()
                .then(Step.to(MeetingStage.HELD).on(page.date()));
    }

    private static MinutesRecord.Builder record(Page page, MinutesKind kind) {
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId(page.meeting() + "/m1"))
                .kind(kind);
    }

    private static MinutesRecord settled(MinutesRecord record, Page page, int days) {
        return record.then(Step.to(MinutesStage.DRAFTED).on(page.date().plusDays(4)))
                .then(Step.to(MinutesStage.VERIFIED).on(page.date().plusDays(days)));
    }

    private static Signature signature(Role role, Attendance entry) {
        return new Signature.Builder()
                .role(role)
                .signatory(Mention.of(entry.shown(), entry.getPerson().orElseThrow()))
                .build();
    }

    static AgendaItem opening(Page page, int number, String verifier) {
        return page.item(number, "Öppnande, justerare och dagordning")
                .addKinds(ItemKind.OPENING, ItemKind.ELECTION_OF_VERIFIER, ItemKind.APPROVAL_OF_AGENDA)
                .addContent(Page.text(verifier + " väljs till justerare. Dagordningen godkänns."))
                .build();
    }

    static AgendaItem previous(Page page, int number, String words) {
        return page.item(number, "Föregående möte")
                .addKind(ItemKind.PREVIOUS_MINUTES)
                .addContent(Page.text(words))
                .build();
    }

    static AgendaItem closing(Page page, int number) {
        return page.item(number, "Avslutning")
                .addKind(ItemKind.CLOSING)
                .addContent(Page.text("Ordföranden tackar och avslutar."))
                .build();
    }
}
