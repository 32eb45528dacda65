/**
 * Everything that is known together: the organisations, the people, the groups and their meetings.
 *
 * <p>API. Entry type: {@link se.samverkan.collaboration.Collaboration}.
 */
@NullMarked
@ValueStyle
package se.samverkan.collaboration;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
