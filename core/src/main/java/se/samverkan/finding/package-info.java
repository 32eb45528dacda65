/**
 * What is found in a document or a model, and where: findings with a permanent code, a severity, a place and words in two languages.
 *
 * <p>A finding is a value. It says what is wrong with data; it is never an exception. Its message is a template with named slots, and the
 * slots are kept as data, so that hosts can show them their own way.
 *
 * <p>API. Entry types: {@link se.samverkan.finding.Finding}, {@link se.samverkan.finding.FindingCode},
 * {@link se.samverkan.finding.Sources}.
 */
@NullMarked
@ValueStyle
package se.samverkan.finding;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
