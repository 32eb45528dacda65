/**
 * AssertJ assertions for the model and for what is found in it, entered by {@link se.samverkan.testkit.assertions.SamverkanAssertions}; what
 * differs between two values is told by {@link se.samverkan.testkit.assertions.Differences}, in the one path language, by id.
 *
 * <p>API.
 */
@NullMarked
package se.samverkan.testkit.assertions;

import org.jspecify.annotations.NullMarked;
