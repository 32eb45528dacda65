package se.samverkan.group;

import java.util.Optional;

/**
 * How a group numbers its items (paragrafnumrering).
 *
 * @param restarts when the count starts again
 * @param style how numbers are dressed, if it is laid down
 */
public record NumberingPolicy(Renumbering restarts, Optional<NumberStyle> style) {}
