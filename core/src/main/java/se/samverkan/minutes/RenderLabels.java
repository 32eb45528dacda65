package se.samverkan.minutes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;

/** The words that minutes are rendered with, in one language. */
final class RenderLabels {

    private final Bundle bundle;
    private final Language language;

    private RenderLabels(Bundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    static RenderLabels in(Language language) {
        return new RenderLabels(Bundle.load(RenderLabels.class, "labels", language), language);
    }

    /** Whether the reader knows these words. */
    boolean isRead() {
        return language == Language.SWEDISH;
    }

    String get(String key) {
        return bundle.get(key);
    }

    /** The text with its slots filled. */
    String fill(String key, Map<String, String> slots) {
        String text = bundle.get(key);
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return text;
    }

    /** What minutes of a kind are called. */
    String kind(MinutesKind kind) {
        return get("kind." + kind);
    }

    /** The role as a word in a roll; a role of the host's own is written as its code. */
    String role(Role role) {
        return bundle.find("role." + role.code()).orElse(role.code());
    }

    /** The role as a label above a name; a role that is no label of minutes is written as in the roll. */
    String signing(Role role) {
        return bundle.find("sign." + role.code()).orElseGet(() -> capitalised(role(role)));
    }

    String day(LocalDate date) {
        return fill(
                "day",
                Map.of(
                        "day",
                        Integer.toString(date.getDayOfMonth()),
                        "month",
                        bundle.get("month." + date.getMonthValue()),
                        "year",
                        Integer.toString(date.getYear())));
    }

    /** The day with the weekday that the minutes write beside it, right or wrong. */
    String day(LocalDate date, Optional<DayOfWeek> weekday) {
        return weekday.map(w ->
                        fill("weekday", Map.of("weekday", bundle.get("weekday." + w.getValue()), "date", day(date))))
                .orElseGet(() -> day(date));
    }

    static String times(LocalTime start, Optional<LocalTime> end) {
        return clock(start) + end.map(e -> "–" + clock(e)).orElse("");
    }

    private static String clock(LocalTime time) {
        return String.format(Locale.ROOT, "%02d.%02d", time.getHour(), time.getMinute());
    }

    /** "§ 5", "§§ 12–21", or "12–21" where items have no section signs. */
    static String range(ItemRange range, boolean sections) {
        boolean one = range.size() == 1;
        String mark = sections ? one ? "§ " : "§§ " : "";
        return mark + range.first() + (one ? "" : "–" + range.last());
    }

    /** "t.o.m. § 5", "fr.o.m. § 3", "§§ 4–9". */
    String part(ItemRange part) {
        String key = part.first() == 0 ? "part.until" : part.last() == Integer.MAX_VALUE ? "part.from" : "part.items";
        return fill(key, Map.of("first", Integer.toString(part.first()), "last", Integer.toString(part.last())));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
