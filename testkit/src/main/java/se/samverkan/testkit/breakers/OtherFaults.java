package se.samverkan.testkit.breakers;

import java.time.DayOfWeek;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;

/** Dates, personal identity numbers, and text that found no place. */
final class OtherFaults {

    private OtherFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "another-weekday",
                                "meeting/weekday",
                                "The weekday is not that of the date.",
                                (meeting, pick) -> {
                                    DayOfWeek day =
                                            meeting.getDate().orElseThrow().getDayOfWeek();
                                    return meeting.withWeekdayAsWritten(day.plus(1 + pick % 6));
                                })
                        .where(meeting -> meeting.getDate().isPresent()),
                Fault.of(
                                Meeting.class,
                                "identity-number",
                                "privacy/personal-identity-number",
                                "Somebody's personal identity number stands in the text.",
                                (meeting, pick) -> {
                                    AgendaItem item = Changes.pick(meeting.getAgenda(), i -> !isSummary(i), pick);
                                    return Changes.replace(
                                            meeting,
                                            Changes.plus(
                                                    item,
                                                    Passage.of(
                                                            "Remissen för " + identityNumber(pick) + " har kommit.")));
                                })
                        .where(meeting -> meeting.getAgenda().stream().anyMatch(item -> !isSummary(item))),
                Fault.of(
                        Meeting.class,
                        "text-left-over",
                        "text/unplaced",
                        "Something in the document belongs nowhere.",
                        (meeting, pick) -> meeting.withUnplaced("Kaffe och smörgås finns i foajén.")));
    }

    private static boolean isSummary(AgendaItem item) {
        return item.is(ItemKind.DECISION_SUMMARY);
    }

    /** Somebody's who never lived: a number with the right check digit (Luhn), of a winter's day in the last century. */
    private static String identityNumber(int pick) {
        String nine = (10 + pick % 80) + "12" + (10 + pick % 3) + (100 + pick % 900);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int weighted = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return "19" + nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }
}
