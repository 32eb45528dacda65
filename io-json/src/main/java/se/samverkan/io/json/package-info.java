/**
 * JSON in and out: the whole model without loss, a flat summary for people and spreadsheets, and the report of a check.
 *
 * <p>How a type of the model looks in JSON is told by one table of properties per type, outside the model, so that the names in files are
 * independent of the names in Java. Everything else here works those tables.
 *
 * <p>API: {@link se.samverkan.io.json.JsonFormat}, {@link se.samverkan.io.json.SummaryJson} and {@link se.samverkan.io.json.ReportJson},
 * usually found by {@link se.samverkan.io.Formats}. No SPI.
 */
@NullMarked
package se.samverkan.io.json;

import org.jspecify.annotations.NullMarked;
