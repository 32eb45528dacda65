package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.GroupStage;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleContext;

/** A step rests on minutes of a group, on an item in them, or on a decision. */
class DecidersTest {

    private static final Meeting BARE = Archive.local("2025-03-10");
    private static final Decision DECISION = Archive.decision(BARE, "En grupp startas.");
    private static final Meeting MEETING = Archive.plus(BARE, "Sårvård", DECISION);

    private static Optional<GroupId> of(Meeting meeting, Step<GroupStage> step) {
        return Deciders.of(new RuleContext.Builder()
                        .collaboration(Collaboration.of(meeting))
                        .profile(Profile.PROTOCOL)
                        .build())
                .of(step);
    }

    private static Optional<GroupId> of(Id basis) {
        return of(MEETING, Step.to(GroupStage.ACTIVE).basis(basis));
    }

    @Test
    void theGroupIsTheOneWhoseMinutesTellOfTheStep() {
        assertThat(of(MEETING.getId())).contains(Archive.LOCAL);
        assertThat(of(MEETING.getAgenda().get(1).getId())).contains(Archive.LOCAL);
        assertThat(of(DECISION.getId())).contains(Archive.LOCAL);
    }

    @Test
    void aPlaceWithinAnItemIsOfTheItem() {
        Step<GroupStage> step = Step.to(GroupStage.ACTIVE)
                .basis(MEETING.getAgenda().get(0).path().then("content", 0));
        assertThat(of(MEETING, step)).contains(Archive.LOCAL);
    }

    @Test
    void ofOtherMinutesNothingIsKnown() {
        assertThat(of(new MeetingId("annan/2025-03-10"))).isEmpty();
        assertThat(of(MEETING, Step.to(GroupStage.ACTIVE))).isEmpty();
        assertThat(of(
                        MEETING.withGroup(Optional.empty()),
                        Step.to(GroupStage.ACTIVE).basis(DECISION.getId())))
                .isEmpty();
    }
}
