package se.samverkan.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.time.DateRange;
import se.samverkan.time.SwedishHolidays;

/** Makes the dated meetings that {@link MeetingPlan#expand(MeetingSeries)} describes. */
final class Expansion {

    /** What one meeting is for. */
    private record Occasion(Optional<String> area, Optional<PlanUnit> unit) {}

    private Expansion() {}

    static List<PlannedMeeting> of(MeetingPlan plan, MeetingSeries series) {
        if (series.getSeason().isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = days(series.getSeason().get(), series);
        if (series.getPer() == MeetingsPer.SERIES) {
            // The number comes from a file: it is held against the days before there is anything for each.
            requireDays(series, series.getNumber().orElse(0), days);
        }
        List<Occasion> occasions = occasions(plan, series);
        int wanted = occasions.size();
        requireDays(series, wanted, days);
        List<PlannedMeeting> meetings = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            // The middle of the i-th of as many equal parts of the season as there are meetings.
            LocalDate day = days.get((int) ((2L * i + 1) * days.size() / (2L * wanted)));
            Occasion occasion = occasions.get(i);
            meetings.add(new PlannedMeeting(series.getId(), day, occasion.area(), occasion.unit()));
        }
        return List.copyOf(meetings);
    }

    private static void requireDays(MeetingSeries series, int wanted, List<LocalDate> days) {
        if (days.size() < wanted) {
            throw new IllegalArgumentException("the series " + series.getId() + " has " + wanted + " meetings, and "
                    + days.size() + " days on which they can be held");
        }
    }

    private static List<Occasion> occasions(MeetingPlan plan, MeetingSeries series) {
        return switch (series.getPer()) {
            case AREA ->
                plan.getAreas().stream()
                        .map(area -> new Occasion(Optional.of(area.getName()), Optional.empty()))
                        .toList();
            case UNIT ->
                plan.getAreas().stream()
                        .flatMap(area -> units(area, series).stream()
                                .map(unit -> new Occasion(Optional.of(area.getName()), Optional.of(unit))))
                        .toList();
            case SERIES ->
                Stream.generate(() -> new Occasion(Optional.<String>empty(), Optional.<PlanUnit>empty()))
                        .limit(Math.max(0, series.getNumber().orElse(0)))
                        .toList();
        };
    }

    private static List<PlanUnit> units(PlanArea area, MeetingSeries series) {
        return series.getUnitKind().map(area::unitsOf).orElseGet(area::getUnits);
    }

    private static List<LocalDate> days(DateRange season, MeetingSeries series) {
        List<DayOfWeek> weekdays = series.getWeekdays();
        return season.first()
                .datesUntil(season.last().plusDays(1))
                .filter(day -> weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                .filter(SwedishHolidays::isWorkingDay)
                .toList();
    }
}
