package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.SameAs;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;

class DoubleBookedTest {

    private static final DoubleBooked RULE = new DoubleBooked();

    private static Meeting at(GroupId group, String start, String end, String place) {
        return Archive.meeting(group, "2025-03-10")
                .withId(new MeetingId(group + "/" + start.replace(':', '-')))
                .withStart(LocalTime.parse(start))
                .withEnd(LocalTime.parse(end))
                .withPlace(place);
    }

    private static Meeting with(Meeting meeting, UnaryOperator<Attendance> more) {
        return meeting.withAttendance(more.apply(new Attendance.Builder()
                .id(new AttendanceId(meeting.getId() + "/a1"))
                .name("Anna Berg")
                .person(new PersonId("anna"))
                .status(AttendanceStatus.PRESENT)
                .build()));
    }

    private static Meeting local(String start, String end) {
        return with(at(Archive.LOCAL, start, end, "Rådhuset"), entry -> entry);
    }

    private static Meeting steering(String start, String end) {
        return with(at(Archive.STEERING, start, end, "Folkets hus"), entry -> entry);
    }

    private static final Meeting LATER = steering("10:00", "12:00");

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Finding finding = Archive.empty().met(local("09:00", "11:00"), LATER).finding(RULE);
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[styrgrupp-narvard/10-00/a1].status");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "Anna Berg is in two places at once: in Folkets hus from 10:00 and in Rådhuset 09:00–11:00.");
        assertThat(finding.getQuote()).contains("Anna Berg");
    }

    @Test
    void meetingsThatFollowEachOtherAreNoCollision() {
        Archive.empty().met(local("09:00", "10:00"), LATER).passes(RULE);
        Archive.empty().met(local("09:00", "10:01"), LATER).finding(RULE);
        Archive.empty().met(local("07:00", "08:00"), LATER).passes(RULE);
        Archive.empty().met(LATER, local("12:00", "13:00")).passes(RULE);
        Archive.empty().met(LATER, local("11:59", "13:00")).finding(RULE);
    }

    @Test
    void itIsToldOnceAtTheMeetingThatStartedLater() {
        Archive.empty().met(LATER, local("09:00", "11:00")).passes(RULE);
        // Of two that start together, at the one whose id comes later.
        Archive.empty().met(local("10:00", "11:00"), LATER).finding(RULE);
        Archive.empty().met(LATER, local("10:00", "11:00")).passes(RULE);
    }

    @Test
    void anotherDayIsAnotherDay() {
        Archive.empty()
                .met(local("09:00", "11:00").withDate(Archive.day("2025-03-11")), LATER)
                .passes(RULE);
        Archive.empty().met(LATER).passes(RULE);
        Archive.empty()
                .met(local("09:00", "11:00"), LATER.withDate(Optional.empty()))
                .leavesUncertain(RULE);
    }

    @Test
    void oneAndTheSamePlaceMayHoldOneMeeting() {
        Archive.empty()
                .met(local("09:00", "11:00"), LATER.withPlace("RÅDHUSET "))
                .passes(RULE);
    }

    @Test
    void withoutTimesOrPlacesItIsNotKnown() {
        Meeting local = local("09:00", "11:00");
        for (Meeting vague : List.of(
                local.withStart(Optional.empty()),
                local.withEnd(Optional.empty()),
                local.withPlace(Optional.empty()))) {
            Archive.empty().met(vague, LATER).leavesUncertain(RULE);
            Archive.empty().met(LATER, vague).leavesUncertain(RULE);
        }
    }

    @Test
    void aMeetingIsNotHeldAgainstItself() {
        Archive.empty().met(LATER.withStart(Optional.empty())).passes(RULE);
    }

    @Test
    void aMeetingThatEndsBeforeItStartsIsAtNoKnownTime() {
        Archive.empty().met(local("09:00", "11:00"), steering("10:00", "09:00")).passes(RULE);
    }

    @Test
    void aCancelledMeetingHoldsNobody() {
        Meeting cancelled =
                local("09:00", "11:00").then(Step.to(MeetingStage.PLANNED)).then(Step.to(MeetingStage.CANCELLED));
        Archive.empty().met(cancelled, LATER).passes(RULE);
        Archive.empty()
                .met(local("09:00", "11:00").then(Step.to(MeetingStage.HELD)), LATER)
                .finding(RULE);
    }

    @Test
    void whoWasNotThereThroughoutMayHaveBeenAtBoth() {
        for (UnaryOperator<Attendance> partly : List.<UnaryOperator<Attendance>>of(
                entry -> entry.withStatus(AttendanceStatus.ABSENT),
                entry -> entry.withStatus(AttendanceStatus.UNKNOWN),
                entry -> entry.withPart(Given.items(1, 3)),
                entry -> entry.withArrivedAt(LocalTime.of(11, 0)),
                entry -> entry.withLeftAt(LocalTime.of(10, 0)),
                entry -> entry.withVia(Mention.of("Bo")),
                entry -> entry.withPerson(Optional.empty()),
                entry -> entry.withPerson(new PersonId("annan")))) {
            Meeting local = local("09:00", "11:00");
            Archive.empty().met(with(local, partly), LATER).passes(RULE);
            Archive.empty().met(local, with(LATER, partly)).passes(RULE);
        }
        Archive.empty()
                .met(
                        with(local("09:00", "11:00"), entry -> entry.withPerson(Optional.empty())),
                        with(LATER, entry -> entry.withPerson(Optional.empty())))
                .passes(RULE);
    }

    @Test
    void peopleWhoAreOneAreOneHere() {
        Archive.empty()
                .with(all -> all.addIdentity(SameAs.of(new PersonId("anna"), new PersonId("anna-b"))))
                .met(local("09:00", "11:00"), with(LATER, entry -> entry.withPerson(new PersonId("anna-b"))))
                .finding(RULE);
    }

    @Test
    void aGroupInTwoPlacesIsToldOfOnce() {
        Meeting again = with(at(Archive.LOCAL, "10:00", "12:00", "Folkets hus"), entry -> entry);
        Finding finding =
                Archive.empty().groups().met(local("09:00", "11:00"), again).finding(RULE);
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[lokal-ledningsgrupp-ekasa/10-00].start");
        assertThat(finding.message(Language.ENGLISH)).startsWith("Grupp lokal-ledningsgrupp-ekasa is in two places");
        assertThat(Archive.empty()
                        .met(local("09:00", "11:00"), again)
                        .finding(RULE)
                        .message(Language.ENGLISH))
                .startsWith("lokal-ledningsgrupp-ekasa is in two places");
    }

    @Test
    void meetingsOfNoKnownGroupAreNotOfOneGroup() {
        Meeting first = local("09:00", "11:00").withGroup(Optional.empty());
        Archive.empty()
                .met(first, LATER.withGroup(Optional.empty()).withAttendance())
                .passes(RULE);
        assertThat(Archive.empty()
                        .met(first, LATER.withGroup(Optional.empty()))
                        .finding(RULE)
                        .message(Language.ENGLISH))
                .startsWith("Anna Berg");
    }

    @Test
    void itWarnsInEveryProfile() {
        for (Profile profile : Profile.values()) {
            assertThat(Archive.empty().met(local("09:00", "11:00"), LATER).severity(RULE, profile))
                    .isEqualTo(Severity.WARNING);
        }
    }
}
