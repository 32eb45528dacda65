/**
 * Contracts: what every adapter and every rule promises, as suites to extend.
 *
 * <p>A suite is an abstract class. A test extends it, says in a handful of lines what is to be proven, and inherits the checks, each of which is
 * named by the law that it holds:
 *
 * <pre>{@code
 * class OdtReadingTest extends ImporterContract {
 *     protected Format format() { return new OdtFormat(); }
 *     protected List<Sample> samples() {
 *         return List.of(Sample.of("minutes.odt", getClass().getResourceAsStream("minutes.odt")).saying("Mötet öppnas av Anna Berg"));
 *     }
 * }
 * }</pre>
 *
 * <p>{@link se.samverkan.testkit.contracts.ImporterContract} is for whatever reads, {@link se.samverkan.testkit.contracts.ExporterContract} for
 * whatever writes, {@link se.samverkan.testkit.contracts.DocumentRoundTrip} and {@link se.samverkan.testkit.contracts.CollaborationRoundTrip}
 * for what does both, {@link se.samverkan.testkit.contracts.RuleContract} for a rule. They run with jqwik on the JUnit platform, each within
 * seconds.
 *
 * <p>API.
 */
@NullMarked
package se.samverkan.testkit.contracts;

import org.jspecify.annotations.NullMarked;
