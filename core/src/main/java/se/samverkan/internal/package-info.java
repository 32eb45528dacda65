/**
 * What every room needs and no host sees: the style of values, and the making of providers. Internal, not exported.
 */
@NullMarked
package se.samverkan.internal;

import org.jspecify.annotations.NullMarked;
