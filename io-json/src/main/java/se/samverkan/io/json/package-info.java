/**
 * Samverkan's JSON: the whole model {@linkplain se.samverkan.io.json.JsonFormat as one document} or
 * {@linkplain se.samverkan.io.json.JsonLines line by line}, without loss; a {@linkplain se.samverkan.io.json.SummaryJson flat summary} of
 * meetings; and the {@linkplain se.samverkan.io.json.ReportJson report} of a check.
 *
 * <p>Each type of the model has one table of its properties, which reads it, writes it, and describes it in the JSON Schema
 * {@code samverkan-1.schema.json} that lies beside these classes.
 *
 * <p>API. The formats are found by {@link se.samverkan.io.Formats}; those who have more data than memory use
 * {@link se.samverkan.io.json.LinesReader} and {@link se.samverkan.io.json.LinesWriter}. Everything else is internal.
 */
@NullMarked
package se.samverkan.io.json;

import org.jspecify.annotations.NullMarked;
