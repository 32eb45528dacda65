package se.samverkan.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;

/** Says times and deadlines in one language, out of the bundles {@code times_sv} and {@code times_en}. */
final class TimeWords {

    private static final TimeWords SWEDISH = new TimeWords(Language.SWEDISH);
    private static final TimeWords ENGLISH = new TimeWords(Language.ENGLISH);

    private final Language language;
    private final Bundle bundle;

    private TimeWords(Language language) {
        this.language = language;
        this.bundle = Bundle.load(TimeWords.class, "times", language);
    }

    static TimeWords in(Language language) {
        return language == Language.SWEDISH ? SWEDISH : ENGLISH;
    }

    /** A phrase without slots. */
    String say(String key) {
        return bundle.get(key);
    }

    /** A form of deadline with a time in it: "före maj". The kind of time may ask for other words. */
    String say(String form, When when) {
        return fill(special("deadline." + form, kind(when)), Map.of("time", time(when)));
    }

    /** A meeting at some time. */
    String say(String form, MeetingChoice choice, When when) {
        return say(form + "." + choice.name().toLowerCase(Locale.ROOT), when);
    }

    /** A form of deadline with a number in it: "inom 14 dagar". */
    String count(String form, int count) {
        return fill(special("deadline." + form, Integer.toString(count)), Map.of("count", Integer.toString(count)));
    }

    /** "varje vecka", "varannan fredag", "vart tredje år". */
    String every(int every, Cycle cycle) {
        String number = Integer.toString(every);
        String key = every <= 2 ? "recurring." + number : "recurring.more";
        Map<String, String> slots = new HashMap<>(Map.of("cycle", say("cycle." + cycle.code())));
        bundle.find("ordinal." + number).ifPresent(ordinal -> slots.put("ordinal", ordinal));
        boolean neuter = bundle.find("neuter." + cycle.code()).isPresent();
        return fill(neuter ? special(key, "neuter") : key, slots);
    }

    private static String kind(When when) {
        if (when instanceof When.Named named) {
            return named.part().isPresent() ? "part" : "named";
        }
        return when instanceof When.Weeks ? "weeks" : "day";
    }

    private String time(When when) {
        if (when instanceof When.Date date) {
            return date(date.date());
        }
        if (when instanceof When.Day day) {
            return day(day.day());
        }
        return when instanceof When.Weeks weeks ? weeks(weeks) : named((When.Named) when);
    }

    private String date(LocalDate date) {
        return fill(
                "when.date",
                Map.of(
                        "day", Integer.toString(date.getDayOfMonth()),
                        "month", month(date.getMonthValue()),
                        "year", Integer.toString(date.getYear())));
    }

    private String day(MonthDay day) {
        return fill(
                "when.day", Map.of("day", Integer.toString(day.getDayOfMonth()), "month", month(day.getMonthValue())));
    }

    private String month(int month) {
        return say("time." + TimeName.ofMonth(month).code());
    }

    private String weeks(When.Weeks when) {
        List<String> spans = when.weeks().stream()
                .map(span -> span.first() == span.last() ? "" + span.first() : span.first() + "–" + span.last())
                .toList();
        String list = spans.get(0);
        for (int i = 1; i < spans.size(); i++) {
            String joint = i == spans.size() - 1 ? "when.and" : "when.comma";
            list = fill(joint, Map.of("first", list, "second", spans.get(i)));
        }
        WeekSpan first = when.weeks().get(0);
        boolean one = spans.size() == 1 && first.first() == first.last();
        String time = fill(one ? "when.week" : "when.weeks", Map.of("weeks", list));
        return ofYear("when.of-year", time, when.year());
    }

    private String named(When.Named when) {
        String code = when.name().code();
        String time = ofYear(special("when.of-year", code), say("time." + code), when.year());
        return when.part()
                .map(part -> fill("part." + part.name().toLowerCase(Locale.ROOT), Map.of("time", time)))
                .orElse(time);
    }

    private String ofYear(String key, String time, Optional<Integer> year) {
        return year.map(y -> fill(key, Map.of("time", time, "year", Integer.toString(y))))
                .orElse(time);
    }

    /** The key for a special case if the language has one, else the general key. */
    private String special(String key, String special) {
        String candidate = key + "." + special;
        return bundle.find(candidate).isPresent() ? candidate : key;
    }

    private String fill(String key, Map<String, String> slots) {
        String template = bundle.get(key);
        return new Wording(template, template).fill(language, slots);
    }
}
