package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;

class DeadlineTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 27);
    private static final GroupId GROUP = GroupId.parse("styrgrupp-ekasa");

    private static Optional<Deadline> find(String text) {
        return Deadline.find(text, Optional.of(MEETING));
    }

    private static When named(TimeName name) {
        return new When.Named(name, Optional.empty(), Optional.empty());
    }

    private static When weeks(WeekSpan... spans) {
        return new When.Weeks(List.of(spans), Optional.empty());
    }

    /** Resolved without knowing of any meeting, as "first/last", or "" if nothing can be known. */
    private static String resolved(String words, LocalDate meeting) {
        return Deadline.parse(words)
                .resolve(meeting, Optional.of(GROUP), KnownCalendar.none())
                .map(days -> days.first() + "/" + days.last())
                .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Svar lämnas senast den 17 april., senast den 17 april, 2026-04-17",
        "Svar lämnas senast 2026-05-01., senast 2026-05-01, 2026-05-01",
        "Klart senast fredagen den 3 april!, Klart senast fredagen den 3 april, 2026-04-03",
        "Anna svarar den 27 augusti i år., den 27 augusti, 2026-08-27",
        "Bo kallar till 12/5., 12/5, 2026-05-12",
        "SENAST DEN 17 APRIL, SENAST DEN 17 APRIL, 2026-04-17",
        "Tas upp på mötet den 12 juni., mötet den 12 juni, 2026-06-12",
        "Tas upp på nämndens sammanträde den 12 juni., nämndens sammanträde den 12 juni, 2026-06-12",
        "Bo håller kurs den 9 och 11 juni., den 9 och 11 juni, 2026-06-11",
        "Bo håller kurs 9 och 11 juni., 9 och 11 juni, 2026-06-11",
    })
    void aDayToComeIsADeadline(String text, String words, LocalDate day) {
        assertThat(find(text)).contains(new Deadline.OnDate(words, day));
    }

    @Test
    void aDayWithoutAYearIsTheNextAfterTheMeeting() {
        assertThat(find("senast den 17 mars"))
                .contains(new Deadline.OnDate("senast den 17 mars", LocalDate.of(2027, 3, 17)));
    }

    @Test
    void aDayWithoutAYearStaysSoWhenTheMeetingHasNoDay() {
        When day = new When.Day(MonthDay.of(3, 17));
        assertThat(Deadline.find("senast den 17 mars", Optional.empty()))
                .contains(new Deadline.Until("senast den 17 mars", day));
        assertThat(Deadline.find("senast den 17 mars 2026", Optional.empty()))
                .contains(new Deadline.OnDate("senast den 17 mars 2026", LocalDate.of(2026, 3, 17)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Svar lämnas efter den 1 juni.",
                "Tidigast den 1 juni kan det börja.",
                "Anna har 1/2 tjänst.",
                "Bemanning 24/7 behövs.",
            })
    void noDeadlineIsGuessedWhereNoneIsSaid(String text) {
        assertThat(Deadline.find(text, Optional.of(LocalDate.of(2026, 5, 22)))).isEmpty();
        assertThat(Deadline.find(text, Optional.of(LocalDate.of(2025, 9, 1)))).isEmpty();
    }

    @Test
    void betweenTwoDaysTheLaterIsTheDeadline() {
        assertThat(Deadline.find(
                        "Enkäten är öppen mellan den 1 juni och den 15 juni.", Optional.of(LocalDate.of(2026, 5, 22))))
                .contains(new Deadline.OnDate("den 15 juni", LocalDate.of(2026, 6, 15)));
    }

    @Test
    void beforeADayIsTheDayBeforeAtTheLatest() {
        Deadline deadline = find("Svar lämnas före den 1 maj till nämnden.").orElseThrow();
        assertThat(deadline).isEqualTo(new Deadline.Before("före den 1 maj", new When.Date(LocalDate.of(2026, 5, 1))));
        assertThat(deadline.resolve(MEETING, Optional.empty(), KnownCalendar.none()))
                .contains(new DateRange(MEETING, LocalDate.of(2026, 4, 30)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Svar inom 14 dagar., inom 14 dagar, 14",
        "Svar inom 1 dag., inom 1 dag, 1",
        "Klart inom 3 veckor till nämnden, inom 3 veckor, 21",
        "Svar inom en vecka., inom en vecka, 7",
        "Senast inom tio dagar, Senast inom tio dagar, 10",
    })
    void aNumberOfDaysCountsFromTheMeeting(String text, String words, int days) {
        assertThat(find(text)).contains(new Deadline.WithinDays(words, days));
    }

    @Test
    void monthsAndWorkingDaysAreNoDays() {
        assertThat(find("inom 2 månader")).contains(new Deadline.WithinMonths("inom 2 månader", 2));
        assertThat(find("inom ett halvår")).contains(new Deadline.WithinMonths("inom ett halvår", 6));
        assertThat(find("inom ett år")).contains(new Deadline.WithinMonths("inom ett år", 12));
        assertThat(find("inom fem arbetsdagar")).contains(new Deadline.WithinWorkingDays("inom fem arbetsdagar", 5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Bo återkommer till nästa möte., nästa möte",
        "Klart till Nästa sammanträde, Nästa sammanträde",
        "tas med till nästkommande möte, nästkommande möte",
    })
    void theNextMeetingIsADeadline(String text, String words) {
        assertThat(find(text)).contains(new Deadline.NextMeeting(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Det klaras under våren., under våren, during spring",
        "Bo bjuds in till ett av höstens möten., ett av höstens möten, a meeting during autumn",
        "Bo bjuds in till höstens första möte., höstens första möte, the first meeting during autumn",
        "Tas upp på mötet i maj., mötet i maj, a meeting during May",
        "Tas upp på första mötet 2027., första mötet 2027, the first meeting during 2027",
        "Var och en väljer ett fall till junimötet., junimötet, a meeting during June",
        "Redovisas i slutet av året., i slutet av året, in the end of the year",
        "Avstämning varannan vecka., varannan vecka, every other week",
        "Avstämning varje fredag., varje fredag, every Friday",
        "Klart vecka 24., vecka 24, in week 24",
        "Klart v. 24, v. 24, in week 24",
        "Genomförs veckorna 26–32., veckorna 26–32, in weeks 26–32",
        "Klart vecka 43 och 46., vecka 43 och 46, in weeks 43 and 46",
        "Svar senast vecka 12., senast vecka 12, no later than week 12",
        "Klart till vecka 12., vecka 12, no later than week 12",
        "Redovisas i december., december, during December",
        "Klart till mars 2027., mars 2027, no later than March 2027",
        "Redovisas senast i mars 2027., senast i mars 2027, no later than March 2027",
        "Klart före sommaren., före sommaren, before summer",
        "Klart före jul., före jul, before Christmas",
        "Görs under 2027., under 2027, during 2027",
        "Klart till hösten., hösten, no later than autumn",
        "Genomförs under april., april, during April",
        "Genomförs under vecka 26-32., vecka 26-32, in weeks 26–32",
        "Klart till midsommar., midsommar, no later than midsummer",
        "De provar under vårterminen och svarar senast i april., senast i april, no later than April",
    })
    void wordsThatNameAStretchOfDaysAreADeadline(String text, String words, String english) {
        assertThat(find(text)).get().satisfies(deadline -> {
            assertThat(deadline.asWritten()).isEqualTo(words);
            assertThat(deadline.format(Language.ENGLISH)).isEqualTo(english);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Klart efter semestrarna., efter semestrarna",
        "Klart snarast!, snarast",
        "Klart före höstlovet., före höstlovet",
        "Svar senast måndag., senast måndag",
        "Klart till månadsskiftet., månadsskiftet",
        "Som sades på mötet den 12 februari, mötet den 12 februari",
    })
    void wordsThatNameNoTimeStayText(String text, String words) {
        assertThat(find(text)).contains(new Deadline.AsText(words));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "Anna tar fram ett förslag.",
                "Rapporten kom 2026-03-20.",
                "Mötet är i dag, 2026-03-27.",
                "Arbetet börjar från hösten.",
                "Det gäller från den 1 april.",
                "Det gäller från och med vecka 12.",
                "De möts inom kort.",
                "Det gäller 14 dagar.",
                "Alla är inom 1000 dagar.",
                "Frågan hör till 12 kommuner.",
                "Se version 24",
                "Det tas upp på ett kommande möte.",
                "Besöken är två i veckan och fem på året.",
                "Under 2024 kom tolv ärenden.",
                "De är 2025 personer.",
                "Arbetet gick bra i mars 2025.",
                "Försöket förlängs till och med den 31 december 2026.",
                "Försöket pågår 7 juni – 30 augusti 2026.",
                "Teamet startar den 1 juni.",
            })
    void whatSaysNotByWhenIsNoDeadline(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void vagueWordsCountWhereTheyAreWanted() {
        String text = "Det tas upp på ett kommande möte.";
        assertThat(Deadline.find(text, Optional.of(MEETING), true)).contains(new Deadline.AsText("ett kommande möte"));
        assertThat(Deadline.find(text, Optional.of(MEETING), false)).isEmpty();
    }

    @Test
    void theFirstWordsDecide() {
        assertThat(find("Till nästa möte, senast den 17 april.")).contains(new Deadline.NextMeeting("nästa möte"));
    }

    @Test
    void whatFollowsWeeksIsNotTakenForOne() {
        assertThat(find("vecka 24, 3 juni")).contains(new Deadline.OnDate("3 juni", LocalDate.of(2026, 6, 3)));
        assertThat(find("vecka 24 och 14 dagar till"))
                .contains(new Deadline.During("vecka 24", weeks(WeekSpan.of(24))));
        assertThat(find("vecka 24, 2 arbetsdagar")).contains(new Deadline.During("vecka 24", weeks(WeekSpan.of(24))));
        assertThat(find("vecka 24, 13.00")).contains(new Deadline.During("vecka 24", weeks(WeekSpan.of(24))));
        assertThat(find("vecka 24 och 60")).contains(new Deadline.During("vecka 24", weeks(WeekSpan.of(24))));
    }

    @Test
    void wholeWordsAreReadWithWhatLeadsThemIn() {
        assertThat(Deadline.parse("till nästa möte.")).isEqualTo(new Deadline.NextMeeting("till nästa möte."));
        assertThat(Deadline.parse("från den 1 april"))
                .isEqualTo(new Deadline.From("från den 1 april", new When.Day(MonthDay.of(4, 1))));
        assertThat(Deadline.parse("till och med maj"))
                .isEqualTo(new Deadline.Until("till och med maj", named(TimeName.MAY)));
        assertThat(Deadline.parse("2027"))
                .isEqualTo(new Deadline.During(
                        "2027", new When.Named(TimeName.YEAR, Optional.empty(), Optional.of(2027))));
        assertThat(Deadline.parse("i början av juni"))
                .isEqualTo(new Deadline.During(
                        "i början av juni",
                        new When.Named(TimeName.JUNE, Optional.of(TimePart.BEGINNING), Optional.empty())));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                " ",
                "när det är publicerat",
                "senast den 17 april eller den 18",
                "vecka 54",
                "vecka 53 2025",
                "i början av jul",
                "nästa vecka 2026",
                "inom kort",
                "varannan",
                "den 30 februari"
            })
    void whatIsNotUnderstoodStaysText(String words) {
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.AsText(words));
        assertThat(resolved(words, MEETING)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, said on {1}")
    @CsvSource({
        "senast den 17 april 2026, 2026-03-27, 2026-04-17/2026-04-17",
        "senast den 17 april 2025, 2026-03-27, 2025-04-17/2025-04-17",
        "den 29 februari, 2025-03-01, 2028-02-29/2028-02-29",
        "före den 1 mars, 2027-11-20, 2027-11-20/2028-02-29",
        "före den 1 mars, 2028-03-01, 2028-03-01/2029-02-28",
        "inom 14 dagar, 2026-03-27, 2026-03-27/2026-04-10",
        "inom 14 dagar, 2025-12-20, 2025-12-20/2026-01-03",
        "inom en månad, 2026-01-31, 2026-01-31/2026-02-28",
        "inom en månad, 2028-01-31, 2028-01-31/2028-02-29",
        "inom fem arbetsdagar, 2025-12-19, 2025-12-19/2026-01-02",
        "inom 2 arbetsdagar, 2025-06-18, 2025-06-18/2025-06-23",
        "vecka 43 och 46, 2025-09-09, 2025-10-20/2025-11-16",
        "vecka 43 och 46, 2025-11-01, 2025-11-01/2025-11-16",
        "vecka 51–2, 2025-12-01, 2025-12-15/2026-01-11",
        "vecka 1, 2025-12-28, 2025-12-29/2026-01-04",
        "vecka 53, 2025-12-01, 2026-12-28/2027-01-03",
        "vecka 24 2025, 2026-03-27, 2025-06-09/2025-06-15",
        "senast vecka 12, 2026-01-10, 2026-01-10/2026-03-22",
        "under våren, 2026-03-27, 2026-03-27/2026-06-30",
        "under våren, 2026-11-20, 2027-01-01/2027-06-30",
        "hösten 2026, 2026-03-27, 2026-08-01/2026-12-31",
        "under vintern, 2026-01-10, 2026-01-10/2026-02-28",
        "i slutet av året, 2026-03-27, 2026-09-01/2026-12-31",
        "i början av maj, 2026-03-27, 2026-05-01/2026-05-10",
        "mitten av februari, 2026-01-10, 2026-02-10/2026-02-18",
        "slutet av hösten, 2026-01-10, 2026-11-01/2026-12-31",
        "i slutet av veckan, 2026-03-24, 2026-03-27/2026-03-29",
        "i slutet av månaden, 2026-02-03, 2026-02-19/2026-02-28",
        "nästa år, 2026-03-27, 2027-01-01/2027-12-31",
        "nästa månad, 2026-12-27, 2027-01-01/2027-01-31",
        "nästa vecka, 2026-12-31, 2027-01-04/2027-01-10",
        "till och med maj, 2026-03-27, 2026-03-27/2026-05-31",
        "till mars 2027, 2026-03-27, 2026-03-27/2027-03-31",
        "under 2026, 2026-03-27, 2026-03-27/2026-12-31",
        "före sommaren, 2026-03-27, 2026-03-27/2026-06-30",
        "före jul, 2026-12-24, 2026-12-24/2027-12-23",
        "före påsk, 2026-03-27, 2026-03-27/2026-04-02",
        "före midsommar, 2026-03-27, 2026-03-27/2026-06-18",
        "före årsskiftet, 2026-03-27, 2026-03-27/2026-12-31",
        "före slutet av maj, 2026-05-22, 2026-05-22/2026-05-31",
        "före slutet av året, 2026-10-15, 2026-10-15/2026-12-31",
        "före nästa vecka, 2026-03-27, 2026-03-27/2026-03-29",
        "från den 1 april, 2026-03-27, 2026-04-01/2026-04-01",
        "från och med hösten, 2026-03-27, 2026-08-01/2026-08-01",
        "från hösten, 2026-10-02, 2026-10-02/2026-10-02",
        "varannan vecka, 2026-03-27, 2026-03-27/2026-04-10",
        "varje fredag, 2026-03-27, 2026-04-03/2026-04-03",
        "varannan fredag, 2026-03-27, 2026-04-03/2026-04-10",
        "varje månadsskifte, 2026-03-27, 2026-03-31/2026-03-31",
        "vartannat månadsskifte, 2026-01-31, 2026-01-31/2026-02-28",
        "varje dag, 2026-03-27, 2026-03-27/2026-03-28",
        "varje månad, 2026-01-31, 2026-01-31/2026-02-28",
        "varje kvartal, 2026-03-27, 2026-03-27/2026-06-27",
        "varje termin, 2026-03-27, 2026-03-27/2026-09-27",
        "vart tredje år, 2024-02-29, 2024-02-29/2027-02-28",
        "ett möte i maj, 2026-03-27, 2026-05-01/2026-05-31",
        "till nästa möte, 2026-03-27, ''",
    })
    void aDeadlineMeansARangeOfDays(String words, LocalDate meeting, String days) {
        assertThat(resolved(words, meeting)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "till nästa möte, 2026-04-24, 2026-04-24",
        "ett av höstens möten, 2026-09-04, 2026-12-04",
        "höstens första möte, 2026-09-04, 2026-09-04",
        "sista mötet i höst, 2026-12-04, 2026-12-04",
        "mötet i april, 2026-04-24, 2026-04-24",
        "mötet i mars, 2026-03-27, 2026-03-31",
        "mötet i maj, 2026-05-01, 2026-05-31",
    })
    void aMeetingIsLookedUpInTheCalendar(String words, LocalDate first, LocalDate last) {
        List<LocalDate> known = List.of(
                MEETING,
                LocalDate.of(2026, 4, 24),
                LocalDate.of(2026, 9, 4),
                LocalDate.of(2026, 10, 9),
                LocalDate.of(2026, 12, 4));
        KnownCalendar calendar = (group, days) ->
                group.equals(GROUP) ? known.stream().filter(days::contains).toList() : List.of();
        Deadline deadline = Deadline.parse(words);
        assertThat(deadline.resolve(MEETING, Optional.of(GROUP), calendar)).contains(new DateRange(first, last));
        assertThat(deadline.resolve(MEETING, Optional.empty(), calendar))
                .isEqualTo(deadline.resolve(MEETING, Optional.of(GROUP), KnownCalendar.none()));
    }

    @Test
    void aNumberThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Deadline.WithinDays("inom -1 dagar", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Deadline.WithinMonths("", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline.WithinWorkingDays("", 10_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline.Recurring("", 0, Cycle.WEEK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeekSpan(0, 54)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTimeThatCannotBeIsRefused() {
        When date = new When.Date(MEETING);
        assertThatThrownBy(() -> new Deadline.During("", date)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline.Until("", date)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deadline.MeetingIn("", MeetingChoice.ANY, date))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new When.Weeks(List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new When.Weeks(List.of(WeekSpan.of(53)), Optional.of(2025)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025");
        assertThatThrownBy(() -> new When.Named(TimeName.MAY, Optional.empty(), Optional.of(1582)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new When.Named(TimeName.EASTER, Optional.of(TimePart.END), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new When.Named(TimeName.NEXT_WEEK, Optional.empty(), Optional.of(2026)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
