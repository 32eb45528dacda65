package se.samverkan.lifecycle;

import java.util.Set;

/**
 * A way from one stage to another.
 *
 * @param to the stage it leads to
 * @param needs what must be known of the step
 * @param <S> the stages
 */
public record Transition<S extends Enum<S>>(S to, Set<Need> needs) {

    /**
     * Copies the needs.
     *
     * @param to the stage it leads to
     * @param needs what must be known of the step
     */
    public Transition {
        needs = Set.copyOf(needs);
    }
}
