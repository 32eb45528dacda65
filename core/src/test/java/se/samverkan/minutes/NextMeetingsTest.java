package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;

/** Read in the minutes of 27 March 2026. */
class NextMeetingsTest {

    private final NextMeetings next = new NextMeetings(Steps.desk());

    private static NextMeeting on(String day) {
        return new NextMeeting.Builder().date(LocalDate.parse(day)).build();
    }

    private static NextMeeting on(String day, String start, String end, String place) {
        return on(day).withStart(Optional.ofNullable(start).map(LocalTime::parse))
                .withEnd(Optional.ofNullable(end).map(LocalTime::parse))
                .withPlace(Optional.ofNullable(place));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nästa möte: 3 maj kl 13.15–15 på Rådhuset.|2026-05-03|13:15|15:00|Rådhuset",
                "Nästa möte är den 3 maj 2026 kl. 13.00-15.00, Teams.|2026-05-03|13:00|15:00|Teams",
                "Nästa möte den 3 maj kl 13 via Teams|2026-05-03|13:00||Teams",
                "Nästa träff: tisdagen den 5 maj 2026 kl 10 i sal 4.|2026-05-05|10:00||sal 4",
                "Nästa möte den 4 maj kl 9, samma plats.|2026-05-04|09:00||samma plats",
                "Mötet avslutas. Nästa möte den 20 januari.|2027-01-20|||",
                "Nästa möte 27 mars|2027-03-27|||",
                "Nästa ordinarie möte är torsdagen den 21 maj kl 9–12 i Ekåsa, brandstationen.|2026-05-21|09:00|12:00|Ekåsa, brandstationen",
                "Nästa lokala ledningsgrupp den 4 maj kl 9.|2026-05-04|09:00||",
                "Nästa sammanträde är den 4 maj kl. 08.30–11.00, plats är Ekåsa lasarett, sal C. Ordföranden tackar.|2026-05-04|08:30|11:00|Ekåsa lasarett, sal C",
                "Nästa möte den 4 maj kl 9, digitalt.|2026-05-04|09:00||digitalt",
                "Nästa möte den 4 maj kl 9, kommunhuset Ekåsa.|2026-05-04|09:00||kommunhuset Ekåsa",
                "Nästa möte den 4 maj kl 9, vårdcentralen Ek (ring på).|2026-05-04|09:00||vårdcentralen Ek (ring på)",
                "Nästa möte den 4 maj kl 9, om inget annat sägs.|2026-05-04|09:00||",
                "Nästa möten: 4/5 kl 9–12 i Ekåsa (lokal meddelas), 12/6 kl 9–12 i Almvik.|2026-05-04|09:00|12:00|Ekåsa (lokal meddelas)",
                "Nästa möte: 4 maj kl. 9–12. Digitalt. Mötet i november ställs in.|2026-05-04|09:00|12:00|Digitalt",
                "Vi ses igen den 4 maj.|2026-05-04|||",
            })
    void aSentenceTellsWhenTheGroupMeetsAgain(String text, String day, String start, String end, String place) {
        assertThat(next.ofText(text, false)).contains(on(day, start, end, place));
    }

    @Test
    void theDateMayStandOnTheLineBelow() {
        assertThat(next.ofText("Nästa möte\n2026-05-03 kl 9–12 Rådhuset", false))
                .contains(on("2026-05-03", "09:00", "12:00", "Rådhuset"));
    }

    @Test
    void aDateAloneCountsWhereAllOfTheTextIsAboutIt() {
        assertThat(next.ofText("3 maj kl 9", true)).contains(on("2026-05-03", "09:00", null, null));
        assertThat(next.ofText("3 maj kl 9", false)).isEmpty();
    }

    @Test
    void timeAndPlaceMayStandBesideLabelsBelow() {
        assertThat(next.ofText("Nästa möte\nDatum: 4 maj\nTid: kl 9–12\nPlats: Rådhuset, sal 2", true))
                .contains(on("2026-05-04", "09:00", "12:00", "Rådhuset, sal 2"));
    }

    @Test
    void aDayBeforeThisMeetingIsNotTheNext() {
        assertThat(next.ofText("Nästa möte: som beslutades 2026-02-01 blir det den 4 maj.", true))
                .contains(on("2026-05-04"));
        assertThat(next.ofText("Nästa möte beslutades 2026-02-01.", true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nästa möte: 2026-02-27.", "Nästa möte är den 27 februari 2026.", "Nästa möte 2026-02-27 kl 9"})
    void aSlipThatPutsTheNextMeetingBeforeThisOneIsReadAsItStands(String text) {
        assertThat(next.ofText(text, false).orElseThrow().getDate()).contains(LocalDate.of(2026, 2, 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nästa möte den 4 maj, sal B. Frågor till dagordningen mejlas till Anna senast den 20 april.",
                "Nästa möte den 4 maj, sal B. Frågor till anna@ekasa.example senast den 20 april",
                "Nästa möte den 4 maj, sal B. Senast den 20 april skickas frågor till Anna.",
                "Nästa möte den 4 maj, sal B. Frågor till dagordningen ska vara Anna till handa den 20 april.",
                "Nästa möte den 4 maj, sal B. Kom gärna med frågor till Anna senast två veckor innan.",
                "Nästa möte den 4 maj, sal B. Underlag skickas senast 14 dagar före mötet.",
                "Nästa möte den 4 maj, sal B. Deadline för underlag till Anna är den 20 april. Därefter: 8 juni.",
            })
    void theLastDayForQuestionsIsToldInManyWays(String text) {
        assertThat(next.ofText(text, true))
                .contains(on("2026-05-04", null, null, "sal B").withQuestionDeadline(LocalDate.of(2026, 4, 20)));
    }

    @Test
    void aTimeToCommentOnTheNotesIsNone() {
        assertThat(next.ofText("Nästa möte den 4 maj. Synpunkter på anteckningarna lämnas senast den 20 april.", true))
                .contains(on("2026-05-04"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nästa möte den 4 maj. Deadline för inskickade frågor är den 20 april.",
                "Deadline för inskickade frågor är den 20 april. Nästa möte den 4 maj.",
            })
    void theLastDayForQuestionsIsNoMeeting(String text) {
        assertThat(next.ofText(text, true)).contains(on("2026-05-04").withQuestionDeadline(LocalDate.of(2026, 4, 20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nästa möte blir i maj.",
                "Frågor skickas senast den 20 april.",
                "Mötet avslutas.",
            })
    void whatNamesNoDayNamesNoMeeting(String text) {
        assertThat(next.ofText(text, true)).isEmpty();
    }

    @Test
    void aDateWithoutAYearIsNoneWhenTheDayOfTheMeetingIsNotKnown() {
        NextMeetings undated = new NextMeetings(Steps.deskWithoutDay());
        assertThat(undated.ofText("Nästa möte den 3 maj.", true)).isEmpty();
        assertThat(undated.ofText("Nästa möte den 3 maj 2026.", true)).contains(on("2026-05-03"));
    }

    @Test
    void theItemOfTheNextMeetingCountsBeforeOthersAndTheLastOfThoseBeforeTheFirst() {
        AgendaItem told = item("1", "Rapport", "Nästa möte den 1 maj.");
        AgendaItem own = item("2", "Nästa möte", "Den 3 maj.").withKinds(ItemKind.NEXT_MEETING);
        AgendaItem closing = item("3", "Avslutning", "Nästa möte den 2 maj.");
        assertThat(next.in(List.of(told, own, closing))).contains(on("2026-05-03"));
        assertThat(next.in(List.of(told, closing))).contains(on("2026-05-02"));
        assertThat(next.in(List.of())).isEmpty();
    }

    private static AgendaItem item(String id, String title, String text) {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(id))
                .title(title)
                .addContent(Passage.of(text))
                .build();
    }

    @Test
    void theSentenceThatNamesTheNextMeetingGoesBeforeTheDaysOfTheTerm() {
        String text = "Nästa möte\nVårens möten: 27 mars, 16 april och 4 juni, alltid kl 9–11.\n"
                + "Nästa möte är torsdagen den 16 april i Rådhuset. Punkter lämnas till Anna senast den 2 april.";
        assertThat(next.ofText(text, true))
                .contains(
                        on("2026-04-16", "09:00", "11:00", "Rådhuset").withQuestionDeadline(LocalDate.of(2026, 4, 2)));
        assertThat(next.ofText("Mötesdagar: 27 mars, 12 juni, 18 september.", true))
                .contains(on("2026-06-12"));
    }

    @Test
    void theDaysOfTheTermSayWhatTheSentenceDoesNot() {
        String text = "Mötena är 26 april, 14 maj, alltid 08.30–11.30.\nNästa möte: 26 april, Rådhuset.";
        assertThat(next.ofText(text, true)).contains(on("2026-04-26", "08:30", "11:30", "Rådhuset"));
        String other = text.replace("Nästa möte: 26 april", "Nästa möte: 14 maj");
        assertThat(next.ofText(other, true)).contains(on("2026-05-14", null, null, "Rådhuset"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nästa möte: 5 juni kl 9–12 i Almvik, Bo bokar lokal.|Almvik",
                "Nästa möte den 5 juni kl 9–12 i Almvik, sal meddelas senare.|Almvik",
                "Nästa möte den 5 juni kl 9–12, den gången på plats på Rådhuset.|Rådhuset",
                "Nästa möte den 5 juni kl 9–12 i Almvik, sal Ester.|Almvik, sal Ester",
            })
    void whatIsStillToBeDoneIsNoPartOfThePlace(String text, String place) {
        assertThat(next.ofText(text, false)).contains(on("2026-06-05", "09:00", "12:00", place));
    }
}
