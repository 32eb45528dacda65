/**
 * Who takes part: organisations and people, and how a text mentions them.
 *
 * <p>API. Entry types: {@link se.samverkan.organisation.Organisation}, {@link se.samverkan.organisation.Person},
 * {@link se.samverkan.organisation.Mention}.
 */
@NullMarked
@ValueStyle
package se.samverkan.organisation;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
