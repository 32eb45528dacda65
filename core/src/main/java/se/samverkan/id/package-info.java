/**
 * Names for things: every id of the model, and the path language that points at one attribute of one thing.
 *
 * <p>An id is derived once, when a thing is first imported, and is opaque from then on: numbers and dates are attributes, and changing
 * them never changes an id. Ids are ASCII and safe in URLs and file names.
 *
 * <p>API. Entry types: {@link se.samverkan.id.MeetingId}, {@link se.samverkan.id.ModelPath}.
 */
@NullMarked
package se.samverkan.id;

import org.jspecify.annotations.NullMarked;
