package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleProvider;

/** Every rule that is installed keeps the contract of a rule, whoever adds one and whenever. */
class InstalledRulesTest {

    static Stream<Named<ProtocolRule<?>>> rules() {
        return ServiceLoader.load(RuleProvider.class).stream()
                .flatMap(provider -> provider.get().rules().stream())
                // A rule about waivers looks at the check and not at minutes: no change of them breaks it.
                .filter(rule -> rule.subject() != Object.class)
                .map(rule -> Named.of(rule.info().getCode().toString(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleKeepsTheContract(ProtocolRule<?> rule) {
        Map<String, String> results = Suites.prove(Suites.InstalledRules.class, rule);
        assertThat(results).hasSizeGreaterThan(10);
        assertThat(results.values()).containsOnly(Trial.PASSED);
    }
}
