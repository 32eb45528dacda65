package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemRange;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** Words that stand beside what the model holds in another form are kept: as text where it has a place for them, or else as unplaced text. */
class StructureOnlyTest {

    private static final String ITEMS = "\n\n§ 1. Öppnande\nMötet öppnas.\n\n§ 2. Dagordning\nDen godkänns.";

    private static Meeting frame(String frame) {
        return minutes(frame + ITEMS);
    }

    private static Meeting minutes(String text) {
        return NothingLost.assertHolds(Steps.outline("Protokoll styrgrupp Ekåsa 2026-03-27\n\n" + text))
                .meeting();
    }

    @Test
    void wordsThatStandNowhereBreakTheLaw() {
        Outline outline = Steps.outline("Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg" + ITEMS);
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish()).read(outline);
        StructureOnly.assertHolds(outline, reading);
        assertThatThrownBy(() -> StructureOnly.assertHolds(Outline.of(shouted(outline)), reading))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ejudet");
    }

    /** The same outline with another word where a label stood. */
    private static TextBlock[] shouted(Outline outline) {
        return outline.getBlocks().stream()
                .map(block -> TextBlock.paragraph(block.text().replace("Närvarande", "Bifejudet")))
                .toArray(TextBlock[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tid och plats: Rådhuset, fredagen den 27 mars 2026 kl. 9–12",
                "Tid och plats: fredag 27 mars kl. 9–12, Rådhuset",
            })
    void theDayOfTheMeetingIsHeldHoweverItIsWritten(String line) {
        assertThat(frame(line).getPlace()).contains("Rådhuset");
        assertThat(frame(line).getWhenAsWritten()).isEmpty();
    }

    @Test
    void anotherDayOrTimeBesideThoseOfTheMeetingIsKeptAsWritten() {
        Meeting meeting = frame("Datum: 2026-03-27\nTid: kl 9–12 (reservdag 28 mars)");
        assertThat(meeting.getStart()).contains(LocalTime.of(9, 0));
        assertThat(meeting.getWhenAsWritten().orElseThrow()).contains("28 mars");
    }

    @ParameterizedTest
    @CsvSource({"Paragrafer: 1–2, 0", "Paragrafer: 1–3, 1"})
    void aSecondRangeIsHeldOnlyWhenItSaysTheSame(String second, int unplaced) {
        Meeting meeting = frame("Omfattning: §§ 1–2\n\n" + second);
        assertThat(meeting.latestMinutes().flatMap(MinutesRecord::getDeclaredRange))
                .contains(new ItemRange(1, 2));
        assertThat(meeting.getUnplaced()).hasSize(unplaced);
    }

    @Test
    void whatASentenceSaysOfSomebodyOnTheRollStaysUnlessTheRollSaysIt() {
        String roll = "Närvarande:\nAnna Berg, Ekåsa kommun\nBo Ek, polisen\n\n";
        assertThat(frame(roll + "Bo Ek (polisen) kunde inte komma.").getUnplaced())
                .isEmpty();
        assertThat(frame(roll + "Bo Ek (tullen) kunde inte komma.").getUnplaced())
                .singleElement()
                .asString()
                .contains("tullen");
    }

    @Test
    void whoIsJoinedToAnotherSharesTheOrganisationAndNoTitle() {
        assertThat(frame("Närvarande: Anna Berg och Bo Ek, Ekåsa kommun, enhetschef")
                        .getAttendance())
                .extracting(
                        entry -> entry.getOrganisationName().orElse("–"),
                        entry -> entry.getTitle().orElse("–"))
                .containsExactly(tuple("Ekåsa kommun", "–"), tuple("Ekåsa kommun", "enhetschef"));
    }

    @Test
    void theNumberOfALineOfTheSummaryIsItsLabel() {
        Meeting meeting = minutes("§ 1. Bussar\nVi pratade.\n\n§ 2. Sammanfattning av beslut\n\n"
                + "1A. Bussen går varje dag.\n\n4. Kaffet är slut.");
        assertThat(meeting.getAgenda().get(1).getContent())
                .extracting(line -> ((SummaryLine) line).getLabel().orElse(""))
                .containsExactly("1A", "4");
    }

    @ParameterizedTest
    @CsvSource({"2, att sälja bilen", "4, 4. att sälja bilen"})
    void aClauseKeepsANumberThatIsNotItsPlace(String number, String clause) {
        Meeting meeting = minutes(
                "§ 1. Bilen\n\nBeslut:\n1. att köpa en buss\n" + number + ". att sälja bilen\n\n§ 2. Övrigt\nHej.");
        assertThat(((Decision) meeting.getAgenda().get(0).getContent().get(0)).getText())
                .isEqualTo("att köpa en buss\n" + clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Underskrifter: Ekåsa rådhus 2026-04-01|Ekåsa rådhus 2026-04-01",
                "Justerare ________|",
                "Justerare: Anna Berg den 3 april|den 3 april",
            })
    void whatIsSaidOfTheSigningIsNoted(String line, String note) {
        Meeting meeting =
                minutes("§ 1. Öppnande\nMötet öppnas.\n\n§ 2. Slut\nTack.\n\n" + line + "\n\nSekreterare: Bo Ek");
        assertThat(meeting.latestMinutes().flatMap(MinutesRecord::getSignOff).flatMap(SignOff::getNote))
                .isEqualTo(Optional.ofNullable(note));
    }

    @Test
    void aSentenceWithADayBelowTheNamesIsNoNoteOfTheSigning() {
        Meeting meeting = minutes("§ 1. Öppnande\nMötet öppnas.\n\n§ 2. Slut\nTack.\n\nSekreterare: Bo Ek\n\n"
                + "Plats: Rådhuset 2026-05-03");
        assertThat(meeting.latestMinutes().flatMap(MinutesRecord::getSignOff).flatMap(SignOff::getNote))
                .isEmpty();
    }
}
