package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.io.Limits;
import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Outline;

class WorkTest {

    private static final String MINUTES =
            "Protokoll styrgrupp Ekåsa 2026-03-27\n\nNärvarande: Anna Berg\n\n§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Budget\n\nBeslut: att hyra lokal";

    private static MinutesReading read(long work) {
        return MinutesReader.with(Vocabulary.swedish()).withinWork(work).read(Steps.outline(MINUTES));
    }

    @Test
    void aCharacterIsAUnitOfWork() {
        List<Line> lines = Steps.lines("ab\n\ncd\n\nef");
        assertThat(Work.end(lines, 9)).isEqualTo(3);
        assertThat(Work.end(lines, 8)).isEqualTo(2);
        assertThat(Work.end(lines, 2)).isZero();
    }

    @Test
    void aLineThatNobodyWritesCountsForMore() {
        List<Line> lines = Steps.lines("a".repeat(100_000));
        assertThat(Work.end(lines, 1_000_000)).isZero();
        assertThat(Work.end(lines, 1_200_000)).isEqualTo(1);
    }

    @Test
    void whatIsNoLongerReadIsKeptWithAFinding() {
        MinutesReading reading = read(90);
        assertThat(reading.meeting().getAgenda()).hasSize(1);
        assertThat(reading.meeting().getUnplaced()).contains("Beslut: att hyra lokal");
        assertThat(reading.getFindings())
                .extracting(Finding::getCode)
                .anySatisfy(code -> assertThat(code).hasToString("read/work-limit"));
    }

    @Test
    void theGoodPartsAboveWhatIsHopelessAreRead() {
        Outline outline = Steps.outline(MINUTES + "\n\n" + "(".repeat(1_000_000) + "\n\n§ 3 Slut\n\nSlut.");
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish())
                .withinWork(Limits.defaults().getMaxWork())
                .read(outline);
        assertThat(reading.meeting().getAgenda()).hasSize(2);
        assertThat(reading.meeting().decisions()).hasSize(1);
        assertThat(reading.meeting().getUnplaced()).hasSize(3).endsWith("§ 3 Slut", "Slut.");
        assertThat(reading.getFindings())
                .extracting(Finding::getCode)
                .anySatisfy(code -> assertThat(code).hasToString("read/work-limit"));
        NothingLost.assertHolds(outline, reading);
    }

    @Test
    void enoughWorkChangesNothing() {
        assertThat(read(100_000))
                .isEqualTo(MinutesReader.with(Vocabulary.swedish()).read(Steps.outline(MINUTES)));
    }

    @Test
    void nothingIsLostHoweverLittleIsDone() {
        Outline outline = Steps.outline(MINUTES);
        for (long work = 1; work < 200; work++) {
            MinutesReading reading =
                    MinutesReader.with(Vocabulary.swedish()).withinWork(work).read(outline);
            NothingLost.assertHolds(outline, reading);
        }
    }

    @Test
    void noWorkIsNoLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinutesReader.with(Vocabulary.swedish()).withinWork(0));
    }
}
