package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;
import se.samverkan.protocol.ProtocolCheck;

/** Of a size that is asked for no part is hollow, and what there cannot be is refused. */
class SizeProperties {

    @Example
    void everySizeThatIsAskedForOccurs() {
        ToIntFunction<Meeting> items = meeting -> meeting.getAgenda().size();
        requireSpread(counts(Generate.meetings().sized(20, 40), items, 2_100), 20, 40);
        requireSpread(counts(Generate.meetings().sized(0, 30), items, 3_100), 0, 30);
        requireSpread(counts(Generate.meetings().complete().sized(0, 12), items, 500), 8, 12);
        requireSpread(
                counts(
                        Generate.collaborations().sized(1, 3),
                        year -> year.getMeetings().size(),
                        300),
                1,
                3);
        requireSpread(
                counts(
                        Generate.collaborations().sized(2, 9),
                        year -> year.getMeetings().size(),
                        400),
                2,
                9);
        requireSpread(
                counts(
                        Generate.outlines().sized(3, 12),
                        outline -> outline.getBlocks().size(),
                        1_000),
                3,
                12);
    }

    @Example
    void agendasOfWhichNothingIsAskedAreUsuallyShortAndSometimesLong() {
        Map<Integer, Integer> counts =
                counts(Generate.meetings(), meeting -> meeting.getAgenda().size(), 4_000);
        assertThat(share(counts, size -> size <= 14)).isBetween(0.93, 0.985);
        assertThat(share(counts, size -> size > 14 && size < 60)).isBetween(0.01, 0.04);
        assertThat(share(counts, size -> size == 60)).isBetween(0.01, 0.04);
        assertThat(counts.keySet().stream().filter(size -> size > 14 && size < 60))
                .hasSizeGreaterThan(20);
    }

    private static double share(Map<Integer, Integer> counts, IntPredicate sizes) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.keySet().stream()
                        .filter(sizes::test)
                        .mapToInt(counts::get)
                        .sum()
                / (double) all;
    }

    private static void requireSpread(Map<Integer, Integer> counts, int min, int max) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int even = all / (max - min + 1);
        assertThat(counts).hasSize(max - min + 1).allSatisfy((size, count) -> {
            assertThat(size).isBetween(min, max);
            assertThat(count).as("of size " + size).isGreaterThan(even / 2);
        });
    }

    private static <T> Map<Integer, Integer> counts(Arbitrary<T> values, ToIntFunction<T> size, int times) {
        Random random = new Random(1);
        var generator = values.generator(1_000);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            counts.merge(size.applyAsInt(generator.next(random).value()), 1, Integer::sum);
        }
        return counts;
    }

    @Property(tries = 50)
    void theLeastIsWhatThereCanBeIfItIsNotSaid(
            @ForAll @Sized(max = 1) Outline outline,
            @ForAll @Sized(max = 8) @Complete Meeting complete,
            @ForAll @Sized(max = 0) Meeting empty,
            @ForAll @Sized(max = 0) Collaboration quiet,
            @ForAll @Sized(min = 1, max = 3) Collaboration year) {
        assertThat(outline.getBlocks()).hasSize(1);
        assertThat(complete.getAgenda()).hasSize(8);
        assertThat(empty.getAgenda()).isEmpty();
        assertThat(quiet.getMeetings()).isEmpty();
        assertThat(year.getMeetings()).hasSizeBetween(1, 3);
    }

    @Property(tries = 5)
    void anAgendaCanBeAsLongAsOneLikes(@ForAll @Sized(min = 250, max = 300) Meeting meeting) {
        assertThat(meeting.getAgenda()).hasSizeBetween(250, 300);
        assertThat(ProtocolCheck.installed().check(meeting).findings()).isEmpty();
    }

    @Example
    void aCompleteMeetingHasRoomForWhateverRulesSpeakOf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.meetings().complete().sized(0, 7))
                .withMessage("a complete meeting has 8 items or more, not 7 at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.meetings().sized(0, 2).complete())
                .withMessage("a complete meeting has 8 items or more, not 2 at most");
    }

    @Example
    void anOutlineHasABlock() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().sized(0, 3))
                .withMessage("an outline has one block or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().sized(1, 0))
                .withMessage("an outline has one block or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.outlines().sized(3, 2))
                .withMessage("from 3 to 2 is no size");
    }
}
