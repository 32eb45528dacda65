package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.CrossReference;

class ReferencesTest {

    private static MinutesReading read(String text, String attachments) {
        return Steps.read("Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg, Bo Ek\n\n"
                + "§ 1 Bussar\n\nVi pratade.\n\n§ 2 Tåg\n\n" + text
                + "\n\n§ 3 Övriga frågor\n\na) Bil\n\nDyr.\n\nb) Båt\n\nVåt.\n\n"
                + "§ 4 Avslutning\n\nTack.\n\n" + attachments);
    }

    private static List<CrossReference> references(String text, String attachments) {
        return read(text, attachments)
                .meeting()
                .allItems()
                .filter(item -> item.getTitle().equals("Tåg"))
                .map(AgendaItem::getCrossReferences)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Priset stiger, se bilaga 2.|se bilaga 2|b2",
                "Priset stiger (bilaga 1).|bilaga 1|b1",
                "Se bilaga 1. För presentation.|Se bilaga 1|b1",
                "Tidtabellen bifogas protokollet.|bifogas protokollet|b2",
                "Det hör ihop med bussen, se § 1.|se § 1|1",
                "Mer om detta, se punkt 4.|se punkt 4|4",
                "Se 3b för resan över sjön.|Se 3b|3/b",
            })
    void whatWordsPointAtIsTheirTarget(String text, String words, String target) {
        List<CrossReference> found = references(text, "Bilaga 1. Priser\n\nBilaga 2. Tidtabell");
        assertThat(found).extracting(CrossReference::asWritten).containsExactly(words);
        assertThat(found.get(0).target().orElseThrow().id()).isEqualTo("styrgrupp-ekasa/2026-03-27/" + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi får se 3 tåg.",
                "Detta står i § 5 i styrgruppens protokoll.",
                "Se § 1 i föregående protokoll.",
                "Se § 3 förvaltningslagen.",
                "Filer bifogas i datorn.",
                "Se vidare på hemsidan.",
                "Alla bilagor är dyra.",
                "Se § 1 till kallelsen.",
            })
    void whatPointsElsewhereIsNoReference(String text) {
        assertThat(references(text, "Bilaga 1. Priser")).isEmpty();
    }

    @Test
    void severalNumbersAreSeveralReferences() {
        assertThat(references("Se bilaga 1 och 2, samt § 1.", "Bilaga 1. Priser\n\nBilaga 2. Tider"))
                .extracting(reference -> reference.target().orElseThrow().id())
                .containsExactly("styrgrupp-ekasa/2026-03-27/b1", "styrgrupp-ekasa/2026-03-27/b2");
        assertThat(references("Se bilaga 1–3.", "Bilaga 1. Priser\n\nBilaga 2. Tider\n\nBilaga 3. Kartor"))
                .hasSize(3);
    }

    @Test
    void anAttachmentThatIsNotListedHasNoTarget() {
        List<CrossReference> found = references("Se bilaga 7.", "Bilaga 1. Priser");
        assertThat(found).containsExactly(new CrossReference("Se bilaga 7", Optional.empty()));
    }

    @Test
    void twoWithOneLabelAreNobodysTarget() {
        MinutesReading reading = read("Se bilaga 1.", "Bilaga 1. Priser\n\nBilaga 1. Tider");
        assertThat(reading.meeting().allItems().flatMap(item -> item.getCrossReferences().stream()))
                .allMatch(reference -> reference.target().isEmpty());
        Finding finding = reading.getFindings().stream()
                .filter(f -> f.getCode().toString().equals("read/reference-uncertain"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message(Language.ENGLISH)).contains("Se bilaga 1", "/b1", "/b2");
    }

    @Test
    void whatIsAttachedWithoutWordsForItCouldBeAnyOfThem() {
        MinutesReading reading = read("Underlaget bifogas.", "Bilaga 1. Priser\n\nBilaga 2. Tider");
        assertThat(reading.getFindings())
                .extracting(f -> f.getCode().toString())
                .contains("read/reference-uncertain");
        assertThat(references("Underlaget bifogas.", "Bilaga 1. Priser").get(0).target())
                .isPresent();
    }
}
