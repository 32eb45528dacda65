/**
 * What the library costs, always measured beside a peer in the same run: a number on its own says more of the machine than of the code.
 *
 * <p>{@link se.samverkan.benchmarks.JsonBenchmark} asks what a host pays for our JSON instead of binding records with Jackson.
 * {@link se.samverkan.benchmarks.JoinBenchmark} asks whether a large archive costs more by the meeting than a small one.
 * {@link se.samverkan.benchmarks.Comparison} is the program: it runs the benchmarks and prints how they compare.
 *
 * <p>Internal.
 */
@NullMarked
package se.samverkan.benchmarks;

import org.jspecify.annotations.NullMarked;
