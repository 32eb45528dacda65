package se.samverkan.testkit.generate.parts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary whose generator is made once, however often it is used in others.
 *
 * <p>jqwik keeps generators by what their arbitraries are made of, all the way down, and asks for one at each choice between arbitraries: a
 * whole collaboration is generated in less time than its parts are compared in. Edge cases are what the materials are made of; jqwik's own
 * would be every combination of them.
 */
final class Made<T> implements Arbitrary<T> {

    // A hint for arbitraries that depend on the number of tries, which ours do not.
    private static final int GEN_SIZE = 1000;

    private final Arbitrary<T> arbitrary;
    private volatile @Nullable RandomGenerator<T> generator;

    Made(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> made = generator;
        if (made == null) {
            made = arbitrary.generator(GEN_SIZE);
            generator = made;
        }
        return made;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
