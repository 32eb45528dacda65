package se.samverkan.testkit.generate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import se.samverkan.testkit.generate.words.Noise;
import se.samverkan.testkit.generate.words.Sentences;
import se.samverkan.testkit.generate.words.Slots;

/**
 * Swedish as minutes have it (protokollsprosa): sentences about invented people and places, with abbreviations, dates in several notations,
 * numbers, quotation marks, dashes and parentheses. Now and then one has a blank too many or an odd character. Each method gives a changed copy.
 */
public final class ProseArbitrary extends ArbitraryDecorator<String> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 7);
    private static final int MOST_PICKS = 9_999;

    /** Of a hundred sentences this many are disturbed. */
    private static final int DISTURBED = 3;

    static final ProseArbitrary NARRATIVE = new ProseArbitrary(Prose.Kind.NARRATIVE, 3);

    private final Prose.Kind kind;
    private final int most;

    private ProseArbitrary(Prose.Kind kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    /**
     * Sentences that do something else.
     *
     * @param what what they do
     * @return the changed generator
     */
    public ProseArbitrary ofKind(Prose.Kind what) {
        return new ProseArbitrary(what, most);
    }

    /**
     * At most so many sentences at a time.
     *
     * @param sentences how many, at least 1; 3 if it is not said
     * @return the changed generator
     * @throws IllegalArgumentException if it is less than 1
     */
    public ProseArbitrary mostSentences(int sentences) {
        if (sentences < 1) {
            throw new IllegalArgumentException("a text of at most " + sentences + " sentences");
        }
        return new ProseArbitrary(kind, sentences);
    }

    @Override
    protected Arbitrary<String> arbitrary() {
        Sentences sentences = Sentences.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Arbitrary<Integer> which = evenly(sentences.size());
        Arbitrary<Integer> pick = evenly(MOST_PICKS);
        Arbitrary<Integer> noise = evenly(100);
        return Combinators.combine(which, pick, noise)
                .as((number, words, odd) -> sentence(sentences, number, words, odd))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(some -> some.stream().collect(Collectors.joining(" ")));
    }

    private static String sentence(Sentences sentences, int number, int pick, int odd) {
        String text = sentences.get(number, pick, Slots.anywhere(FIRST_DAY.plusDays(pick % 1_000)));
        return odd < 100 - DISTURBED ? text : Noise.in(text, pick);
    }

    /** Any of the first numbers, one as often as the other; the least is the simplest. */
    private static IntegerArbitrary evenly(int count) {
        return Arbitraries.integers()
                .between(0, count - 1)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0);
    }
}
