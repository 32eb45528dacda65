/**
 * What a document knows beyond the model: named values that are kept and come back out.
 *
 * <p>The world is open. A file written by a later version, or by a host with facts of its own, may hold properties that this version does not
 * know; the things of the model keep them as {@link se.samverkan.extension.Extensions} and never look inside.
 *
 * <p>API. Entry type: {@link se.samverkan.extension.Extensions}.
 */
@NullMarked
package se.samverkan.extension;

import org.jspecify.annotations.NullMarked;
