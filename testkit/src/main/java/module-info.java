/**
 * Samverkan's test kit: generators of the whole domain, faults for every rule, contracts for adapters and rules, laws and assertions.
 *
 * <p>For tests only. jqwik finds the generators by itself, on the class path and the module path.
 */
module se.samverkan.testkit {
    // The model, jqwik's arbitraries and AssertJ's assertions stand in the signatures of this module.
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive se.samverkan.core;
    requires static org.jspecify;

    exports se.samverkan.testkit.assertions;
    exports se.samverkan.testkit.breakers;
    exports se.samverkan.testkit.contracts;
    exports se.samverkan.testkit.generate;
    exports se.samverkan.testkit.laws;

    // jqwik calls what provides the values of a contract.
    opens se.samverkan.testkit.contracts;

    uses se.samverkan.testkit.breakers.BreakerProvider;

    // Found like those of any plugin.
    provides se.samverkan.testkit.breakers.BreakerProvider with
            se.samverkan.testkit.breakers.BuiltInFaults;
    // jqwik looks its providers up by service.
    provides net.jqwik.api.providers.ArbitraryProvider with
            se.samverkan.testkit.generate.SamverkanArbitraries;
}
