package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;

class MatterTest {

    private static boolean speaks(String text, String matter) {
        return speaks(text, Matter.of(matter));
    }

    private static boolean speaks(String text, Matter matter) {
        return spoken(text).isAbout(matter);
    }

    private static Spoken spoken(String... texts) {
        TellingWords words = TellingWords.without(List.of());
        Spoken.Builder spoken = new Spoken.Builder();
        for (String text : texts) {
            words.read(text);
            words.moveTo(spoken);
        }
        return spoken.build();
    }

    @Test
    void shortWordsTellInOneTextAndALongOneInAny() {
        Matter matter = Matter.of("Linjen med buss till Hultby");
        assertThat(spoken("Bussen går nu.", "I Hultby regnar det.").isAbout(matter))
                .isFalse();
        assertThat(spoken("Alla är här.", "Bussen till Hultby går nu.", "Det regnar.")
                        .isAbout(matter))
                .isTrue();
        assertThat(spoken("Bussen, bussen och åter bussen går nu.").isAbout(matter))
                .isFalse();
        assertThat(spoken("Alla är här.", "Munvårdskorten är tryckta.").isAbout(Matter.of("ett munvårdskort till Bo")))
                .isTrue();
        assertThat(spoken().isAbout(matter)).isFalse();
        assertThat(spoken("Bussen till Hultby går nu.").isAbout(Matter.of(""))).isFalse();
    }

    @Test
    void thereIsRoomForAsManyTextsAsThereAre() {
        String[] texts = new String[100];
        Arrays.fill(texts, "Det regnar.");
        texts[99] = "Bussen till Hultby går nu.";
        assertThat(spoken(texts).isAbout(Matter.of("Linjen med buss till Hultby")))
                .isTrue();
    }

    @Test
    void aLongWordTells() {
        assertThat(speaks("Munvårdskorten är tryckta.", "Anna tar fram ett munvårdskort"))
                .isTrue();
        assertThat(speaks("Munhålan är viktig.", "Anna tar fram ett munvårdskort"))
                .isFalse();
    }

    @Test
    void twoShortWordsTell() {
        assertThat(speaks("Bussen till Hultby går nu.", "Linjen med buss till Hultby"))
                .isTrue();
        assertThat(speaks("Bussen går nu.", "Linjen med buss till Hultby")).isFalse();
    }

    @Test
    void theOnlyWordTells() {
        assertThat(speaks("Bussen går nu.", "Bo kollar buss")).isFalse();
        assertThat(speaks("Bussarna går.", Matter.of(Set.of(), List.of(Mention.of("Bo")), "Vem tar buss")))
                .isTrue();
    }

    @Test
    void wordsOfAnyMinutesTellNothing() {
        assertThat(speaks("Ordföranden återkommer med frågan i september.", "Anna återkommer om frågan i september"))
                .isFalse();
        assertThat(Matter.of("Frågan tas upp på nästa möte.").canBeKnown()).isFalse();
        assertThat(Matter.of("Frågan om bussar tas upp på nästa möte.").canBeKnown())
                .isTrue();
    }

    @Test
    void theNamesOfThoseWhoDoItTellNothing() {
        Matter matter = Matter.of(Set.of(), List.of(Mention.of("Annika Lindström")), "Annika Lindström köper sadlarna");
        assertThat(speaks("Annika Lindström hälsar alla välkomna.", matter)).isFalse();
        assertThat(speaks("Sadlarna är köpta.", matter)).isTrue();
    }

    @Test
    void caseAndMarksMakeNoDifference() {
        assertThat(speaks("(KARTLÄGGNING)", "kartläggning")).isTrue();
    }

    @Test
    void theMatterOfAnItemIsItsHeadingAndItsPassages() {
        AgendaItem item = notes().item(
                        "1.", Passage.of("Cyklarna behöver sadlar."), Given.decision("Garaget byggs.", 1))
                .meeting()
                .getAgenda()
                .get(0)
                .withTitle("Badhuset");
        assertThat(speaks("Sadlarna till cyklarna är köpta.", Matter.of(item))).isTrue();
        assertThat(speaks("Vattnet i badhuset.", Matter.of(item.withTitle("Badhuset vid vattnet"))))
                .isTrue();
        assertThat(speaks("Garaget byggs.", Matter.of(item))).isFalse();
    }
}
