/**
 * Every type of the model for itself, as in life or wild: the parts are the same, the material of which they are made is another.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.testkit.generate.parts;

import org.jspecify.annotations.NullMarked;
