package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Deliberate faults are caught, each by the check that was named for it, and what is sound passes every check. */
class SabotageTest {

    @ParameterizedTest
    @EnumSource
    void theCheckThatWasNamedCatchesTheFault(Sabotage fault) {
        Map<String, String> results = Suites.prove(fault.contract(), fault.injected(), fault.check()::equals);
        assertThat(results).containsOnlyKeys(fault.check()).doesNotContainValue(Trial.PASSED);
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(Suites.Reads.class, new HouseFormat()),
                Arguments.of(Suites.Writes.class, new HouseFormat()),
                Arguments.of(Suites.BothWays.class, new HouseFormat()),
                Arguments.of(Suites.Rules.class, FaultyRules.sound()));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsSoundPassesEveryCheck(Class<?> contract, Object sound) {
        Map<String, String> results = Suites.prove(contract, sound);
        assertThat(results).hasSizeGreaterThan(4);
        assertThat(results.values()).containsOnly(Trial.PASSED);
    }
}
