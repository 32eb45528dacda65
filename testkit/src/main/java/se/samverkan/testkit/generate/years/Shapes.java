package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.testkit.generate.years.MeetingShape.EntryShape;
import se.samverkan.testkit.generate.years.MeetingShape.ItemShape;
import se.samverkan.testkit.generate.years.MeetingShape.PartShape;
import se.samverkan.testkit.generate.years.MeetingShape.RollShape;

/**
 * Shapes of meetings. Numbers are drawn evenly, so that shares are what they look like, and shrink to zero; the edge cases are the smallest
 * meetings and no more, since every number's own would multiply.
 */
final class Shapes {

    static final int TWINS = 97;

    /** With fewer items some rule would have nothing to speak of. */
    static final int COMPLETE = 8;

    /** Chair, secretary and verifier. */
    private static final int OFFICERS = 3;

    private Shapes() {}

    static Arbitrary<MeetingShape> meetings(Size size, boolean complete) {
        Arbitrary<Integer> habits =
                complete ? Arbitraries.just(Habit.TWO_VERIFIERS.without(Habit.ALL)) : upTo(Habit.ALL);
        return Combinators.combine(
                        habits,
                        upTo(complete ? Numbering.WAYS - 2 : Numbering.WAYS - 1),
                        first(),
                        upTo(9_999),
                        complete ? rolls(2).map(Shapes::listening) : rolls(0),
                        complete ? items(size.from(COMPLETE)).map(Shapes::deciding) : items(size))
                .as(MeetingShape::new);
    }

    /** From 0 to so many, each as often; 0 is the edge case. */
    static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .withDistribution(RandomDistribution.uniform())
                .edgeCases(config -> config.includeOnly(0));
    }

    /** Lists of which the shortest is the edge case, and if it has an entry, the plainest. */
    private static <T> Arbitrary<List<T>> lists(Arbitrary<T> entries, int min, int max) {
        return entries.list()
                .ofMinSize(min)
                .ofMaxSize(max)
                .withSizeDistribution(RandomDistribution.uniform())
                .edgeCases(config -> config.filter(list -> list.size() == min));
    }

    /** The first number: 1, any, or one that takes the items past 9 or 99. */
    private static Arbitrary<Integer> first() {
        return Combinators.combine(upTo(10), upTo(59))
                .as((how, number) -> how < 7 ? 1 : how < 9 ? 1 + number : (how == 9 ? 9 : 99) - number % 4);
    }

    /** Three hold an office; beside them and away there are so many at least. */
    private static Arbitrary<RollShape> rolls(int least) {
        Arbitrary<EntryShape> entry = Combinators.combine(
                        upTo(Words.organisations().size() * Words.titles().size() - 1), upTo(RollWriter.REMARKS - 1))
                .as(EntryShape::new);
        return Combinators.combine(
                        upTo(Words.people() - 1),
                        upTo(99),
                        entry.list().ofSize(OFFICERS),
                        entries(entry, least, 9),
                        entries(entry, least, 4))
                .as((names, twins, officers, others, away) -> new RollShape(
                        names,
                        twins,
                        Stream.concat(officers.stream(), others.stream()).toList(),
                        away));
    }

    /** A list of two or more has no edge cases of its own; one put before a shorter one has those of both. */
    private static Arbitrary<List<EntryShape>> entries(Arbitrary<EntryShape> entry, int least, int most) {
        return least < 2
                ? lists(entry, least, most)
                : Combinators.combine(entry, entries(entry, least - 1, most - 1))
                        .as((first, rest) ->
                                Stream.concat(Stream.of(first), rest.stream()).toList());
    }

    private static Arbitrary<List<ItemShape>> items(Size size) {
        Arbitrary<PartShape> part = Combinators.combine(upTo(ContentWriter.KINDS - 1), upTo(9_999), upTo(99))
                .as(PartShape::new);
        Arbitrary<ItemShape> item = Combinators.combine(
                        upTo(Words.headings().size() - 1),
                        upTo(99),
                        // Most items have no others below.
                        upTo(15).map(number -> Math.max(0, number - 12)),
                        lists(part, 0, 4))
                .as(ItemShape::new);
        ListArbitrary<ItemShape> items = item.list().withSizeDistribution(RandomDistribution.uniform());
        int rare = Math.min(size.usual() + 1, size.max());
        return Arbitraries.frequencyOf(
                Tuple.of(94, items.ofMinSize(size.min()).ofMaxSize(size.usual())),
                Tuple.of(2, items.ofMinSize(rare).ofMaxSize(size.max()).withoutEdgeCases()),
                Tuple.of(2, items.ofSize(size.max())),
                Tuple.of(2, items.ofSize(size.min())));
    }

    /** The same roll, on which the last of those present only listens, and the first beside the officers comes instead of somebody absent. */
    private static RollShape listening(RollShape roll) {
        List<EntryShape> present = new ArrayList<>(roll.present());
        int last = present.size() - 1;
        present.set(OFFICERS, new EntryShape(present.get(OFFICERS).whence(), RollWriter.SUBSTITUTE));
        present.set(last, present.get(last).listening());
        return new RollShape(roll.names(), roll.twins(), present, roll.away());
    }

    /** The same items, in the first of which something is decided. */
    private static List<ItemShape> deciding(List<ItemShape> items) {
        List<ItemShape> deciding = new ArrayList<>(items);
        deciding.set(0, items.get(0).deciding());
        return deciding;
    }
}
