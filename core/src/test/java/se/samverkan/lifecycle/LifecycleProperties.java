package se.samverkan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;

/** What holds for every lifecycle: one walks along its ways and never beside them. */
class LifecycleProperties {

    /** A walk: which lifecycle, and for each step a number that picks a stage. */
    record Walk(Lifecycle<?> life, List<Integer> picks) {}

    @Provide
    Arbitrary<Walk> walks() {
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(12);
        return Arbitraries.of(Lives.all()).flatMap(life -> picks.map(numbers -> new Walk(life, numbers)));
    }

    @Property
    void whatFollowsTheWaysIsTakenAndAllElseIsRefusedWithWhatIsAllowed(@ForAll("walks") Walk walk) {
        follow(walk.life(), walk.picks());
    }

    private static <S extends Enum<S>> void follow(Lifecycle<S> life, List<Integer> picks) {
        S[] stages = life.stages().getEnumConstants();
        History<S> history = History.none();
        for (int pick : picks) {
            S stage = stages[pick % stages.length];
            List<Transition<S>> ways = history.stage().map(life::from).orElse(life.first());
            Step<S> step = complete(stage);
            if (ways.stream().anyMatch(way -> way.to() == stage)) {
                history = life.then(history, step);
                assertThat(history.stage()).contains(stage);
            } else {
                History<S> before = history;
                assertThatThrownBy(() -> life.then(before, step))
                        .isInstanceOfSatisfying(IllegalTransitionException.class, e -> {
                            assertThat(e.allowed())
                                    .containsExactlyElementsOf(ways.stream()
                                            .map(way -> way.to().name())
                                            .toList());
                            assertThat(e.from())
                                    .isEqualTo(before.stage().map(Enum::name).orElse(""));
                            assertThat(e.to()).isEqualTo(stage.name());
                            assertThat(e.missing()).isEmpty();
                            assertThat(e.getMessage()).contains(stage.name());
                            assertThat(e.allowed()).allMatch(e.getMessage()::contains);
                        });
            }
        }
        assertThat(life.firstIllegal(history)).isEmpty();
    }

    @Property
    void theFirstStepBesideTheWaysIsFound(@ForAll("walks") Walk walk) {
        assertFound(walk.life(), walk.picks());
    }

    private static <S extends Enum<S>> void assertFound(Lifecycle<S> life, List<Integer> picks) {
        S[] stages = life.stages().getEnumConstants();
        History<S> history = History.none();
        History<S> legal = History.none();
        Optional<Integer> expected = Optional.empty();
        for (int i = 0; i < picks.size(); i++) {
            Step<S> step = complete(stages[picks.get(i) % stages.length]);
            history = history.with(step);
            if (expected.isEmpty()) {
                try {
                    legal = life.then(legal, step);
                } catch (IllegalTransitionException e) {
                    expected = Optional.of(i);
                }
            }
        }
        assertThat(life.firstIllegal(history)).isEqualTo(expected);
    }

    @Property
    void aStepThatLacksWhatItNeedsIsRefusedWithThat(@ForAll("walks") Walk walk) {
        lack(walk.life(), walk.picks().get(0));
    }

    private static <S extends Enum<S>> void lack(Lifecycle<S> life, int pick) {
        S[] stages = life.stages().getEnumConstants();
        S from = stages[pick % stages.length];
        History<S> history = History.of(complete(from));
        for (Transition<S> way : life.from(from)) {
            Set<Need> needs = way.needs();
            if (needs.isEmpty()) {
                assertThat(life.then(history, Step.to(way.to())).stage()).contains(way.to());
            } else {
                assertThatThrownBy(() -> life.then(history, Step.to(way.to())))
                        .isInstanceOfSatisfying(IllegalTransitionException.class, e -> {
                            assertThat(e.missing()).containsExactlyInAnyOrderElementsOf(needs);
                            assertThat(e.getMessage())
                                    .contains(needs.iterator().next().name());
                        });
            }
        }
    }

    private static <S extends Enum<S>> Step<S> complete(S stage) {
        return Step.to(stage)
                .on(LocalDate.of(2026, 3, 5))
                .how(DecisionMode.MEETING)
                .basis(ModelPath.of(new MeetingId("styrgrupp/2026-03-05")))
                .note("enligt önskemål");
    }
}
