package se.samverkan.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stages that a thing has come to, as far as they are known: the thread of its follow-up (uppföljning), from which a decision log
 * (beslutslogg) is made.
 *
 * @param steps the steps, oldest first
 * @param <S> the stages
 */
public record History<S extends Enum<S>>(List<Step<S>> steps) {

    private static final History<?> NONE = new History<>(List.of());

    /**
     * Copies the steps.
     *
     * @param steps the steps, oldest first
     */
    public History {
        steps = List.copyOf(steps);
    }

    /**
     * A history of which nothing is known.
     *
     * @param <S> the stages
     * @return no steps
     */
    @SuppressWarnings("unchecked") // there is no step in it whose stage could be of another type
    public static <S extends Enum<S>> History<S> none() {
        return (History<S>) NONE;
    }

    /**
     * A history of one step.
     *
     * @param step the step
     * @param <S> the stages
     * @return the history
     */
    public static <S extends Enum<S>> History<S> of(Step<S> step) {
        return new History<>(List.of(step));
    }

    /** {@return the stage of the last step; nothing if no step is known} */
    public Optional<S> stage() {
        return last().map(Step::stage);
    }

    /** {@return the stages of all steps, oldest first} */
    public List<S> stages() {
        return steps.stream().map(Step::stage).toList();
    }

    /** {@return the last step, or nothing if none is known} */
    public Optional<Step<S>> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /**
     * This history and one step more, whether it may follow or not; {@link Lifecycle#then} is the strict way.
     *
     * @param step the step
     * @return the longer history
     */
    public History<S> with(Step<S> step) {
        List<Step<S>> longer = new ArrayList<>(steps);
        longer.add(step);
        return new History<>(longer);
    }
}
