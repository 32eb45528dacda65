/**
 * Minutes as they come, with every habit and any fault.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.testkit.generate.untidy;

import org.jspecify.annotations.NullMarked;
