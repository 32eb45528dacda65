package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Person;

class JoinTest {

    private static final MeetingId ID = MeetingId.parse("ekasa/2026-05-20");
    private static final Meeting MAY = new Meeting.Builder().id(ID).build();

    private static Collaboration of(Meeting... meetings) {
        return new Collaboration.Builder().addMeetings(meetings).build();
    }

    private static Collaboration join(Meeting... meetings) {
        return Stream.of(meetings).map(Collaboration::of).collect(Collaboration.joining());
    }

    private static AgendaItem item(String number, String text) {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/" + number))
                .title("Ekonomi")
                .addContent(Passage.of("Rapport."))
                .addContent(new Decision.Builder()
                        .id(DecisionId.parse(ID + "/" + number + "/d1"))
                        .text(text)
                        .build())
                .build();
    }

    @Test
    void whatOneDocumentKnowsAndAnotherDoesNotIsKnown() {
        Collaboration all = join(MAY.withPlace("Teams"), MAY.withDate(LocalDate.of(2026, 5, 20)));
        assertThat(all.getMeetings()).containsExactly(MAY.withPlace("Teams").withDate(LocalDate.of(2026, 5, 20)));
        assertThat(all.conflicts()).isEmpty();
    }

    @Test
    void whatTheyTellDifferentlyIsKeptBothWaysAndShown() {
        Collaboration all = join(MAY.withPlace("Teams").withWhenAsWritten("kl. 9"), MAY.withPlace("Kommunhuset"));
        assertThat(all.getMeetings())
                .containsExactly(
                        MAY.withPlace("Kommunhuset").withWhenAsWritten("kl. 9"),
                        MAY.withPlace("Teams").withWhenAsWritten("kl. 9"));
        assertThat(all.findMeeting(ID).flatMap(Meeting::getPlace)).contains("Kommunhuset");
        assertThat(all.conflicts())
                .containsExactly(new Conflict(ModelPath.of(ID).then("place"), List.of("Kommunhuset", "Teams")));
    }

    @Test
    void aThirdDocumentThatAgreesWithOneChangesNothing() {
        Collaboration two = join(MAY.withPlace("Teams"), MAY.withPlace("Kommunhuset"));
        assertThat(two.join(of(MAY.withPlace("Teams")))).isEqualTo(two);
        assertThat(two.join(of(MAY))).isEqualTo(two);
    }

    @Test
    void theDecisionOfAnItemIsJoinedInsideIt() {
        Meeting one = MAY.withAgenda(item("1", "Bifall."), item("2", "Bifall."));
        Meeting other = MAY.withAgenda(item("1", "Bifall."), item("2", "Avslag."));
        Collaboration all = join(one, other);
        assertThat(all.conflicts())
                .containsExactly(new Conflict(
                        ModelPath.parse("decisions[ekasa/2026-05-20/2/d1].text"), List.of("Avslag.", "Bifall.")));
        assertThat(all.getMeetings()).containsExactly(other, one);
    }

    @Test
    void anotherOrderOfTheItemsIsAnotherAgenda() {
        Meeting one = MAY.withAgenda(item("1", "Bifall."), item("2", "Bifall."));
        Meeting other = MAY.withAgenda(item("2", "Bifall."), item("1", "Bifall."));
        assertThat(join(one, other).conflicts())
                .containsExactly(
                        new Conflict(ModelPath.of(ID).then("agenda"), List.of(one.getAgenda(), other.getAgenda())));
    }

