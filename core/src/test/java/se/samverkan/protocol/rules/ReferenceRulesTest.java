package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Seat;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.id.TaskId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Person;
import se.samverkan.time.DateRange;

class ReferenceRulesTest {

    private static final Whole DANGLING = Whole.that(new DanglingReference());
    private static final Whole DUPLICATE = Whole.that(new DuplicateId());

    private static final GroupId GROUP = new GroupId("ekasa");
    private static final PersonId ANNA = new PersonId("anna-berg");
    private static final PersonId BO = new PersonId("bo-ek");

    private static final Group EKASA =
            new Group.Builder().id(GROUP).name("Lokal ledningsgrupp Ekåsa").build();
    private static final Person PERSON =
            new Person.Builder().id(ANNA).name("Anna Berg").build();

    private static Membership membership(PersonId person) {
        return new Membership.Builder()
                .id(new MembershipId("ekasa/" + person))
                .group(GROUP)
                .person(person)
                .build();
    }

    private static Task task(String id) {
        return new Task.Builder()
                .id(new TaskId(id))
                .what("Ringa runt")
                .addResponsible(Mention.of("Bo", BO))
                .build();
    }

    private static Meeting meeting(String id, AgendaItem... items) {
        return new Meeting.Builder()
                .id(new MeetingId(id))
                .group(GROUP)
                .addAgenda(items)
                .build();
    }

    private static AgendaItem item(String id, String... decisions) {
        AgendaItem.Builder item =
                new AgendaItem.Builder().id(new AgendaItemId(id)).title("Punkt");
        for (String decision : decisions) {
            item.addContent(new Decision.Builder()
                    .id(new DecisionId(decision))
                    .text("Gruppen beslutar att vänta.")
                    .build());
        }
        return item.build();
    }

    private static Collaboration.Builder base() {
        return new Collaboration.Builder().addGroup(EKASA).addPerson(PERSON);
    }

    @Test
    void whatIsPointedAtIsThere() {
        DANGLING.passes(base().addMembership(membership(ANNA))
                .addMeeting(meeting("m").withTasks(task("t").withResponsible(Mention.of("Anna", ANNA))))
                .build());
        DANGLING.passes(new Collaboration.Builder().build());
    }

    @Test
    void whatIsNotThereIsToldWhereItIsFirstPointedAt() {
        Finding finding = DANGLING.firesOnceOn(base().addMembership(membership(BO))
                .addMeeting(meeting("m").withTasks(task("t")))
                .build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("memberships[ekasa/bo-ek].person hänvisar till people[bo-ek], som inte finns.");
        assertThat(finding.getPath().orElseThrow()).hasToString("memberships[ekasa/bo-ek].person");
        assertThat(finding.getQuote()).contains("bo-ek");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void mentionsInListsAreFollowed() {
        Finding finding = DANGLING.firesOnceOn(
                base().addMeeting(meeting("m").withTasks(task("t"))).build());
        assertThat(finding.getPath().orElseThrow()).hasToString("tasks[t].responsible[0]");
    }

    @Test
    void aHostMayKeepItsPeopleElsewhere() {
        DANGLING.passes(new Collaboration.Builder()
                .addGroup(EKASA)
                .addMembership(membership(BO))
                .build());
    }

    @Test
    void earlierMinutesNeedNotBeHere() {
        Task later = task("t").withResponsible().withDecision(new DecisionId("tidigare/d1"));
        Collaboration all = base().addMeeting(
                        meeting("m", item("m/1", "m/1/d1")).withTasks(later))
                .build();
        DANGLING.passes(all);
        Coverage year = new Coverage(GROUP, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        Finding finding = DANGLING.firesOnceOn(all.withCoverage(year));
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getPath().orElseThrow()).hasToString("tasks[t].decision");
        DANGLING.passes(all.withCoverage(year)
                .withMeetings(meeting("m", item("m/1", "tidigare/d1")).withTasks(later)));
    }

    @Test
    void eachIdOnceIsRight() {
        DUPLICATE.passes(base().addMeetings(meeting("m", item("m/1", "m/1/d1")), meeting("n", item("n/1", "n/1/d1")))
                .build());
    }

    @Test
    void oneIdInTwoMeetingsIsTold() {
        Finding finding = DUPLICATE.firesOnceOn(
                base().addMeetings(meeting("m", item("m/1", "d1")), meeting("n", item("n/1", "d1"), item("n/2", "d1")))
                        .build());
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("decisions[d1] finns både i agendaItems[m/1] och i agendaItems[n/1].");
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[d1]");
        assertThat(finding.getQuote()).contains("d1");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void oneIdInTwoItemsOfAMeetingIsTold() {
        DUPLICATE.firesOnceOn(base().addMeeting(meeting("m", item("m/1", "d1"), item("m/2", "d1")))
                .build());
    }

    @Test
    void oneSeatInTwoGroupsIsTold() {
        Seat seat = new Seat.Builder().id(new SeatId("s")).name("skolan").build();
        DUPLICATE.firesOnceOn(new Collaboration.Builder()
                .addGroups(EKASA.withSeats(seat), EKASA.withSeats(seat).withId(new GroupId("annan")))
                .build());
    }

    @Test
    void anInnerThingOfWhatIsToldIsNotToldToo() {
        AgendaItem shared = item("i", "d1");
        assertThat(DUPLICATE
                        .firesOnceOn(base().addMeetings(meeting("m", shared), meeting("n", shared))
                                .build())
                        .getPath()
                        .orElseThrow())
                .hasToString("agendaItems[i]");
    }

    @Test
    void variantsOfOneThingAreAConflictAndNotTwoThings() {
        Collaboration one = base().addMeeting(meeting("m", item("m/1", "d1")).withPlace("Rådhuset"))
                .build();
        Collaboration other = base().addMeeting(
                        meeting("m", item("m/1", "d1"), item("m/2", "d2")).withPlace("Biblioteket"))
                .build();
        Collaboration joined = one.join(other);
        assertThat(joined.conflicts()).isNotEmpty();
        assertThat(joined.getMeetings()).hasSizeGreaterThan(1);
        DUPLICATE.passes(joined);
        DUPLICATE.passes(base().addPerson(PERSON.withName("Anna Bergh")).build());
    }

    @Test
    void afterAVariantTheSearchGoesOn() {
        Meeting variant = meeting("m", item("m/1", "d1"));
        DUPLICATE.firesOnceOn(
                base().addMeetings(variant, variant.withPlace("Rådhuset"), meeting("n", item("n/1", "d1")))
                        .build());
    }
}
