package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.OwnText;

class PointerTest {

    private static List<Pointer> in(String text) {
        return Pointer.in(new OwnText(ModelPath.of(new MeetingId("ekasa/2025-05-22")), text));
    }

    private static List<String> numbers(String text) {
        return in(text).stream().flatMap(pointer -> pointer.numbers().stream()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Se bilaga 1., 1",
        "Se bilaga 99., 99",
        "Se bilaga 12b., 12b",
        "Se bilaga 1.23., 1.23",
        "Se bilaga 12/24., 12/24",
        "Se bilaga C., c",
    })
    void aLabelIsALetterOrANumberOfAFewDigits(String text, String number) {
        assertThat(numbers(text)).containsExactly(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Se bilaga 100.", "Se bilaga 199.", "Se bilaga 2025.", "Se bilaga 1, 300.", "Se bilagan."})
    void aYearOrACountIsNoLabel(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void aNumberBeforeANounCountsSomethingElse() {
        assertThat(numbers("Enligt bilaga 1, 2 personer anmälda")).containsExactly("1");
        assertThat(numbers("Enligt bilaga 1, 2b personer anmälda")).containsExactly("1");
        assertThat(numbers("Enligt bilaga 2 personer")).containsExactly("2");
    }

    @Test
    void whatIsNoNounLeavesTheLastNumberALabel() {
        assertThat(numbers("Se bilaga 1, 2 ")).containsExactly("1", "2");
        assertThat(numbers("Se bilaga 1, 2 (bifogas)")).containsExactly("1", "2");
        assertThat(numbers("Bilaga 1, 2\nNästa rad")).containsExactly("1", "2");
        assertThat(numbers("Se bilaga 1, 2 till avtalet")).containsExactly("1", "2");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Det stod ”se bilaga 2” där",
                "Det stod “se bilaga 2” där",
                "Det stod \"se bilaga 2\" där",
                "Det stod „se bilaga 2” där",
                "Se bilaga 2 till avtalet",
            })
    void whatIsQuotedOrOfAnotherDocumentIsElsewhere(String text) {
        assertThat(in(text)).singleElement().matches(Pointer::elsewhere);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Det kallas ”budget”, se bilaga 2", "Hon sade 'ja', se bilaga 2", "Se bilaga 2"})
    void theRestIsOfThisDocument(String text) {
        assertThat(in(text)).singleElement().matches(pointer -> !pointer.elsewhere());
    }

    @Test
    void aLineThatBeginsWithItIsAnEntryOrACaption() {
        assertThat(in("Bilaga 1. Schema\n  Figur 2. Hembesök")).hasSize(2).allMatch(Pointer::heads);
        assertThat(in("Se bilaga 1\noch figur 2")).hasSize(2).noneMatch(Pointer::heads);
    }
}
