package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;

/** What the stages of something tell. */
final class Histories {

    private Histories() {}

    /** Whether it has gone a step further since the meeting at which it came up: then somebody has said something of it. */
    static boolean goesOnAfter(LocalDate day, History<?> history) {
        List<? extends Step<?>> steps = history.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<LocalDate> on = steps.get(i).on();
            if (on.isPresent() ? day.isBefore(on.get()) : i > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has ever come to a stage. */
    static <S extends Enum<S>> boolean has(S stage, History<S> history) {
        for (Step<S> step : history.steps()) {
            if (step.stage() == stage) {
                return true;
            }
        }
        return false;
    }
}
