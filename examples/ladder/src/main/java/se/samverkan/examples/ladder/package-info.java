/**
 * A collaboration of one sub-region, built by hand: who takes part, the ladder of groups, a year of meetings, plans and agreements.
 *
 * <p>Start with {@link se.samverkan.examples.ladder.Asbygden}, which puts everything together; each class that it names holds one theme. Then see
 * what can be done with it in {@link se.samverkan.examples.ladder.Tour}. All people, places and organisations are invented.
 *
 * <p>Internal: nothing here is API. Entry type: {@link se.samverkan.examples.ladder.Tour}.
 */
@NullMarked
package se.samverkan.examples.ladder;

import org.jspecify.annotations.NullMarked;
