package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids are kept by hosts and in files: the same minutes get the same id for all time. */
class MeetingIdsTest {

    private static final String BELOW = "\n\nNärvarande: Anna Berg, Bo Ek och Cia Dal\n\n§ 1. Öppnande\nMötet öppnas.";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Protokoll styrgrupp Ekåsa 2026-10-02, styrgrupp-ekasa/2026-10-02",
        "Protokoll styrgrupp Ekåsa, styrgrupp-ekasa/53b8da1dc5e2",
        "Protokoll 2026-10-02, meeting/2026-10-02-f4f0be771ff4",
        "Protokoll, meeting/66216d3c2fc8",
    })
    void aMeetingIsCalledByGroupAndDayAndByItsTextWhenOneIsMissing(String title, String id) {
        assertThat(Steps.read(title + BELOW).meeting().getId()).hasToString(id);
    }
}
