package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.Mandate;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.Seat;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.PartyId;
import se.samverkan.id.SeatId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.Term;

/** Groups of which enough is known here that something can be missing. */
class KnownGroupsTest {

    private static final GroupId ID = new GroupId("sarvard");
    private static final Group MENTIONED =
            new Group.Builder().id(ID).name("Sårvård").build();
    private static final Assignment ASSIGNMENT = new Assignment.Builder()
            .id(new AssignmentId("uppdrag"))
            .title("Uppdrag om sårvård")
            .build();

    private static Collaboration.Builder of(Group group) {
        return new Collaboration.Builder().addGroup(group);
    }

    private static KnownGroups known(Collaboration all) {
        return KnownGroups.of(new RuleContext.Builder()
                .collaboration(all)
                .profile(Profile.PROTOCOL)
                .build());
    }

    private static KnownGroups known(Collaboration.Builder all) {
        return known(all.build());
    }

    /** A meeting that decides something about the group. */
    private static Meeting deciding(EffectKind what) {
        Meeting meeting = Archive.local("2025-03-10");
        return Archive.plus(
                meeting, "Sårvård", Archive.decision(meeting, "Så blir det.").withEffects(DecisionEffect.of(what, ID)));
    }

    @Test
    void aGroupThatIsOnlyMentionedIsNotKnown() {
        assertThat(known(of(MENTIONED)).all()).isEmpty();
        assertThat(known(of(MENTIONED.withKind(GroupKind.NETWORK))).all()).isEmpty();
    }

    @Test
    void whateverIsRegisteredOfAGroupMakesItKnown() {
        for (UnaryOperator<Group> more : List.<UnaryOperator<Group>>of(
                group -> group.withParent(new GroupId("styrgrupp")),
                group -> group.withMandate(Mandate.INFORMS),
                group -> group.withMinutesPolicy(new MinutesPolicy.Builder().build()),
                group -> group.withAssignment(ASSIGNMENT.getId()),
                group -> group.withOwners(new PartyId("kommunen")),
                group -> group.withTerm(Term.from(LocalDate.of(2025, 1, 1))),
                group -> group.withHistory(History.of(Step.to(GroupStage.ACTIVE))),
                group -> group.withSeats(
                        new Seat.Builder().id(new SeatId("s")).name("skolan").build()))) {
            Group group = more.apply(MENTIONED);
            assertThat(known(of(group)).all()).containsExactly(group);
            assertThat(known(of(group.withOutside(true))).all())
                    .as("a body outside the ladder")
                    .isEmpty();
        }
    }

    @Test
    void aGroupWithMembersIsKnown() {
        Membership member = new Membership.Builder()
                .id(new MembershipId("m"))
                .group(ID)
                .asWritten("Anna Berg")
                .build();
        assertThat(known(of(MENTIONED).addMembership(member)).all()).containsExactly(MENTIONED);
        assertThat(known(of(MENTIONED).addMembership(member.withGroup(new GroupId("annan"))))
                        .all())
                .isEmpty();
    }

    @Test
    void aGroupThatADecisionStartsIsKnown() {
        KnownGroups started = known(of(MENTIONED).addMeeting(deciding(EffectKind.STARTS)));
        assertThat(started.all()).containsExactly(MENTIONED);
        assertThat(started.isStarted(MENTIONED)).isTrue();
        assertThat(started.isStartedByDecision(MENTIONED)).isTrue();
    }

    @Test
    void whatIsDecidedOfAGroupElseStartsNone() {
        KnownGroups endorsed = known(of(MENTIONED).addMeeting(deciding(EffectKind.ENDORSES)));
        assertThat(endorsed.all()).isEmpty();
        assertThat(endorsed.isStarted(MENTIONED)).isFalse();
        assertThat(endorsed.isStartedByDecision(MENTIONED)).isFalse();
    }

    @Test
    void aGroupThatAnAssignmentStartsIsKnownThoughNoDecisionIs() {
        KnownGroups assigned = known(of(MENTIONED).addAssignment(ASSIGNMENT.withStarts(ID)));
        assertThat(assigned.all()).containsExactly(MENTIONED);
        assertThat(assigned.isStarted(MENTIONED)).isTrue();
        assertThat(assigned.isStartedByDecision(MENTIONED)).isFalse();
    }

    @Test
    void theAssignmentsOfAGroupAreThoseThatStartItAndTheOneThatItNames() {
        Group named = MENTIONED.withAssignment(ASSIGNMENT.getId());
        Assignment starting = ASSIGNMENT.withId(new AssignmentId("start")).withStarts(ID);
        Assignment other = ASSIGNMENT.withId(new AssignmentId("annat"));
        Collaboration all =
                of(named).addAssignments(ASSIGNMENT, starting, other).build();
        assertThat(known(all).assignments(named, all)).containsExactly(starting, ASSIGNMENT);
        assertThat(known(all).assignments(MENTIONED, all)).containsExactly(starting);
    }

    @Test
    void anAssignmentThatStartsTheGroupThatNamesItIsOne() {
        Group named = MENTIONED.withAssignment(ASSIGNMENT.getId());
        Collaboration all = of(named).addAssignment(ASSIGNMENT.withStarts(ID)).build();
        assertThat(known(all).assignments(named, all)).hasSize(1);
    }
}
