package se.samverkan.testkit.generate.parts;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A choice between arbitraries by weight, the first being what another shrinks to.
 *
 * <p>jqwik's own is a flat map: it makes the value anew each time that it is looked at, and looks up by what an arbitrary is made of how to make
 * it, which for values with as many choices inside them as ours costs more than the values.
 */
final class Choice<T> implements Arbitrary<T> {

    private final List<Arbitrary<T>> ways;
    // The number of each way as often as it weighs.
    private final List<Integer> lots;

    private Choice(List<Arbitrary<T>> ways, List<Integer> lots) {
        this.ways = ways;
        this.lots = lots;
    }

    static <T> Choice<T> of(int weight, Arbitrary<? extends T> first) {
        return new Choice<T>(List.of(), List.of()).or(weight, first);
    }

    static <T> Choice<T> among(List<? extends Arbitrary<? extends T>> ways) {
        Choice<T> choice = new Choice<>(List.of(), List.of());
        for (Arbitrary<? extends T> way : ways) {
            choice = choice.or(1, way);
        }
        return choice;
    }

    /** {@return the choice with one way more} */
    @SuppressWarnings("unchecked") // values are only taken out
    Choice<T> or(int weight, Arbitrary<? extends T> way) {
        return new Choice<>(
                Stream.concat(ways.stream(), Stream.of((Arbitrary<T>) way)).toList(),
                Stream.concat(lots.stream(), IntStream.range(0, weight).mapToObj(i -> ways.size()))
                        .toList());
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        List<RandomGenerator<T>> generators =
                ways.stream().map(way -> way.generator(genSize)).toList();
        return random -> {
            int way = lots.get(random.nextInt(lots.size()));
            return new Chosen<>(generators, way, generators.get(way).next(random));
        };
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private record Chosen<T>(List<RandomGenerator<T>> generators, int way, Shrinkable<T> made)
            implements Shrinkable<T> {

        @Override
        public T value() {
            return made.value();
        }

        /** Smaller ones the same way, and one each way before it: always the same one, since shrinking has to come to an end. */
        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    IntStream.range(0, way)
                            .mapToObj(before -> new Chosen<>(
                                    generators, before, generators.get(before).next(new Random(0)))),
                    made.shrink().map(smaller -> new Chosen<>(generators, way, smaller)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(way).append(made.distance());
        }
    }
}
