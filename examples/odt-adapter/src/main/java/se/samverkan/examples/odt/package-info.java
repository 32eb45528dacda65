/**
 * OpenDocument text, the format of LibreOffice: {@link se.samverkan.examples.odt.OdtFormat} reads it into an outline and writes one.
 *
 * <p>A document is a ZIP of XML parts. Reading goes {@code Zip} → {@code Xml} → {@code StyleReader} → {@code BlockReader}, writing
 * {@code OdtWriter} → {@code BlockWriter} → {@code XmlText}.
 *
 * <p>Internal: nothing here is API. Entry type: {@link se.samverkan.examples.odt.OdtFormat}.
 */
@NullMarked
package se.samverkan.examples.odt;

import org.jspecify.annotations.NullMarked;
