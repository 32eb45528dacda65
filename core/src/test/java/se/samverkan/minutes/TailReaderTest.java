package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.language.Text;

class TailReaderTest {

    private static List<String> attachments(String tail) {
        return Steps.read("Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg, Bo Ek\n\n"
                        + "§ 1 Öppnande\nAnna öppnar mötet.\n\n§ 2 Bussar\nText.\n\n"
                        + tail)
                .meeting()
                .getAttachments()
                .stream()
                .map(entry -> (entry.getLabel().orElse("") + " | " + Text.squeeze(entry.getTitle())).strip())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bilaga 1. Karta\nBilaga 2. Plan",
                "Bilaga 1: Karta\nBilaga 2: Plan",
                "Bilaga 1 Karta\n\nBilaga 2 Plan",
                "Bilaga 1 – Karta\nBilaga 2 – Plan",
                "Bilagor\n\nBilaga 1) Karta\n\nBilaga 2) Plan",
                "Bilagor:\nBilaga 1, Karta\nBilaga 2, Plan",
            })
    void attachmentsHaveALabelAndATitle(String tail) {
        assertThat(attachments(tail)).containsExactly("Bilaga 1 | Karta", "Bilaga 2 | Plan");
    }

    @Test
    void attachmentsMayHaveLettersAndOtherLabels() {
        assertThat(attachments("Bilaga A – Karta\nBil. 2 Plan")).containsExactly("Bilaga A | Karta", "Bil. 2 | Plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bilaga 1. Karta över Ek,\nversion 2\nBilaga 2. Plan",
                "Bilaga 1. Karta över Ek,\n\nversion 2\n\nBilaga 2. Plan",
            })
    void aTitleGoesOnOnTheNextLine(String tail) {
        assertThat(attachments(tail)).containsExactly("Bilaga 1 | Karta över Ek, version 2", "Bilaga 2 | Plan");
    }

    @Test
    void aListWithoutLabelsHasTitlesAlone() {
        assertThat(attachments("Bilagor:\nKarta\nPlan")).containsExactly("| Karta", "| Plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se bilaga 1. För presentation.",
                "Bilaga 1 delades ut på mötet.",
                "Kartan bifogas protokollet, bilaga 2.",
                "(bilaga 1)",
            })
    void aMentionIsNoEntry(String text) {
        assertThat(attachments(text)).isEmpty();
    }

    @Test
    void anElectronicSignatureEndsTheList() {
        assertThat(attachments("Bilagor\nBilaga 1 Karta\nBilaga 2 Plan\n\nProtokollet är elektroniskt signerat\n"
                        + "Namn\tRoll\tSignerat\nAnna Berg\tOrdförande\t2026-03-28\nBo Ek\tJusterare\t2026-03-29"))
                .containsExactly("Bilaga 1 | Karta", "Bilaga 2 | Plan");
    }
}
