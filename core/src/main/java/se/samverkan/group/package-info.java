/**
 * Groups and what they settle for their meetings: roles, numbering, kinds of items and of minutes.
 *
 * <p>API. Entry types: {@link se.samverkan.group.Group}, {@link se.samverkan.group.Role}, {@link se.samverkan.group.ItemNumber}.
 */
@NullMarked
@ValueStyle
package se.samverkan.group;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
