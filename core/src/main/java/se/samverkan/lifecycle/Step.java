package se.samverkan.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;

/**
 * That a thing came to a stage, and what is known about it.
 *
 * @param stage the stage it came to
 * @param on the day, if known
 * @param how how it was decided, where a decision made the step
 * @param basis what it rests on: the decision, the item or the minutes in which it is told
 * @param note wishes, a reason or an answer, in words
 * @param <S> the stages
 */
public record Step<S extends Enum<S>>(
        S stage, Optional<LocalDate> on, Optional<DecisionMode> how, Optional<ModelPath> basis, Optional<String> note) {

    /**
     * A step of which only the stage is known.
     *
     * @param stage the stage
     * @param <S> the stages
     * @return the step
     */
    public static <S extends Enum<S>> Step<S> to(S stage) {
        return new Step<>(stage, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The step with its day.
     *
     * @param day the day
     * @return the changed step
     */
    public Step<S> on(LocalDate day) {
        return new Step<>(stage, Optional.of(day), how, basis, note);
    }

    /**
     * The step with the way in which it was decided.
     *
     * @param mode the way
     * @return the changed step
     */
    public Step<S> how(DecisionMode mode) {
        return new Step<>(stage, on, Optional.of(mode), basis, note);
    }

    /**
     * The step with what it rests on.
     *
     * @param path the path to a decision, an item or minutes
     * @return the changed step
     */
    public Step<S> basis(ModelPath path) {
        return new Step<>(stage, on, how, Optional.of(path), note);
    }

    /**
     * The step with what it rests on.
     *
     * @param id the id of a decision, an item or minutes
     * @return the changed step
     */
    public Step<S> basis(Id id) {
        return basis(ModelPath.of(id));
    }

    /**
     * The step with words.
     *
     * @param words wishes, a reason or an answer
     * @return the changed step
     */
    public Step<S> note(String words) {
        return new Step<>(stage, on, how, basis, Optional.of(words));
    }
}
