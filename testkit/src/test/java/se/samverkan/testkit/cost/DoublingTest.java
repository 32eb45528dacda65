package se.samverkan.testkit.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of cost: twice the input costs at most 2.3 times as much, for every kind of document that somebody could think of to make a reader slow. Cost is
 * counted in {@link Steps}, so that no machine is too slow for the law and none too fast for a fault.
 */
class DoublingTest {

    private static final double MOST_TIMES = 2.3;

    /** How many steps a character of plain text costs at most. */
    private static final int MOST_AS_TEXT = 250;

    /** How many steps a character of minutes costs at most: in a sentence of the longest kind each word is held against the others. */
    private static final int MOST_AS_MINUTES = 5_000;

    private static final int LENGTH = 10_000;

    private static final BiFunction<String, Integer, Runnable> TASKS = metered();

    @SuppressWarnings("unchecked")
    private static BiFunction<String, Integer, Runnable> metered() {
        try {
            return (BiFunction<String, Integer, Runnable>) new MeteredLoader()
                    .loadClass(Families.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> tasks() {
        return new Families().tasks();
    }

    /** Those that the law names, in the size that it names. */
    static Stream<Arguments> named() {
        return Stream.of("(", "(¶", "§", "§¶", "Plats:¶¶", "Beslut:¶¶")
                .flatMap(mark ->
                        Stream.of(" in an item", " in the roll", " alone").map(mark::concat))
                .map(family -> Arguments.of(family, 100_000));
    }

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of("a in an item", 1_000_000),
                Arguments.of("ord och  in an item", 1_000_000),
                Arguments.of("Anna Berg,  in the roll", 1_000_000),
                Arguments.of("decisions nearly alike", 600_000),
                Arguments.of("summary of decisions unlike", 600_000),
                Arguments.of("summary of decisions nearly alike", 600_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void twiceAsMuchCostsTwiceAsMuch(String task) {
        assertCost(task, LENGTH);
    }

    @ParameterizedTest(name = "{0}, {1} characters")
    @MethodSource({"named", "large"})
    void itDoesInGreatLengths(String family, int length) {
        assertCost(Families.TEXT + family, length / 2);
        assertCost(Families.MINUTES + family, length / 2);
    }

    private static void assertCost(String task, int length) {
        long once = Steps.of(TASKS.apply(task, length));
        long twice = Steps.of(TASKS.apply(task, 2 * length));
        assertThat(once).as("steps").isPositive();
        assertThat(twice).as("steps for twice the length").isLessThanOrEqualTo((long) (once * MOST_TIMES));
        assertThat(twice / 2 / length)
                .as("steps for a character")
                .isLessThanOrEqualTo(task.startsWith(Families.TEXT) ? MOST_AS_TEXT : MOST_AS_MINUTES);
    }
}
