/**
 * Metamorphic laws: changes of a meeting or a document under which what is found in it, or read of it, stays the same.
 *
 * <p>{@link se.samverkan.testkit.laws.CheckingLaws} and {@link se.samverkan.testkit.laws.ReadingLaws} are suites to extend; {@link
 * se.samverkan.testkit.laws.MeetingChanges} and {@link se.samverkan.testkit.laws.TextChanges} hold the changes for laws of one's own.
 *
 * <p>API.
 */
@NullMarked
package se.samverkan.testkit.laws;

import org.jspecify.annotations.NullMarked;
