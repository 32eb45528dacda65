package se.samverkan.collaboration;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;

/** Everything in a collaboration by its id; the first of two with one id. It remembers whether there are such. Nothing is put into it from outside. */
final class Things extends AbstractMap<Id, Identified> {

    private final Map<Id, Identified> byId = new HashMap<>();
    private boolean repeated;

    private Things() {}

    static Things of(Collaboration all) {
        Things things = new Things();
        Visitor gather = new Visitor() {
            @Override
            public <E extends Identified> void enter(Kind<E> kind, E thing) {
                things.repeated |= things.byId.putIfAbsent(kind.key(thing), thing) != null;
            }
        };
        Root.ALL.forEach(root -> root.things(all, gather));
        return things;
    }

    /** Whether an id comes more than once. */
    boolean areRepeated() {
        return repeated;
    }

    @Override
    public @Nullable Identified get(Object id) {
        return byId.get(id);
    }

    @Override
    public boolean containsKey(Object id) {
        return byId.containsKey(id);
    }

    @Override
    public int size() {
        return byId.size();
    }

    @Override
    public Set<Id> keySet() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    @Override
    public Set<Entry<Id, Identified>> entrySet() {
        return Collections.unmodifiableMap(byId).entrySet();
    }
}
