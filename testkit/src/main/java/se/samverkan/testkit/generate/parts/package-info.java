/**
 * Every type of the model for itself, as in life or wild.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.testkit.generate.parts;

import org.jspecify.annotations.NullMarked;
