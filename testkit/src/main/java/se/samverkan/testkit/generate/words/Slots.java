package se.samverkan.testkit.generate.words;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What sentences speak of: people, groups and days around a meeting, and whatever else the lists of words hold.
 *
 * @param day the day on which they are said
 * @param next the day on which the group meets again
 * @param people the name of a person by any number from 0; two that follow each other are different
 * @param groups the groups to which matters can go, as prose names them
 */
public record Slots(LocalDate day, LocalDate next, IntFunction<String> people, List<String> groups) {

    private static final List<String> MAIL =
            List.of("narvard@example.se", "anna.berg@ekasa.example.se", "remiss-svar@vastmark.example.se");

    /** Matters are due within this many days, counted from the meeting; the fourteenth is the last by which minutes are verified. */
    private static final int[] DUE = {14, 7, 21, 28, 60, 10, 30, 45};

    private static final int[] AGO = {7, 1, 14, 21, 90, 33, 180, 365};

    /**
     * What sentences speak of when nothing is known around them.
     *
     * @param day the day on which they are said
     * @return people and groups of the lists, and the next meeting four weeks on
     */
    public static Slots anywhere(LocalDate day) {
        return new Slots(day, day.plusWeeks(4), Words::person, Words.outsideGroups());
    }

    String fill(String slot, int pick) {
        return switch (slot) {
            case "name" -> people.apply(pick);
            case "other" -> people.apply(pick + 1);
            case "group" -> one(groups, pick);
            case "topic" -> one(Words.topics(), pick);
            case "organisation" -> one(Words.organisations(), pick);
            case "municipality" -> one(Words.municipalities(), pick);
            case "hospital" -> one(Words.hospitals(), pick);
            case "place" -> one(Words.places(), pick);
            case "mail" -> one(MAIL, pick);
            case "number" -> Integer.toString(2 + pick % 47);
            case "percent" -> Integer.toString(10 + pick % 90);
            case "date" -> WrittenDays.past(day.minusDays(AGO[pick % AGO.length]), pick / AGO.length);
            case "due" -> WrittenDays.coming(day.plusDays(DUE[pick % DUE.length]), pick / DUE.length);
            case "next" -> WrittenDays.coming(next, pick);
            case "deadline" -> WrittenDays.coming(next.minusDays(7), pick);
            default -> throw new IllegalArgumentException("no sentence has a slot {" + slot + "}");
        };
    }

    private static String one(List<String> list, int pick) {
        return list.get(pick % list.size());
    }
}
