/**
 * A document as people see it: headings, paragraphs, list items and tables, with nothing known of meetings.
 *
 * <p>Every format reads into an outline and writes from one. Text in an outline is clean in the sense of
 * {@link se.samverkan.language.Text}. Places are carried along and take no part in equality, so that an outline that was written and read
 * again equals itself.
 *
 * <p>API. Entry type: {@link se.samverkan.outline.Outline}.
 */
@NullMarked
@ValueStyle
package se.samverkan.outline;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
