/**
 * Bytes in, model out, and back: the service provider interface of formats, and the {@link se.samverkan.io.Formats} that finds them.
 *
 * <p>A format that knows documents and nothing of meetings is an {@link se.samverkan.io.OutlineFormat}; one that holds the model itself, as
 * JSON does, is an {@link se.samverkan.io.Importer} and {@link se.samverkan.io.Exporter}. Nothing outside the given source is ever read.
 *
 * <p>API and SPI. Entry type: {@link se.samverkan.io.Formats}.
 */
@NullMarked
@ValueStyle
package se.samverkan.io;

import org.jspecify.annotations.NullMarked;
import se.samverkan.internal.ValueStyle;
