/** Internal: the package that a Word document is, its parts, relationships and XML, read within limits; the catalogue of findings, and numbers as Word writes them. */
@NullMarked
package se.samverkan.io.docx.pack;

import org.jspecify.annotations.NullMarked;
