package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;

class LadderTest {

    private static Group group(String id, String... parent) {
        Group.Builder group = new Group.Builder().id(new GroupId(id)).name(id);
        List.of(parent).forEach(one -> group.parent(new GroupId(one)));
        return group.build();
    }

    private static Ladder of(Group... groups) {
        return new Collaboration.Builder().addGroups(groups).build().ladder();
    }

    @Test
    void theLadderGoesUpAndDown() {
        Group top = group("top");
        Group middle = group("middle", "top");
        Group left = group("left", "middle");
        Group right = group("right", "middle");
        Ladder ladder = of(left, right, middle, top);
        assertThat(ladder.above(left.getId())).containsExactly(middle, top);
        assertThat(ladder.parent(top.getId())).isEmpty();
        assertThat(ladder.children(middle.getId())).containsExactly(left, right);
        assertThat(ladder.below(top.getId())).containsExactly(middle, left, right);
        assertThat(ladder.circle(left.getId())).isEmpty();
    }

    @Test
    void aParentThatIsNotHeldIsTheEnd() {
        Group orphan = group("orphan", "somewhere");
        assertThat(of(orphan).above(orphan.getId())).isEmpty();
        assertThat(of(orphan).circle(orphan.getId())).isEmpty();
    }

    @Test
    void aCircleEndsAndIsTold() {
        Group a = group("a", "b");
        Group b = group("b", "c");
        Group c = group("c", "a");
        Group d = group("d", "a");
        Ladder ladder = of(a, b, c, d);
        assertThat(ladder.above(a.getId())).containsExactly(b, c);
        assertThat(ladder.circle(a.getId())).containsExactly(b, c, a);
        assertThat(ladder.below(a.getId())).containsExactlyInAnyOrder(b, c, d);
        assertThat(ladder.above(d.getId())).containsExactly(a, b, c);
        assertThat(ladder.circle(d.getId())).isEmpty();
    }

    @Test
    void aGroupUnderItselfIsACircleOfOne() {
        Group own = group("own", "own");
        assertThat(of(own).above(own.getId())).isEmpty();
        assertThat(of(own).below(own.getId())).isEmpty();
        assertThat(of(own).circle(own.getId())).containsExactly(own);
    }

    @Test
    void groupsThatAreOneAreOneStep() {
        Group top = group("top");
        Group middle = group("middle", "top");
        Group again = group("middle-again");
        Group below = group("below", "middle-again");
        Ladder ladder = new Collaboration.Builder()
                .addGroups(top, middle, again, below)
                .addIdentity(new SameAs.Builder()
                        .one(middle.getId())
                        .other(again.getId())
                        .build())
                .build()
                .ladder();
        assertThat(ladder.above(below.getId())).containsExactly(middle, top);
        assertThat(ladder.children(middle.getId())).containsExactly(below);
        assertThat(ladder.children(top.getId())).containsExactly(middle);
    }
}
