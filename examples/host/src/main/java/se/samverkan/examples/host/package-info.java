/**
 * A host that has a validator already: a meeting is typed into a form, built, and validated the way a Spring or Jakarta application does it, with
 * nothing configured for the library.
 *
 * <p>{@link se.samverkan.examples.host.MeetingForm} is what the browser sends, {@link se.samverkan.examples.host.Draft} and
 * {@link se.samverkan.examples.host.NoticeBoard} are the host's own types that carry annotations.
 *
 * <p>Internal: nothing here is API. Entry type: {@link se.samverkan.examples.host.Host}.
 */
@NullMarked
package se.samverkan.examples.host;

import org.jspecify.annotations.NullMarked;
