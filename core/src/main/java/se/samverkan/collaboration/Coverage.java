package se.samverkan.collaboration;

import se.samverkan.id.GroupId;
import se.samverkan.time.DateRange;

/**
 * A promise (täckning) that a collaboration holds all minutes of a group for some time. Without it, that something is not there proves nothing.
 *
 * @param group the group
 * @param days the time
 */
public record Coverage(GroupId group, DateRange days) {}
