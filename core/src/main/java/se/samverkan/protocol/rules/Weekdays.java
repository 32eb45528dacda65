package se.samverkan.protocol.rules;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;

/** The names of weekdays in running text. */
final class Weekdays {

    private Weekdays() {}

    static Wording name(DayOfWeek day) {
        return Catalogue.word("weekday." + day.getValue());
    }

    /** "måndag, tisdag". */
    static String names(List<DayOfWeek> days, Language language) {
        return days.stream().sorted().map(day -> name(day).template(language)).collect(Collectors.joining(", "));
    }
}
