/**
 * What several rooms of the kit need and no user does.
 *
 * <p>Internal, not exported.
 */
@NullMarked
package se.samverkan.testkit.internal;

import org.jspecify.annotations.NullMarked;
