/**
 * Samverkan's Word: {@linkplain se.samverkan.io.docx.DocxFormat documents} (.docx, .docm, .dotx) as outlines, and outlines as documents.
 *
 * <p>It knows Word and nothing of meetings. The parts of a document are scanned one after the other and never held as trees; what is not needed
 * for the text and its structure is not read.
 *
 * <p>API. The format is found by {@link se.samverkan.io.Formats}; everything else is internal.
 */
@NullMarked
package se.samverkan.io.docx;

import org.jspecify.annotations.NullMarked;
