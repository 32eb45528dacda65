package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.lifecycle.History;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.TaskStage;

/** Wild values: whatever a type allows. */
class WildProperties {

    @Example
    void everyAttributeAndEveryMemberOfAUnionIsTriedOut() {
        Object[] many = Generate.wild(Collaboration.class).generator(1000).stream(new Random(1))
                .limit(400)
                .map(Shrinkable::value)
                .toArray();

        assertThat(Usage.of(many).unused()).isEmpty();
    }

    @Property(tries = 50)
    void parametersAreGiven(
            @ForAll @Wild Collaboration collaboration,
            @ForAll List<@Wild Meeting> meetings,
            @ForAll History<TaskStage> history) {
        assertThat(new Collaboration.Builder().from(collaboration).build()).isEqualTo(collaboration);
        assertThat(meetings).doesNotContainNull();
        assertThat(history.stages()).allSatisfy(stage -> assertThat(stage).isInstanceOf(TaskStage.class));
    }
}
