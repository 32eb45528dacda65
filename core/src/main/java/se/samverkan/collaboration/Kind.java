package se.samverkan.collaboration;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/**
 * A kind of thing with an id.
 *
 * @param id gives a thing's id
 * @param table how two things with one id are joined
 * @param <E> the things
 */
record Kind<E extends Identified>(Function<? super E, ? extends Id> id, Table<E> table) implements Elements<E> {

    @Override
    public Id key(E thing) {
        return id.apply(thing);
    }

    @Override
    public List<E> join(List<E> differing) {
        return table.join(differing);
    }

    @Override
    public void conflicts(List<E> differing, Consumer<Conflict> found) {
        table.conflicts(ModelPath.of(key(differing.get(0))), differing, found);
    }

    @Override
    public void things(E thing, Visitor seen) {
        seen.enter(this, thing);
        table.things(thing, seen);
        seen.leave();
    }
}
