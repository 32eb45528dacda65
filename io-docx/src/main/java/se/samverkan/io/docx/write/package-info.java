/** Internal: outlines into Word documents, plain or in the looks of a template. */
@NullMarked
package se.samverkan.io.docx.write;

import org.jspecify.annotations.NullMarked;
