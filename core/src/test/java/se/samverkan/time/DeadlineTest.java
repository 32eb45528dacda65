package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 27);

    private static Optional<Deadline> find(String text) {
        return Deadline.find(text, Optional.of(MEETING));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Svar lämnas senast den 17 april., senast den 17 april, 2026-04-17",
        "Svar lämnas senast 2026-05-01., senast 2026-05-01, 2026-05-01",
        "Svar lämnas före den 1 maj till nämnden., 1 maj, 2026-05-01",
        "Klart senast fredagen den 3 april!, Klart senast fredagen den 3 april, 2026-04-03",
        "Anna svarar den 27 augusti i år., den 27 augusti, 2026-08-27",
        "Bo kallar till 12/5., 12/5, 2026-05-12",
        "SENAST DEN 17 APRIL, SENAST DEN 17 APRIL, 2026-04-17",
    })
    void aDayToComeIsADeadline(String text, String words, LocalDate day) {
        assertThat(find(text)).get().isInstanceOfSatisfying(Deadline.OnDate.class, deadline -> {
            assertThat(deadline.date()).isEqualTo(day);
            assertThat(deadline.asWritten()).endsWith(words);
        });
    }

    @Test
    void aDayWithoutAYearIsTheNextAfterTheMeeting() {
        assertThat(find("senast den 17 mars"))
                .contains(new Deadline.OnDate("senast den 17 mars", LocalDate.of(2027, 3, 17)));
    }

    @Test
    void aDayWithoutAYearStaysTextWhenTheMeetingHasNoDay() {
        assertThat(Deadline.find("senast den 17 mars", Optional.empty()))
                .contains(new Deadline.AsText("senast den 17 mars"));
        assertThat(Deadline.find("senast den 17 mars 2026", Optional.empty()))
                .contains(new Deadline.OnDate("senast den 17 mars 2026", LocalDate.of(2026, 3, 17)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Svar inom 14 dagar., inom 14 dagar, 14",
        "Svar inom 1 dag., inom 1 dag, 1",
        "Klart inom 3 veckor till nämnden, inom 3 veckor, 21",
        "Senast inom 2 månader, Senast inom 2 månader, 60",
    })
    void aNumberOfDaysCountsFromTheMeeting(String text, String words, int days) {
        assertThat(find(text)).contains(new Deadline.WithinDays(words, days));
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
        "Det klaras under våren., under våren",
        "Bo bjuds in till ett av höstens möten., ett av höstens möten",
        "Redovisas i slutet av året., i slutet av året",
        "Avstämning varannan vecka., varannan vecka",
        "Klart vecka 24., vecka 24",
        "Klart v. 24, v. 24",
        "Genomförs veckorna 26–32., veckorna 26–32",
        "Klart senast vecka 12., vecka 12",
        "Redovisas i december., december",
        "Klart till mars 2027., mars",
    })
    void wordsThatNameNoDayStayText(String text, String words) {
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
                "De möts inom kort.",
                "Det gäller 14 dagar.",
                "Alla är inom 1000 dagar.",
                "Frågan hör till 12 kommuner.",
                "Se version 24",
                "Det tas upp på ett kommande möte.",
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
    void nobodyIsLateBeforeTheMeeting() {
        assertThatThrownBy(() -> new Deadline.WithinDays("inom -1 dagar", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
