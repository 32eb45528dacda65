package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;

class DeadlineProperties {

    private static final GroupId GROUP = GroupId.parse("styrgrupp-ekasa");

    @Property(tries = 5000)
    void whatIsSaidInSwedishIsReadBack(@ForAll("forms") Function<String, Deadline> form) {
        String said = form.apply("").format(Language.SWEDISH);
        assertThat(Deadline.parse(said)).isEqualTo(form.apply(said));
    }

    @Property(tries = 2000)
    void everythingCanBeSaidInEnglish(@ForAll("forms") Function<String, Deadline> form) {
        assertThat(form.apply("").format(Language.ENGLISH))
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(form.apply("").format(Language.SWEDISH));
    }

    @Property(tries = 5000)
    void noDayLiesBeforeTheMeetingUnlessTheWordsNameATimeThatIsOver(
            @ForAll("forms") Function<String, Deadline> form, @ForAll("days") LocalDate meeting) {
        form.apply("")
                .resolve(meeting, Optional.of(GROUP), KnownCalendar.none())
                .filter(days -> days.first().isBefore(meeting))
                .ifPresent(days -> {
                    assertThat(days.last()).isBefore(meeting);
                    assertThat(form.apply("").format(Language.ENGLISH)).containsPattern("[12]\\d{3}");
                });
    }

    @Property(tries = 5000)
    void everyFormButTheNextMeetingMeansSomeDays(
            @ForAll("forms") Function<String, Deadline> form, @ForAll("days") LocalDate meeting) {
        Deadline deadline = form.apply("");
        assertThat(deadline.resolve(meeting, Optional.empty(), KnownCalendar.none())
                        .isPresent())
                .isEqualTo(!(deadline instanceof Deadline.NextMeeting));
    }

    @Property(tries = 5000)
    void aKnownCalendarOnlyNarrowsWhatIsMeant(
            @ForAll("forms") Function<String, Deadline> form,
            @ForAll("days") LocalDate meeting,
            @ForAll("daysApart") List<Integer> daysApart) {
        TreeSet<LocalDate> known = new TreeSet<>();
        LocalDate day = meeting.minusDays(100);
        for (int apart : daysApart) {
            day = day.plusDays(apart);
            known.add(day);
        }
        KnownCalendar calendar =
                (group, days) -> known.stream().filter(days::contains).toList();
        Optional<DateRange> without = form.apply("").resolve(meeting, Optional.of(GROUP), KnownCalendar.none());
        Optional<DateRange> with = form.apply("").resolve(meeting, Optional.of(GROUP), calendar);
        if (form.apply("") instanceof Deadline.NextMeeting) {
            assertThat(with.map(DateRange::last)).isEqualTo(Optional.ofNullable(known.higher(meeting)));
        } else {
            assertThat(without.orElseThrow().contains(with.orElseThrow().first()))
                    .isTrue();
            assertThat(without.orElseThrow().contains(with.orElseThrow().last()))
                    .isTrue();
        }
    }

    @Property(tries = 3000)
    void aLaterMeetingIsNeverGivenAnEarlierDay(
            @ForAll("forms") Function<String, Deadline> form,
            @ForAll("days") LocalDate meeting,
            @ForAll("days") LocalDate other) {
        LocalDate earlier = meeting.isBefore(other) ? meeting : other;
        LocalDate later = meeting.isBefore(other) ? other : meeting;
        Optional<DateRange> first = form.apply("").resolve(earlier, Optional.empty(), KnownCalendar.none());
        Optional<DateRange> second = form.apply("").resolve(later, Optional.empty(), KnownCalendar.none());
        assertThat(first.isPresent()).isEqualTo(second.isPresent());
        first.ifPresent(days -> assertThat(second.orElseThrow().last()).isAfterOrEqualTo(days.last()));
    }

