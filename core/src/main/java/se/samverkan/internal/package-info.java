/**
 * What every room needs and no host sees: the style of values, the making of providers, and digests. Internal, not exported.
 */
@NullMarked
package se.samverkan.internal;

import org.jspecify.annotations.NullMarked;
