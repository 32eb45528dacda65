/** Internal: the package that a Word document is, its parts, relationships and XML, read within limits; and the catalogue of findings. */
@NullMarked
package se.samverkan.io.docx.pack;

import org.jspecify.annotations.NullMarked;
