package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

class BoundsTest {

    private static final String HEAD =
            "Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg\n\n§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Budget\n\n";

    private static MinutesReading read(String item) {
        Outline outline = Steps.outline(HEAD + item);
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish()).read(outline);
        NothingLost.assertHolds(outline, reading);
        return reading;
    }

    private static String times(int n, IntFunction<String> part) {
        return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining());
    }

    /** What a reading says was left undone, and where. */
    private static Optional<Finding> bound(MinutesReading reading) {
        return reading.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals("read/bound-reached"))
                .findFirst();
    }

    private static void assertSays(String item, String what) {
        assertThat(bound(read(item)))
                .hasValueSatisfying(
                        finding -> assertThat(finding.getSlots().get("whatEn")).contains(what));
    }

    private static void assertSaysNothing(String item) {
        assertThat(bound(read(item))).isEmpty();
    }

    @Test
    void aSentenceThatIsReadInPartsIsTold() {
        assertSays("Vi talade om " + "ord och ".repeat(250) + "annat.", "2,000 characters");
        assertSaysNothing("Vi talade om " + "ord och ".repeat(240) + "annat.");
        assertSaysNothing("Vi talade om ord och annat. ".repeat(100));
    }

    @Test
    void theLineOfTheSentenceIsTold() {
        TextBlock sentence = new TextBlock.Builder()
                .addRun(Run.of("Vi talade om " + "ord och ".repeat(250) + "annat."))
                .addAnchor(new TextBlock.Anchor(0, SourcePlace.ofLine(13)))
                .build();
        Outline outline = new Outline.Builder()
                .from(Steps.outline(HEAD))
                .addBlock(sentence)
                .build();
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish()).read(outline);
        assertThat(bound(reading).flatMap(Finding::getPlace).map(SourcePlace::getFirst))
                .hasValue(13);
    }

    @Test
    void listsOfLettersDoNotLieInOneAnotherWithoutEnd() {
        String list = times(4, i -> (char) ('a' + i) + ") Punkt\n\nText.\n\n");
        assertSaysNothing(list.repeat(6));
        MinutesReading reading = read(list.repeat(200));
        assertThat(bound(reading)).isPresent();
        assertThat(reading.meeting().allItems().mapToInt(BoundsTest::depth).max())
                .hasValue(7);
    }

    private static int depth(AgendaItem item) {
        return 1 + item.subItems().stream().mapToInt(BoundsTest::depth).max().orElse(0);
    }

    @Test
    void tasksBesideMoreDecisionsThanAreComparedAreTold() {
        String task = "Anna Berg tar fram ett underlag till mötet.\n\n";
        IntFunction<String> decision = i -> "Beslut: att hyra lokal " + i + ".\n\n";
        assertSays(times(101, decision) + task, "first hundred decisions");
        assertSaysNothing(times(100, decision) + task);
    }

    @Test
    void aLongSummaryIsTold() {
        IntFunction<String> decision = i -> "Beslut: att hyra lokal nummer " + i + "\n\n";
        String summary = "§ 3 Sammanfattning av beslut\n\nAtt sälja bilen\n\n";
        assertSays(times(301, decision) + summary, "lines of the summary");
        assertSaysNothing(times(300, decision) + summary);
    }

    @Test
    void aNameIsFoundDespiteASlipOnARollOfAnyLength() {
        String roll = times(500, i -> "Bo " + (char) ('A' + i % 26) + "ek" + (char) ('a' + i / 26) + "son\n");
        Outline outline = Steps.outline("Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande:\n" + roll
                + "Katarina Sundelo\n\n§ 1 Öppnande\n\nKattarina Sundelo tar fram underlaget.\n\n§ 2 Slut\n\nSlut.");
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish()).read(outline);
        assertThat(reading.meeting().getTasks())
                .singleElement()
                .satisfies(task ->
                        assertThat(task.getResponsible().get(0).getTarget()).isPresent());
    }
}
