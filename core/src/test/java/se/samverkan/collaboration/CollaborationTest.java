package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Group;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Person;
import se.samverkan.time.DateRange;

class CollaborationTest {

    private static final GroupId EKASA = GroupId.parse("ekasa");
    private static final GroupId VINTORP = GroupId.parse("vintorp");

    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static Meeting meeting(GroupId group, String day) {
        return new Meeting.Builder()
                .id(MeetingId.parse(group + "/" + day))
                .group(group)
                .date(LocalDate.parse(day))
                .build();
    }

    private static Collaboration of(Meeting... meetings) {
        return new Collaboration.Builder().addMeetings(meetings).build();
    }

    @Test
    void thePreviousMeetingIsTheGroupsLatestBefore() {
        Meeting january = meeting(EKASA, "2026-01-20");
        Meeting march = meeting(EKASA, "2026-03-20");
        Meeting may = meeting(EKASA, "2026-05-20");
        Collaboration all = of(may, january, meeting(VINTORP, "2026-03-25"), march);
        assertThat(all.previousMeeting(may)).contains(march);
        assertThat(all.previousMeeting(march)).contains(january);
        assertThat(all.previousMeeting(january)).isEmpty();
    }

    @Test
    void aMeetingOnTheSameDayIsNotBefore() {
        Meeting morning = meeting(EKASA, "2026-01-20");
        Meeting evening = morning.withId(MeetingId.parse("ekasa/2026-01-20~2"));
        assertThat(of(morning, evening).previousMeeting(evening)).isEmpty();
    }

    @Test
    void whatHasNoGroupOrNoDateHasNothingBeforeIt() {
        Meeting january = meeting(EKASA, "2026-01-20");
        Meeting undated = new Meeting.Builder()
                .id(MeetingId.parse("ekasa/undated"))
                .group(EKASA)
                .build();
        Meeting nobodys = new Meeting.Builder()
                .id(MeetingId.parse("meeting/x"))
                .date(LocalDate.of(2026, 5, 20))
                .build();
        Collaboration all = of(january, undated, nobodys, meeting(EKASA, "2026-05-20"));
        assertThat(all.previousMeeting(undated)).isEmpty();
        assertThat(all.previousMeeting(nobodys)).isEmpty();
        assertThat(all.previousMeeting(meeting(EKASA, "2026-05-20"))).contains(january);
    }

