/**
 * What binds the parties and what they do together beside their meetings: agreements and documents, funding, projects, events, and what went wrong.
 *
 * <p>API. Entry types: {@link se.samverkan.agreement.Agreement}, {@link se.samverkan.agreement.Funding},
 * {@link se.samverkan.agreement.Project}.
 */
@NullMarked
@ValueStyle
package se.samverkan.agreement;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
