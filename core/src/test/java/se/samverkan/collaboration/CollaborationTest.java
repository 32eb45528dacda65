package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Person;
import se.samverkan.time.DateRange;

class CollaborationTest {

    private static final GroupId EKASA = GroupId.parse("ekasa");
    private static final GroupId VINTORP = GroupId.parse("vintorp");

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
}
