/**
 * A meeting and its minutes: who was there, what was dealt with, what was decided.
 *
 * <p>Imperfect minutes can be represented: a meeting with no date, an attendance entry with no name, two items with one number. What is
 * wrong with them is for the rules to say. Attributes named {@code …AsWritten}, and texts, hold the document's own words; everything else is
 * derived from them.
 *
 * <p>API. Entry types: {@link se.samverkan.meeting.Meeting}, {@link se.samverkan.meeting.AgendaItem},
 * {@link se.samverkan.meeting.Decision}.
 */
@NullMarked
@ValueStyle
package se.samverkan.meeting;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
