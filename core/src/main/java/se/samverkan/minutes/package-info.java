/**
 * Reading minutes out of a document, and writing them into one.
 *
 * <p>API. Entry types: {@link se.samverkan.minutes.MinutesReader}, {@link se.samverkan.minutes.MinutesRenderer}.
 */
@NullMarked
@ValueStyle
package se.samverkan.minutes;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
