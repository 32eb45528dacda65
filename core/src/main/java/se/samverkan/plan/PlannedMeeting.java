package se.samverkan.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.id.MeetingSeriesId;

/**
 * A meeting that a plan foresees (planerat möte).
 *
 * @param series the series it belongs to
 * @param date the day
 * @param area the name of the area that meets, if it is one
 * @param unit the unit that is met, if it is one
 */
public record PlannedMeeting(MeetingSeriesId series, LocalDate date, Optional<String> area, Optional<PlanUnit> unit) {}
