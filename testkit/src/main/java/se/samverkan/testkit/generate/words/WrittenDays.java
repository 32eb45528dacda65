package se.samverkan.testkit.generate.words;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Days as minutes write them, in one notation or another. */
final class WrittenDays {

    private WrittenDays() {}

    /** A day that was, for "den 3 mars" and the like: with its year now and then. */
    static String past(LocalDate day, int notation) {
        return switch (notation % 6) {
            case 0 -> "den " + dayAndMonth(day);
            case 1 -> day.toString();
            case 2 -> "den " + dayAndMonth(day) + " " + day.getYear();
            case 3 -> "den " + day.getDayOfMonth() + "/" + day.getMonthValue();
            case 4 -> "vecka " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            default -> "den " + day.getDayOfMonth() + ":e " + month(day);
        };
    }

    /** A day that comes, for "senast den 3 mars" and the like. */
    static String coming(LocalDate day, int notation) {
        return switch (notation % 5) {
            case 0 -> "den " + dayAndMonth(day);
            case 1 -> day.toString();
            case 2 -> "den " + dayAndMonth(day) + " " + day.getYear();
            case 3 -> weekday(day) + "en den " + dayAndMonth(day);
            default -> "den " + day.getDayOfMonth() + "/" + day.getMonthValue();
        };
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private static String month(LocalDate day) {
        return Words.list("months").get(day.getMonthValue() - 1);
    }

    private static String weekday(LocalDate day) {
        return Words.list("weekdays").get(day.getDayOfWeek().getValue() - 1);
    }
}
