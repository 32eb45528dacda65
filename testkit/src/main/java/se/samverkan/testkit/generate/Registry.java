package se.samverkan.testkit.generate;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.generate.parts.Parts;

/** Which generator makes which type. */
final class Registry {

    private Registry() {}

    static <T> Arbitrary<T> get(Class<T> type, boolean wild) {
        return find(type, wild)
                .orElseThrow(() -> new IllegalArgumentException("no generator makes a " + type.getName()));
    }

    @SuppressWarnings("unchecked") // each is given where its type is asked for
    static <T> Optional<Arbitrary<T>> find(Class<T> type, boolean wild) {
        if (type == Meeting.class && !wild) {
            return Optional.of((Arbitrary<T>) Generate.meetings());
        }
        if (type == Outline.class && !wild) {
            return Optional.of((Arbitrary<T>) Generate.outlines());
        }
        return parts(wild).find(type);
    }

    static Parts parts(boolean wild) {
        return wild ? Parts.wild() : Parts.asInLife();
    }

    static Set<Class<?>> types() {
        return Parts.wild().types();
    }
}
