package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.SameAs;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;

/** A group that is known under two ids is judged as one. */
class SameGroupRulesTest {

    private static final GroupId SHORT = new GroupId("llg");
    private static final GroupId LONG = new GroupId("lokal-ledningsgrupp");
    private static final GroupId ABOVE = new GroupId("styrgrupp");

    private static Group group(GroupId id) {
        return new Group.Builder().id(id).name("Grupp " + id).build();
    }

    private static Collaboration of(Group... groups) {
        return new Collaboration.Builder()
                .addGroups(groups)
                .addIdentity(SameAs.of(SHORT, LONG))
                .build();
    }

    @Test
    void aVacantSeatIsToldOnce() {
        Membership vacancy = new Membership.Builder()
                .id(new MembershipId("llg/v"))
                .group(LONG)
                .vacant(true)
                .build();
        assertThat(Whole.that(new SeatVacant())
                        .firesOnceOn(of(group(SHORT), group(LONG)).withMemberships(vacancy))
                        .getSlots())
                .containsEntry("group", "Grupp lokal-ledningsgrupp");
    }

    @Test
    void aCircleIsToldOfTheOneThatReports() {
        Collaboration all =
                of(group(SHORT), group(LONG).withParent(ABOVE), group(ABOVE).withParent(SHORT));
        assertThat(Whole.that(new ParentCycle()).firesOnceOn(all).getPath().orElseThrow())
                .hasToString("groups[lokal-ledningsgrupp].parent");
    }
}
