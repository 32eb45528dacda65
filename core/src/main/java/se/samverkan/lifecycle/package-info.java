/**
 * Lives of things that go through stages: which stage may follow which, and what must be known for the step.
 *
 * <p>A thing keeps its {@linkplain se.samverkan.lifecycle.History history} as it became known; one from a document may be incomplete or wrong,
 * and is kept. Going one step further through a {@link se.samverkan.lifecycle.Lifecycle} is strict: what is not allowed is refused with
 * what is.
 *
 * <p>API. Entry types: {@link se.samverkan.lifecycle.Lifecycle}, {@link se.samverkan.lifecycle.Step}.
 */
@NullMarked
package se.samverkan.lifecycle;

import org.jspecify.annotations.NullMarked;
