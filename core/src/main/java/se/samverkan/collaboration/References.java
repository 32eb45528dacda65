package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** Goes through the ids of a collaboration (hänvisningar): what points at nothing, and which ids two things have. */
public final class References {

    private References() {}

    /**
     * The places at which one thing points at another that the collaboration does not hold.
     *
     * @param all the collaboration
     * @param seen is shown the attribute that points, and the thing that is not there, in the order of the collaboration
     */
    public static void dangling(Collaboration all, BiConsumer<ModelPath, ModelPath> seen) {
        Search search = new Search(all.thingsById().keySet(), seen);
        Root.ALL.forEach(root -> root.things(all, search));
    }

    /** What a value of a class can be for a search; found out once for each class. */
    private enum Reach {
        NOTHING,
        ID,
        PATH,
        PARTS;

        static final ClassValue<Reach> OF = new ClassValue<>() {
            @Override
            protected Reach computeValue(Class<?> type) {
                // Things that have an id are gone through by themselves.
                if (type == String.class || Identified.class.isAssignableFrom(type)) {
                    return NOTHING;
                }
                if (Id.class.isAssignableFrom(type)) {
                    return ID;
                }
                if (type == ModelPath.class) {
                    return PATH;
                }
                return Parts.ofClass(type).points() ? PARTS : NOTHING;
            }
        };
    }

    /** Looks, thing by thing, for what is pointed at and not there. */
    private static final class Search implements Visitor, BiConsumer<String, Object> {

        private static final int NO_INDEX = -1;

        private final Set<Id> held;
        private final Set<String> values;
        private final BiConsumer<ModelPath, ModelPath> seen;

        /** The thing and its attribute in which the search is, and which element of that it is in. */
        private @Nullable Id thing;

        private String attribute = "";
        private int index = NO_INDEX;

        Search(Set<Id> held, BiConsumer<ModelPath, ModelPath> seen) {
            this.held = held;
            this.values = new HashSet<>(2 * held.size());
            held.forEach(id -> values.add(id.value()));
            this.seen = seen;
        }

        @Override
        public <E extends Identified> void enter(Kind<E> kind, E entered) {
            thing = kind.key(entered);
            kind.table().tell(entered, this);
        }

        @Override
        public void accept(String name, Object value) {
            attribute = name;
            index = NO_INDEX;
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    index = i;
                    search(list.get(i));
                }
            } else {
                search(value);
            }
        }

        /** What stands inside a value without an id of its own. */
        private void search(Object value) {
            if (value instanceof String || value instanceof LocalDate || value instanceof Enum<?>) {
                // The commonest that point at nothing; to ask what a class can be costs more.
                return;
            }
            switch (Reach.OF.get(value.getClass())) {
                case ID -> {
                    if (!held.contains((Id) value)) {
                        tell(ModelPath.of((Id) value));
                    }
                }
                case PATH -> {
                    ModelPath path = (ModelPath) value;
                    if (!values.contains(path.id())) {
                        tell(path.thing());
                    }
                }
                case PARTS -> {
                    for (Object part : Parts.ofValue(value).valuesOf(value)) {
                        search(part);
                    }
                }
                case NOTHING -> {
                    // Numbers, words of a list and the like.
                }
            }
        }

        private void tell(ModelPath missing) {
            ModelPath from = ModelPath.of(Objects.requireNonNull(thing));
            seen.accept(index == NO_INDEX ? from.then(attribute) : from.then(attribute, index), missing);
        }
    }

    /**
     * The ids inside things that belong to two of them: one decision's in two items, one task's in two meetings. Variants of one thing share its id
     * rightly, and so do the things inside them; see {@link Collaboration#conflicts()}.
     *
     * @param all the collaboration
     * @param seen is shown the thing that has the id first, in which it lies, and in which the id comes again
     */
    public static void repeated(Collaboration all, Repeated seen) {
        if (all.thingsById() instanceof Things things && !things.areRepeated()) {
            return;
        }
        Owners owners = new Owners(seen);
        Root.ALL.forEach(root -> root.things(all, owners));
    }

    /** Is shown an id that two things have. */
    @FunctionalInterface
    public interface Repeated {

        /**
         * Shows an id.
         *
         * @param thing the path that the two have in common
         * @param first in what the first of them lies
         * @param second in what the second lies
         */
        void found(ModelPath thing, ModelPath first, ModelPath second);
    }

    /** Remembers in what each thing lies. Of a thing that comes again only the first variant is looked into. */
    private static final class Owners implements Visitor {

        private final Repeated seen;
        private final Map<Id, Optional<Id>> ownerOf = new HashMap<>();
        private final Set<Id> told = new HashSet<>();
        private final Deque<Id> around = new ArrayDeque<>();
        private int insideVariant;

        Owners(Repeated seen) {
            this.seen = seen;
        }

        @Override
        public <E extends Identified> void enter(Kind<E> kind, E thing) {
            Id id = kind.key(thing);
            Optional<Id> owner = Optional.ofNullable(around.peek());
            around.push(id);
            if (insideVariant > 0) {
                insideVariant++;
                return;
            }
            Optional<Id> first = ownerOf.putIfAbsent(id, owner);
            if (first != null) {
                insideVariant = 1;
                if (!first.equals(owner) && first.isPresent() && owner.isPresent() && told.add(id)) {
                    seen.found(thing.path(), ModelPath.of(first.get()), ModelPath.of(owner.get()));
                }
            }
        }

        @Override
        public void leave() {
            around.pop();
            insideVariant = Math.max(0, insideVariant - 1);
        }
    }
}
