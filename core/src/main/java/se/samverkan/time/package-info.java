/**
 * Dates, times and deadlines as Swedish minutes write them. Civil Swedish time, no zones, no clock: whoever needs "today" gives it.
 *
 * <p>API. Entry types: {@link se.samverkan.time.SwedishDates}, {@link se.samverkan.time.Deadline}.
 */
@NullMarked
package se.samverkan.time;

import org.jspecify.annotations.NullMarked;
