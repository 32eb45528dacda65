/**
 * Faults for every rule: {@link se.samverkan.testkit.breakers.Breaker} says how to break one, {@link se.samverkan.testkit.breakers.Breakers} has
 * those of every installed rule, and a plugin registers its own by {@link se.samverkan.testkit.breakers.BreakerProvider}.
 *
 * <p>API; the provider is SPI.
 */
@NullMarked
package se.samverkan.testkit.breakers;

import org.jspecify.annotations.NullMarked;