    @Test
    void aDayIsCoveredOnlyIfItIsDeclaredForTheGroup() {
        Collaboration all = new Collaboration.Builder()
                .addCoverage(new Coverage(EKASA, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))))
                .build();
        assertThat(all.covers(EKASA, LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(all.covers(EKASA, LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(all.covers(EKASA, LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(all.covers(VINTORP, LocalDate.of(2025, 6, 1))).isFalse();
        assertThat(of().covers(EKASA, LocalDate.of(2025, 6, 1))).isFalse();
    }

    @Test
    void thingsAreFoundById() {
        Group group = new Group.Builder().id(EKASA).name("Ekåsa").build();
        Person person = new Person.Builder()
                .id(PersonId.parse("anna"))
                .name("Anna Berg")
                .build();
        Organisation organisation = new Organisation.Builder()
                .id(OrganisationId.parse("kommun"))
                .name("Ekåsa kommun")
                .build();
        Meeting meeting = meeting(EKASA, "2026-01-20");
        Collaboration all = new Collaboration.Builder()
                .addGroup(group)
                .addPeople(person)
                .addOrganisation(organisation)
                .addMeeting(meeting)
                .build();
        assertThat(all.findGroup(EKASA)).contains(group);
        assertThat(all.findPerson(person.getId())).contains(person);
        assertThat(all.findOrganisation(organisation.getId())).contains(organisation);
        assertThat(all.findMeeting(meeting.getId())).contains(meeting);
        assertThat(all.getMeeting(meeting.getId())).isEqualTo(meeting);
    }

    @Test
    void whatIsNotThereIsNotFoundAndAskingForItIsAMistake() {
        assertThat(of().findGroup(EKASA)).isEmpty();
        assertThat(of().findPerson(PersonId.parse("a"))).isEmpty();
        assertThat(of().findOrganisation(OrganisationId.parse("a"))).isEmpty();
        assertThat(of().findMeeting(MeetingId.parse("a/b"))).isEmpty();
        assertThatThrownBy(() -> of().getMeeting(MeetingId.parse("a/b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a/b");
    }

    @Test
    void ofTwoWithOneIdTheFirstIsFound() {
        Person one = new Person.Builder()
                .id(PersonId.parse("anna"))
                .name("Anna Berg")
                .build();
        Person other = one.withName("Anna Ek");
        Meeting first = meeting(EKASA, "2026-01-20");
        Meeting second = first.withPlace("Teams");
        Collaboration all = new Collaboration.Builder()
                .addPeople(one, other)
                .addMeetings(first, second)
                .build();
        assertThat(all.findPerson(one.getId())).contains(one);
        assertThat(all.getMeeting(first.getId())).isEqualTo(first);
        assertThat(all.getPeople()).containsExactly(one, other);
        assertThat(all.meetingsById()).hasSize(1);
    }

    @Test
    void aCollaborationOfOneMeetingHoldsNothingElse() {
        Meeting meeting = meeting(EKASA, "2026-01-20");
        assertThat(Collaboration.of(meeting))
                .isEqualTo(new Collaboration.Builder().addMeeting(meeting).build());
    }

    @Test
    void aCancelledMeetingWasNotHeld() {
        Meeting january = meeting(EKASA, "2026-01-20");
        Meeting march = meeting(EKASA, "2026-03-20").withHistory(History.of(Step.to(MeetingStage.CANCELLED)));
        Meeting may = meeting(EKASA, "2026-05-20");
        assertThat(of(january, march, may).previousMeeting(may)).contains(january);
        assertThat(of(january, march, may).meetings(EKASA, YEAR)).doesNotContain(LocalDate.of(2026, 3, 20));
    }

    @Test
    void theCalendarHoldsTheDaysOfAGroupEachOnce() {
        Collaboration all = of(
                meeting(EKASA, "2026-05-20"),
                meeting(VINTORP, "2026-02-01"),
                meeting(EKASA, "2026-01-20"),
                meeting(EKASA, "2026-01-20").withId(MeetingId.parse("ekasa/2026-01-20~2")),
                meeting(EKASA, "2025-12-31"),
                meeting(EKASA, "2027-01-01"));
        assertThat(all.meetings(EKASA, YEAR)).containsExactly(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 5, 20));
        assertThat(all.meetings(GroupId.parse("unknown"), YEAR)).isEmpty();
        assertThat(all.nextMeeting(EKASA, LocalDate.of(2026, 1, 20))).contains(LocalDate.of(2026, 5, 20));
        assertThat(all.nextMeeting(EKASA, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void whatTheLatestMinutesAnnounceIsKnown() {
        LocalDate announced = LocalDate.of(2026, 6, 10);
        Meeting may = meeting(EKASA, "2026-05-20")
                .withNextMeeting(new NextMeeting.Builder().date(announced).build());
        assertThat(of(may).nextMeeting(EKASA, LocalDate.of(2026, 5, 20))).contains(announced);
        Meeting planned = meeting(EKASA, "2026-12-10").withHistory(History.of(Step.to(MeetingStage.PLANNED)));
        assertThat(of(may, planned).nextMeeting(EKASA, LocalDate.of(2026, 5, 20)))
                .as("a plan does not undo what minutes announce")
                .contains(announced);
        assertThat(of(may, meeting(EKASA, "2026-06-17")).nextMeeting(EKASA, LocalDate.of(2026, 5, 20)))
                .as("it came otherwise")
                .contains(LocalDate.of(2026, 6, 17));
    }

    @Test
    void aCancelledMeetingIsNoDayWhoeverAnnouncedIt() {
        Meeting may = meeting(EKASA, "2026-05-20")
                .withNextMeeting(new NextMeeting.Builder()
                        .date(LocalDate.of(2026, 6, 10))
                        .build());
        Meeting cancelled = meeting(EKASA, "2026-06-10").withHistory(History.of(Step.to(MeetingStage.CANCELLED)));
        assertThat(of(may, cancelled).meetings(EKASA, YEAR)).containsExactly(LocalDate.of(2026, 5, 20));
        Meeting later = meeting(EKASA, "2026-09-02");
        assertThat(of(may, cancelled, later).previousMeeting(later)).contains(may);
        assertThat(of(cancelled, later).previousMeeting(later)).isEmpty();
    }

    @Test
    void groupsThatAreOneMeetAsOne() {
        GroupId other = GroupId.parse("ekasa-2");
        Meeting march = meeting(other, "2026-03-01");
        Meeting may = meeting(EKASA, "2026-05-20");
        Collaboration all = of(march, may)
                .withIdentities(new SameAs.Builder().one(EKASA).other(other).build())
                .withCoverage(new Coverage(EKASA, YEAR));
        assertThat(all.previousMeeting(may)).contains(march);
        assertThat(all.meetings(other, YEAR)).containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 20));
        assertThat(all.covers(other, LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(of(march, may).previousMeeting(may)).isEmpty();
    }

    @Test
    void anythingIsFoundByItsId() {
        Meeting meeting = (Meeting) Samples.full(1).make(Meeting.class);
        Group group = (Group) Samples.full(1).make(Group.class);
        Collaboration all = of(meeting).withGroups(group);
        assertThat(all.find(meeting.getId())).contains(meeting);
        assertThat(all.find(group.getSeats().get(0).getId()))
                .contains(group.getSeats().get(0));
        assertThat(all.find(meeting.getTasks().get(0).getId()))
                .contains(meeting.getTasks().get(0));
        assertThat(all.find(meeting.getMinutes().get(0).getId()))
                .contains(meeting.getMinutes().get(0));
        assertThat(all.find(TaskId.parse("other"))).isEmpty();
    }

    @Test
    void aDecisionInsideASubItemIsFound() {
        Decision decision = new Decision.Builder()
                .id(DecisionId.parse("m/1/a/d1"))
                .text("Bifall.")
                .build();
        AgendaItem sub = new AgendaItem.Builder()
                .id(AgendaItemId.parse("m/1/a"))
                .title("a")
                .addContent(decision)
                .build();
        AgendaItem item = new AgendaItem.Builder()
                .id(AgendaItemId.parse("m/1"))
                .title("1")
                .addContent(sub)
                .build();
        Collaboration all = of(meeting(EKASA, "2026-01-20").withAgenda(item));
        assertThat(all.find(decision.getId())).contains(decision);
        assertThat(all.find(sub.getId())).contains(sub);
        assertThat(all.find(item.getId())).contains(item);
    }
}
