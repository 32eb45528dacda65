package se.samverkan.testkit.generate;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import se.samverkan.meeting.Meeting;

/** Which generator makes which type. */
final class Registry {

    private Registry() {}

    @SuppressWarnings("unchecked") // the registry holds an arbitrary of each type under that type
    static <T> Arbitrary<T> find(Class<T> type, boolean wild) {
        if (type == Meeting.class && !wild) {
            return (Arbitrary<T>) Generate.meetings();
        }
        throw new IllegalArgumentException("no generator makes a " + type.getName());
    }

    static Set<Class<?>> types() {
        return Set.of(Meeting.class);
    }
}
