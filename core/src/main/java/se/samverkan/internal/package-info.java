/**
 * What the build of the model needs and nobody else: the Immutables style. Internal, not exported.
 */
@NullMarked
package se.samverkan.internal;

import org.jspecify.annotations.NullMarked;
