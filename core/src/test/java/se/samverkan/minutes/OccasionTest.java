package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.meeting.Meeting;

class OccasionTest {

    private static Meeting meeting(String frame) {
        return Steps.read(frame + "\n\nNärvarande: Anna Berg, Bo Ek och Cia Dal\n\n§ 1. Öppnande\nMötet öppnas.")
                .meeting();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Den 2:a oktober 2026, kl 13–15, Träffpunkt Ankaret|Träffpunkt Ankaret",
                "2026-10-02 13.00-15.00, Rådhuset|Rådhuset",
                "fredag 2 oktober 2026, 13.00 - 15.00|",
            })
    void aLineOfItsOwnSaysWhenAndWhere(String line, String place) {
        Meeting meeting = meeting("Protokoll styrgrupp Ekåsa\n" + line);
        assertThat(meeting.getDate().orElseThrow()).hasToString("2026-10-02");
        assertThat(meeting.getStart()).contains(LocalTime.of(13, 0));
        assertThat(meeting.getEnd()).contains(LocalTime.of(15, 0));
        assertThat(meeting.getPlace().orElse(null)).isEqualTo(place);
        assertThat(meeting.getPreamble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kl 9–12, Församlingshemmet",
                "09:00-12:00, Församlingshemmet",
                "Kl. 9.00–12.00\nFörsamlingshemmet, lokal 2"
            })
    void theTimeMayStandBelowADateInTheTitle(String line) {
        Meeting meeting = meeting("Protokoll styrgrupp Ekåsa 20261002\n" + line);
        assertThat(meeting.getStart()).contains(LocalTime.of(9, 0));
        assertThat(meeting.getEnd()).contains(LocalTime.of(12, 0));
    }

    @Test
    void aPlaceMayBeBrokenOverTwoLines() {
        assertThat(meeting("Protokoll styrgrupp Ekåsa 2026-10-02\nPlats: Ekåsa lasarett, Aulan samt\nTeams")
                        .getPlace())
                .contains("Ekåsa lasarett, Aulan samt Teams");
        assertThat(meeting("Protokoll styrgrupp Ekåsa\n2026-10-02\nEkåsa kommun,\nRådhuset, rum 214")
                        .getPlace())
                .contains("Ekåsa kommun, Rådhuset, rum 214");
    }

    @Test
    void aSentenceWithATimeIsNoPlace() {
        Meeting meeting = meeting(
                "Protokoll styrgrupp Ekåsa 2026-10-02\nkl. 9–12 gick åt till att läsa remissen och det blev sent.");
        assertThat(meeting.getPlace()).isEmpty();
    }
}
