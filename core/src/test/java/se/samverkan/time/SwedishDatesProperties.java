package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every date that is written in one of the forms is read back; the names of days and months are the platform's own. */
class SwedishDatesProperties {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** Forms that name the year in full. */
    private static Map<String, String> full(LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        String name = date.getMonth().getDisplayName(TextStyle.FULL, SWEDISH);
        String ending = day % 10 <= 2 && day % 10 >= 1 && day / 10 != 1 ? ":a" : ":e";
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("2026-03-27", date.toString());
        forms.put("2026.03.27", date.toString().replace('-', '.'));
        forms.put("20260327", date.toString().replace("-", ""));
        forms.put("27 mars 2026", day + " " + name + " " + year);
        forms.put("den 27 mars 2026", "den " + day + " " + name + " " + year);
        forms.put("den 27:e mars 2026", "den " + day + ending + " " + name + " " + year);
        forms.put("27/3 2026", day + "/" + month + " " + year);
        forms.put("27/3-2026", day + "/" + month + "-" + year);
        forms.put("27-03-2026", String.format(Locale.ROOT, "%02d-%02d-%d", day, month, year));
        forms.put("27.3.2026", day + "." + month + "." + year);
        return forms;
    }

    @Property(tries = 3000)
    void aDateIsReadBackFromEveryFormThatNamesItsYear(@ForAll("dates") LocalDate date) {
        full(date).forEach((form, text) -> {
            assertIsDate(form, text, date);
            assertIsDate(form, text.toUpperCase(Locale.ROOT), date);
        });
    }

    @Property(tries = 2000)
    void aWeekdayBeforeADateIsReadWithIt(@ForAll("dates") LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH);
        full(date).forEach((form, text) -> {
            for (String before : List.of(weekday + " ", weekday + "en ", weekday + ", ", weekday + "en den ")) {
                String written =
                        text.startsWith("den ") && before.endsWith("den ") ? before + text.substring(4) : before + text;
                WrittenDate found = assertIsDate(form, written, date);
                assertThat(found.weekday()).contains(date.getDayOfWeek());
            }
        });
    }

    @Property(tries = 1000)
    void twoDigitsOfAYearAreOfThisCentury(@ForAll("ofThisCentury") LocalDate date) {
        String six = String.format(
                Locale.ROOT, "%02d%02d%02d", date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth());
        assertThat(SwedishDates.whole(six).flatMap(WrittenDate::date)).contains(date);
        assertThat(SwedishDates.find(six, 0)).isEmpty();
        String slashed = String.format(
                Locale.ROOT, "%d/%d-%02d", date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100);
        assertIsDate("27/3-26", slashed, date);
    }

    @Property(tries = 1000)
    void aDateWithoutAYearIsTheFirstFromADayOn(
            @ForAll("dates") LocalDate date, @ForAll("ofThisCentury") LocalDate earliest) {
        String name = date.getMonth().getDisplayName(TextStyle.FULL, SWEDISH);
        for (String text :
                List.of(date.getDayOfMonth() + " " + name, date.getDayOfMonth() + "/" + date.getMonthValue())) {
            WrittenDate written = SwedishDates.find(text, 0).orElseThrow();
            assertThat(written.year()).isEmpty();
            assertThat(written.date()).isEmpty();
            LocalDate next = earliest;
            while (next.getMonth() != date.getMonth() || next.getDayOfMonth() != date.getDayOfMonth()) {
                next = next.plusDays(1);
            }
            assertThat(written.dateFrom(earliest)).isEqualTo(next);
        }
    }

    @Property(tries = 1000)
    void datesInARowAreAllFound(@ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        List<String> first = new ArrayList<>(full(one).values());
        List<String> second = new ArrayList<>(full(other).values());
        for (int i = 0; i < first.size(); i++) {
            String text = first.get(i) + " och " + second.get(second.size() - 1 - i) + ", " + second.get(i);
            assertThat(SwedishDates.findAll(text).stream().map(WrittenDate::date))
                    .as(text)
                    .containsExactly(Optional.of(one), Optional.of(other), Optional.of(other));
        }
    }

    private static WrittenDate assertIsDate(String form, String text, LocalDate date) {
        String sentence = "Mötet hölls " + text + ", Rådhuset";
        List<WrittenDate> found = SwedishDates.findAll(sentence);
        assertThat(found).as("%s in “%s”", form, sentence).hasSize(1);
        WrittenDate written = found.get(0);
        assertThat(written.date()).as("%s in “%s”", form, sentence).contains(date);
        assertThat(sentence.substring(written.start(), written.end())).isEqualTo(text);
        assertThat(SwedishDates.whole(" " + text + ". ").flatMap(WrittenDate::date))
                .contains(date);
        assertThat(SwedishDates.whole(text + " kl 9")).isEmpty();
        return written;
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return between(LocalDate.of(1950, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> ofThisCentury() {
        return between(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
