package se.samverkan.testkit.generate;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.generate.parts.Parts;

/** Which generator makes which type. */
final class Registry {

    private static final Set<Class<?>> TYPES = Parts.wild().types();

    private Registry() {}

    static Set<Class<?>> types() {
        return TYPES;
    }

    @SuppressWarnings("unchecked") // each is given where its type is asked for
    static <T> Arbitrary<T> get(Class<T> type, boolean wild) {
        if (type == Meeting.class && !wild) {
            return (Arbitrary<T>) Generate.meetings();
        }
        if (type == Collaboration.class && !wild) {
            return (Arbitrary<T>) Generate.collaborations();
        }
        if (type == Outline.class && !wild) {
            return (Arbitrary<T>) Generate.outlines();
        }
        return parts(wild).find(type).orElseThrow(() -> unknown(type.getName()));
    }

    /**
     * Values of a type that may have a parameter.
     *
     * @param type the type
     * @param stages its parameter, a type of stages, if it is known
     * @param wild whether they are wild
     */
    static Arbitrary<?> get(Class<?> type, Optional<Class<?>> stages, boolean wild) {
        return stages.<Arbitrary<?>>map(parameter -> parts(wild)
                        .find(type, parameter)
                        .orElseThrow(() -> unknown(type.getSimpleName() + "<" + parameter.getName() + ">")))
                .orElseGet(() -> get(type, wild));
    }

    private static Parts parts(boolean wild) {
        return wild ? Parts.wild() : Parts.asInLife();
    }

    private static IllegalArgumentException unknown(String type) {
        return new IllegalArgumentException(
                "no generator makes a " + type + "; Generate.types() lists those that are made");
    }
}
