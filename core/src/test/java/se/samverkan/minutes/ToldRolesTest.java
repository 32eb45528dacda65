package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.Role;
import se.samverkan.meeting.Meeting;

class ToldRolesTest {

    private static Meeting meeting(String opening, String tail) {
        return Steps.read("Protokoll styrgrupp Ekåsa 2026-03-27\n\n"
                        + "Närvarande: Anna Berg, Bo Ek och Cia Dal\n\n"
                        + "§ 1. Öppnande\n" + opening + "\n\n§ 2. Övrigt\nCia Dal leder mötet i maj." + tail)
                .meeting();
    }

    private static List<String> holders(Meeting meeting, Role role) {
        return meeting.getAttendance().stream()
                .filter(entry -> entry.has(role))
                .flatMap(entry -> entry.getName().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I Anna Bergs ställe leder Bo Ek dagens möte.",
                "Bo Ek leder mötet i stället för Anna Berg.",
                "Bo Ek valdes att leda mötet.",
                "Till mötesordförande valdes Bo.",
                "Mötet leds av Bo Ek.",
                "Ordförande Bo Ek öppnar mötet.",
                "Ordföranden, Bo Ek, förklarar mötet öppnat.",
                "Styrgruppens ordförande Bo Ek hälsar välkommen.",
                "Bo Ek, ordförande, hälsar välkommen.",
                "Vice ordförande Bo Ek leder mötet.",
                "Bo, som är ordförande för styrgruppen under 2026, öppnar mötet.",
            })
    void theOpeningTellsWhoLeads(String opening) {
        assertThat(holders(meeting(opening, ""), Role.CHAIR)).containsExactly("Bo Ek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunstyrelsens ordförande Bo Ek hälsar välkommen.",
                "Vice ordförande Bo Ek hälsar välkommen.",
                "Bo Ek öppnade mötet.",
                "Bo Ek leder projektet om fallskador.",
                "Bo Ek är ordförande i lokal beredningsgrupp.",
                "Bo Ek leder nästa möte.",
                "Bo Ek, som leder projektet, öppnar mötet.",
                "Bo och Anna leder mötet tillsammans.",
            })
    void otherWordsTellNothing(String opening) {
        assertThat(holders(meeting(opening, ""), Role.CHAIR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Cia för anteckningar.", "Cia Dal skriver dagens protokoll.", "Till sekreterare utses Cia."})
    void theOpeningTellsWhoWrites(String opening) {
        assertThat(holders(meeting(opening, ""), Role.SECRETARY)).containsExactly("Cia Dal");
    }

    @Test
    void whoeverIsReplacedForTheDayLeadsNoLonger() {
        Meeting meeting = Steps.read("Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande:\nAnna Berg, ordförande\n"
                        + "Bo Ek, vice ordförande\n\n§ 1. Öppnande\nI Anna Bergs ställe leder Bo Ek dagens möte.")
                .meeting();
        assertThat(holders(meeting, Role.CHAIR)).containsExactly("Bo Ek");
        assertThat(holders(meeting, Role.VICE_CHAIR)).containsExactly("Bo Ek");
    }

    @Test
    void whomSomebodyVerifiesBesideIsNoVerifier() {
        assertThat(holders(meeting("Till att jämte ordföranden justera protokollet väljs Cia Dal.", ""), Role.VERIFIER))
                .containsExactly("Cia Dal");
        assertThat(holders(meeting("Cia Dal utses att tillsammans med Bo Ek justera.", ""), Role.VERIFIER))
                .containsExactly("Cia Dal");
    }
}
