package se.samverkan.lifecycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stages through which a kind of thing goes (livscykel), and the ways between them. Immutable.
 *
 * @param <S> the stages
 */
public final class Lifecycle<S extends Enum<S>> {

    private final Class<S> stages;
    private final List<Transition<S>> first;
    private final Map<S, List<Transition<S>>> next;

    private Lifecycle(Class<S> stages, List<Transition<S>> first, Map<S, List<Transition<S>>> next) {
        this.stages = stages;
        this.first = first;
        this.next = next;
    }

    /**
     * A lifecycle with no ways yet.
     *
     * @param stages the stages
     * @param <S> the stages
     * @return the lifecycle
     */
    public static <S extends Enum<S>> Lifecycle<S> of(Class<S> stages) {
        return new Lifecycle<>(stages, List.of(), Map.of());
    }

    /**
     * This lifecycle, which may also begin in a stage.
     *
     * @param stage the stage
     * @param needs what must be known of the first step
     * @return the lifecycle
     */
    public Lifecycle<S> startingIn(S stage, Need... needs) {
        return new Lifecycle<>(stages, with(first, stage, needs), next);
    }

    /**
     * This lifecycle with one more way.
     *
     * @param from the stage it leads from
     * @param to the stage it leads to
     * @param needs what must be known of the step
     * @return the lifecycle
     */
    public Lifecycle<S> way(S from, S to, Need... needs) {
        Map<S, List<Transition<S>>> more = new EnumMap<>(stages);
        more.putAll(next);
        more.put(from, with(next.getOrDefault(from, List.of()), to, needs));
        return new Lifecycle<>(stages, first, more);
    }

    private static <S extends Enum<S>> List<Transition<S>> with(List<Transition<S>> ways, S to, Need... needs) {
        List<Transition<S>> more = new ArrayList<>(ways);
        more.add(new Transition<>(to, Set.of(needs)));
        return List.copyOf(more);
    }

    /** {@return the stages, as an enumeration} */
    public Class<S> stages() {
        return stages;
    }

    /** {@return the ways in which a life begins} */
    public List<Transition<S>> first() {
        return first;
    }

    /**
     * The ways from a stage.
     *
     * @param stage the stage
     * @return the ways; none from a last stage
     */
    public List<Transition<S>> from(S stage) {
        return next.getOrDefault(stage, List.of());
    }

    /**
     * A history with one more step at its end.
     *
     * @param history the steps so far
     * @param step the step
     * @return all steps
     * @throws IllegalTransitionException if the stage cannot follow the last one, with the stages that can; or if the step lacks what it
     *     needs, with what that is
     */
    public History<S> then(History<S> history, Step<S> step) {
        Optional<S> from = history.stage();
        List<Transition<S>> ways = from.map(this::from).orElse(first);
        Transition<S> way = ways.stream()
                .filter(one -> one.to() == step.stage())
                .findFirst()
                .orElseThrow(() -> new IllegalTransitionException(from, step.stage(), names(ways), List.of()));
        List<Need> missing = way.needs().stream()
                .filter(need -> !need.isMetBy(step))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalTransitionException(from, step.stage(), names(ways), missing);
        }
        return history.with(step);
    }

    /**
     * Whether steps that came from elsewhere could have been taken one after the other, what they need aside.
     *
     * @param history the steps
     * @return the index of the first step whose stage cannot follow, or nothing if all can
     */
    public Optional<Integer> firstIllegal(History<S> history) {
        List<Transition<S>> ways = first;
        for (int i = 0; i < history.steps().size(); i++) {
            S stage = history.steps().get(i).stage();
            if (ways.stream().noneMatch(way -> way.to() == stage)) {
                return Optional.of(i);
            }
            ways = from(stage);
        }
        return Optional.empty();
    }

    private static <S extends Enum<S>> List<String> names(List<Transition<S>> ways) {
        return ways.stream().map(way -> way.to().name()).toList();
    }
}
