package se.samverkan.time;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of day, or a span of time, as it stands in a text.
 *
 * @param start the offset of its first character in the text, "kl" included
 * @param end the offset after its last character
 * @param from the first time
 * @param to the second time, if two are written; it need not be later
 */
public record WrittenTimes(int start, int end, LocalTime from, Optional<LocalTime> to) {}
