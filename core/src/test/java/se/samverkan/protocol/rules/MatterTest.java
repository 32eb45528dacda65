package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;

class MatterTest {

    private static boolean speaks(String text, String matter) {
        return Matter.of(matter).isSpokenOfIn(Matter.of(text));
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
        assertThat(Matter.of(Set.of(), List.of(Mention.of("Bo")), "Vem tar buss")
                        .isSpokenOfIn(Matter.of("Bussarna går.")))
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
        assertThat(matter.isSpokenOfIn(Matter.of("Annika Lindström hälsar alla välkomna.")))
                .isFalse();
        assertThat(matter.isSpokenOfIn(Matter.of("Sadlarna är köpta."))).isTrue();
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
        assertThat(Matter.of(item).isSpokenOfIn(Matter.of("Sadlarna till cyklarna är köpta.")))
                .isTrue();
        assertThat(Matter.of(item.withTitle("Badhuset vid vattnet")).isSpokenOfIn(Matter.of("Vattnet i badhuset.")))
                .isTrue();
        assertThat(Matter.of(item).isSpokenOfIn(Matter.of("Garaget byggs."))).isFalse();
    }
}