    @Property(tries = 2000)
    void wordsOfAnyKindAreKept(@ForAll("words") String words) {
        assertThat(Deadline.parse(words).asWritten()).isEqualTo(words);
        Deadline.find(words, Optional.of(LocalDate.of(2026, 3, 27)), true)
                .ifPresent(found -> assertThat(words).contains(found.asWritten()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2150, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<Integer>> daysApart() {
        return Arbitraries.integers().between(1, 90).list().ofMaxSize(12);
    }

    /** Words of deadlines in any order, so that beginnings and ends of forms meet. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "senast",
                        "inom",
                        "före",
                        "till",
                        "från",
                        "och",
                        "med",
                        "i",
                        "under",
                        "den",
                        "1",
                        "14",
                        "53",
                        "2026",
                        "maj",
                        "vecka",
                        "veckorna",
                        "26–32",
                        ",",
                        "nästa",
                        "möte",
                        "höstens",
                        "första",
                        "dagar",
                        "månad",
                        "varannan",
                        "fredag",
                        "slutet av",
                        "året",
                        "våren",
                        "jul",
                        "mötet",
                        "§",
                        ".",
                        "17/4",
                        "v.")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<Function<String, Deadline>> forms() {
        Arbitrary<Function<String, Deadline>> dates = dates().map(date -> words -> new Deadline.OnDate(words, date));
        Arbitrary<Function<String, Deadline>> within =
                Arbitraries.integers().between(0, 999).map(days -> words -> new Deadline.WithinDays(words, days));
        Arbitrary<Function<String, Deadline>> workingDays =
                Arbitraries.integers().between(0, 60).map(days -> words -> new Deadline.WithinWorkingDays(words, days));
        Arbitrary<Function<String, Deadline>> months =
                Arbitraries.integers().between(0, 120).map(number -> words -> new Deadline.WithinMonths(words, number));
        Arbitrary<Function<String, Deadline>> recurring = Combinators.combine(
                        Arbitraries.integers().between(1, 12), Arbitraries.of(Cycle.class))
                .as((every, cycle) -> words -> new Deadline.Recurring(words, every, cycle));
        Arbitrary<Function<String, Deadline>> meetings = Combinators.combine(
                        Arbitraries.of(MeetingChoice.class), Arbitraries.oneOf(named(), weeks()))
                .as((choice, when) -> words -> new Deadline.MeetingIn(words, choice, when));
        return Arbitraries.oneOf(List.of(
                dates,
                within,
                workingDays,
                months,
                Arbitraries.just(Deadline.NextMeeting::new),
                recurring,
                meetings,
                undated().map(when -> words -> new Deadline.During(words, when)),
                undated().map(when -> words -> new Deadline.Until(words, when)),
                anyTime().map(when -> words -> new Deadline.Before(words, when)),
                anyTime().map(when -> words -> new Deadline.From(words, when))));
    }

    private Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private Arbitrary<When> anyTime() {
        return Arbitraries.oneOf(dates().map(When.Date::new), undated());
    }

    private Arbitrary<When> undated() {
        Arbitrary<When> day = dates().map(date -> new When.Day(MonthDay.from(date)));
        return Arbitraries.oneOf(day, weeks(), named());
    }

    private Arbitrary<When> named() {
        return Combinators.combine(
                        Arbitraries.of(TimeName.class),
                        Arbitraries.of(TimePart.class).optional(),
                        years().optional())
                .as((name, part, year) ->
                        new When.Named(name, part.filter(p -> !name.isFeast()), year.filter(y -> !name.isRelative())));
    }

    /** One to three spans, ascending but for one New Year. */
    private Arbitrary<When> weeks() {
        Arbitrary<List<Integer>> numbers = Arbitraries.integers()
                .between(1, 53)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(numbers, Arbitraries.integers().between(0, 5), years().optional())
                .as((sorted, turn, year) -> {
                    List<WeekSpan> spans = new ArrayList<>();
                    for (int i = 0; i + 1 < sorted.size(); i += 2) {
                        spans.add(new WeekSpan(
                                sorted.get((i + turn) % sorted.size()), sorted.get((i + 1 + turn) % sorted.size())));
                    }
                    When.Weeks anyYear = new When.Weeks(spans, Optional.empty());
                    return (When)
                            new When.Weeks(spans, year.filter(y -> anyYear.in(y).isPresent()));
                })
                // Two years in a row never have 53 weeks.
                .filter(weeks -> weeks.from(LocalDate.of(2026, 1, 1)).isPresent());
    }

    private Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2199);
    }
}
