/** Internal: Word documents into outlines. */
@NullMarked
package se.samverkan.io.docx.read;

import org.jspecify.annotations.NullMarked;