    @Test
    void otherWordsInAnItemAreAnotherContent() {
        AgendaItem item = item("1", "Bifall.");
        Meeting one = MAY.withAgenda(item);
        Meeting other = MAY.withAgenda(
                item.withContent(Passage.of("Rapport!"), item.getContent().get(1)));
        assertThat(join(one, other).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.path())
                        .isEqualTo(ModelPath.of(item.getId()).then("content")));
    }

    @Test
    void aDraftAndItsFinalAreTwoRecordsTheLatestLast() {
        MinutesRecord verified = record("a", MinutesStage.VERIFIED, 30);
        MinutesRecord draft = record("b", MinutesStage.DRAFTED, 22);
        Collaboration all = join(MAY.withMinutes(verified), MAY.withMinutes(draft));
        assertThat(all.conflicts()).isEmpty();
        assertThat(all.getMeeting(ID).getMinutes()).containsExactly(draft, verified);
        assertThat(all.getMeeting(ID).latestMinutes()).contains(verified);
    }

    private static MinutesRecord record(String id, MinutesStage stage, int day) {
        return new MinutesRecord.Builder()
                .id(MinutesRecordId.parse(ID + "/" + id))
                .kind(MinutesKind.PROTOCOL)
                .history(History.of(Step.to(stage).on(LocalDate.of(2026, 5, day))))
                .build();
    }

    @Test
    void theNextMeetingIsJoinedPartByPart() {
        NextMeeting next = new NextMeeting.Builder().build();
        LocalDate day = LocalDate.of(2026, 6, 10);
        assertThat(join(MAY.withNextMeeting(next.withDate(day)), MAY.withNextMeeting(next.withPlace("Teams")))
                        .getMeetings())
                .containsExactly(MAY.withNextMeeting(next.withDate(day).withPlace("Teams")));
        assertThat(join(MAY.withNextMeeting(next.withDate(day)), MAY.withNextMeeting(next.withDate(day.plusDays(1))))
                        .conflicts())
                .containsExactly(
                        new Conflict(ModelPath.of(ID).then("nextMeeting").then("date"), List.of(day, day.plusDays(1))));
    }

    @Test
    void seatsAreJoinedByIdAndAliasesAreUnited() {
        GroupId id = GroupId.parse("ekasa");
        Seat first =
                new Seat.Builder().id(SeatId.parse("ekasa/s1")).name("Kommunen").build();
        Seat second = new Seat.Builder()
                .id(SeatId.parse("ekasa/s2"))
                .name("Sjukhuset")
                .build();
        Group group = new Group.Builder().id(id).name("Ekåsa").build();
        Collaboration one = new Collaboration.Builder()
                .addGroup(group.withSeats(second).withAliases("LLG", "Ekås"))
                .build();
        Collaboration other = new Collaboration.Builder()
                .addGroup(group.withSeats(first.withRole(Role.CHAIR), second.withName("Lasarettet"))
                        .withAliases("LLG"))
                .build();
        Collaboration all = one.join(other);
        assertThat(all.findGroup(id).orElseThrow().getAliases()).containsExactly("Ekås", "LLG");
        assertThat(all.getGroups().stream().map(Group::getSeats))
                .containsExactly(
                        List.of(first.withRole(Role.CHAIR), second.withName("Lasarettet")),
                        List.of(first.withRole(Role.CHAIR), second));
        assertThat(all.conflicts())
                .containsExactly(
                        new Conflict(ModelPath.of(second.getId()).then("name"), List.of("Lasarettet", "Sjukhuset")));
    }

    @Test
    void theUsualValueOfAnAttributeSaysNothing() {
        Decision decision = new Decision.Builder()
                .id(DecisionId.parse(ID + "/1/d1"))
                .text("Bifall.")
                .build();
        AgendaItem item = item("1", "").withContent(decision);
        Meeting other = MAY.withAgenda(item.withContent(decision.withMode(DecisionMode.BY_EMAIL)));
        Collaboration all = join(MAY.withAgenda(item), other, MAY.withAgenda(item.withContent(decision.withText(""))));
        assertThat(all).isEqualTo(of(other));
    }

    @Test
    void ofExtensionsEachNameIsAFact() {
        Extensions one = Extensions.none().with("room", new ExtensionValue.Text("A"));
        Extensions other = one.with("floor", new ExtensionValue.Amount("3"));
        assertThat(join(MAY.withExtensions(one), MAY.withExtensions(other)).getMeetings())
                .containsExactly(MAY.withExtensions(other));
        Extensions third = Extensions.none().with("room", new ExtensionValue.Text("B"));
        assertThat(join(MAY.withExtensions(other), MAY.withExtensions(third)).conflicts())
                .containsExactly(new Conflict(ModelPath.of(ID).then("extensions"), List.of(one, third)));
    }

    @Test
    void extensionsOfTheWholeKeepTheirVariantsInPlace() {
        Collaboration one = of().withExtensions(Extensions.none().with("year", new ExtensionValue.Amount("1")));
        Collaboration other = of().withExtensions(Extensions.none().with("year", new ExtensionValue.Amount("2")));
        Collaboration all = one.join(other);
        assertThat(all).isEqualTo(other.join(one)).isEqualTo(all.join(one));
        assertThat(all.conflicts())
                .containsExactly(new Conflict(
                        ModelPath.parse("collaborations[all].extensions"),
                        List.of(one.getExtensions(), other.getExtensions())));
    }

    @Test
    void peopleAreNeverMergedByWhatTheyAreCalled() {
        Person one = new Person.Builder()
                .id(PersonId.parse("a/anna"))
                .name("Anna Berg")
                .build();
        Person other = one.withId(PersonId.parse("b/anna"));
        Collaboration all = new Collaboration.Builder()
                .addPeople(other)
                .build()
                .join(new Collaboration.Builder()
                        .addPeople(one)
                        .addIdentity(SameAs.of(one.getId(), other.getId()))
                        .build());
        assertThat(all.getPeople()).containsExactly(one, other);
        assertThat(all.sameAs(one.getId())).containsExactly(one.getId(), other.getId());
    }

    @Test
    void aThingThatStandsOnceIsLeftAsItIs() {
        Meeting meeting = MAY.withAgenda(item("1", "Bifall."));
        assertThat(join(meeting, MAY.withId(MeetingId.parse("ekasa/x"))).getMeetings())
                .first()
                .isSameAs(meeting);
    }

    @Test
    void nothingJoinedIsEmpty() {
        assertThat(Collaboration.joinAll(List.of())).isEqualTo(of());
    }

    @Test
    void whatStandsTwiceInOneDocumentIsJoinedAsWell() {
        Collaboration twice = of(MAY.withPlace("Teams"), MAY.withWhenAsWritten("kl. 9"));
        assertThat(twice.normalised()).isEqualTo(of(MAY.withPlace("Teams").withWhenAsWritten("kl. 9")));
        assertThat(twice.sameContent(twice.normalised())).isTrue();
        assertThat(twice.sameContent(of(MAY.withPlace("Teams")))).isFalse();
        assertThat(twice.conflicts()).isEmpty();
    }

    @Test
    void oneValueIsNoConflict() {
        assertThatThrownBy(() -> new Conflict(ModelPath.of(ID), List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ekasa/2026-05-20");
    }
}
