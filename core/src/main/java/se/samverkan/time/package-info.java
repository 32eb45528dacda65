/**
 * Dates, times, deadlines and holidays as Swedish minutes know them. Civil Swedish time, no zones, no clock: whoever needs "today" gives it.
 *
 * <p>A {@link se.samverkan.time.Deadline} holds what its words say, mostly with a {@link se.samverkan.time.When}, a stretch of days as people
 * name it. What days that means is asked for later, against the day of the meeting and the {@link se.samverkan.time.KnownCalendar}.
 *
 * <p>API. Entry types: {@link se.samverkan.time.SwedishDates}, {@link se.samverkan.time.Deadline}, {@link se.samverkan.time.IsoWeek},
 * {@link se.samverkan.time.SwedishHolidays}.
 */
@NullMarked
package se.samverkan.time;

import org.jspecify.annotations.NullMarked;
