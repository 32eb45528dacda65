package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.Task;

/** Things are found wherever a value holds them, so that the model may come to hold them in other ways than it does. */
class BeanPathsTest {

    /** A value with a thing in each kind of attribute. */
    interface Shelf {
        List<Task> getMany();

        Optional<Task> getPerhaps();

        Task getOne();

        /** Its root has itself for a root. */
        Path getElsewhere();

        default Optional<Shelf> getBelow() {
            return Optional.empty();
        }

        default Task getOther(String question) {
            throw new IllegalStateException("no getter, since it takes " + question);
        }

        default Task takeOne() {
            throw new IllegalStateException("no getter, by its name");
        }
    }

    private record Full(List<Task> getMany, Optional<Task> getPerhaps, Task getOne, Path getElsewhere)
            implements Shelf {}

    private record Deep(
            List<Task> getMany, Optional<Task> getPerhaps, Task getOne, Path getElsewhere, Optional<Shelf> getBelow)
            implements Shelf {}

    private static Task task(String id) {
        return new Task.Builder().id(new TaskId(id)).what("Skriva.").build();
    }

    private static Shelf full(String id) {
        return new Full(
                List.of(task(id + "1"), task(id + "2")), Optional.of(task(id + "3")), task(id + "4"), Path.of("/"));
    }

    private static final Shelf SHELF =
            new Deep(List.of(), Optional.empty(), task("a"), Path.of("/"), Optional.of(full("b")));

    private static Optional<List<String>> find(String path) {
        return BeanPaths.below(SHELF).find(ModelPath.parse(path));
    }

    @Test
    void aThingIsFoundInAListInAnOptionalAndByItself() {
        assertThat(find("tasks[a]")).contains(List.of("one"));
        assertThat(find("tasks[b2]")).contains(List.of("below", "many[1]"));
        assertThat(find("tasks[b3]")).contains(List.of("below", "perhaps"));
        assertThat(find("tasks[b4]")).contains(List.of("below", "one"));
    }

    @Test
    void theWayToAnAttributeGoesOnBelowTheThing() {
        assertThat(find("tasks[b3].due")).contains(List.of("below", "perhaps", "due"));
    }

    @Test
    void whatIsNotBelowTheValueIsNotFound() {
        assertThat(find("tasks[c]")).isEmpty();
    }

    @Test
    void ofOneThingInTwoPlacesTheFirstByNameIsMeant() {
        Shelf twice = new Full(List.of(task("a")), Optional.of(task("a")), task("b"), Path.of("/"));
        assertThat(BeanPaths.below(twice).find(ModelPath.parse("tasks[a]"))).contains(List.of("many[0]"));
    }
}
