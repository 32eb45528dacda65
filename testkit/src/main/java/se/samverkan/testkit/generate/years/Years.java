package se.samverkan.testkit.generate.years;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.testkit.generate.words.Words;

/** Years of a collaboration that keep every rule. */
public final class Years {

    /** How many meetings there are if nobody says otherwise. */
    public static final Size USUAL = Size.between(0, 12);

    /** More meetings than this have no room in a year. */
    public static final int MOST = 50;

    private static final Size ITEMS = Size.between(3, 9);

    private Years() {}

    /**
     * Years with so many meetings.
     *
     * @param year the year, or any
     * @param meetings how many meetings, at most {@link #MOST}
     * @return the collaborations
     */
    public static Arbitrary<Collaboration> of(Optional<Integer> year, Size meetings) {
        Arbitrary<Integer> years = year.map(Arbitraries::just)
                .orElseGet(() -> Shapes.upTo(Days.LAST_YEAR - Days.FIRST_YEAR).map(more -> Days.FIRST_YEAR + more));
        return Combinators.combine(
                        years,
                        Shapes.upTo(2).map(more -> 2 + more),
                        Shapes.upTo(Words.people() - 1),
                        Shapes.upTo(Words.municipalities().size() - 1),
                        Shapes.meetings(ITEMS, false)
                                .list()
                                .ofMinSize(meetings.min())
                                .ofMaxSize(meetings.max())
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as((in, groups, names, places, shapes) ->
                        new YearWriter(new YearShape(in, groups, names, places, shapes)).write());
    }
}
