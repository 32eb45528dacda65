/**
 * Plain text and Markdown, also text pasted from Word or copied from a PDF, to an outline and back.
 *
 * <p>API. Entry types: {@link se.samverkan.io.text.PlainText}, {@link se.samverkan.io.text.Markdown}.
 */
@NullMarked
package se.samverkan.io.text;

import org.jspecify.annotations.NullMarked;
