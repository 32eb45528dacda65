package se.samverkan.protocol.rules;

import java.time.LocalDate;
import se.samverkan.lifecycle.History;

/** What the stages of something tell. */
final class Histories {

    private Histories() {}

    /** Whether it has gone a step further since the meeting at which it came up: then somebody has said something of it. */
    static boolean goesOnAfter(LocalDate day, History<?> history) {
        return history.steps().stream()
                        .anyMatch(step -> step.on().filter(day::isBefore).isPresent())
                || history.steps().stream().skip(1).anyMatch(step -> step.on().isEmpty());
    }

    /** Whether it has ever come to a stage. */
    static <S extends Enum<S>> boolean has(S stage, History<S> history) {
        return history.stages().contains(stage);
    }
}
