package se.samverkan.testkit.generate.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.Id;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Step;

/** What values are made of: the leaves, and how often there are any. The same parts of two materials are two ways for a value to be. */
abstract class Material {

    /** {@return texts, as a reader may find them} */
    abstract Arbitrary<String> text(About about);

    /** {@return texts that are not blank} */
    abstract Arbitrary<String> name(About about);

    /**
     * Open codes.
     *
     * @param open makes the code of any word
     * @param known those that have a constant
     */
    abstract <C> Arbitrary<C> code(Function<String, C> open, List<C> known);

    /**
     * Values that keep the words they are written in.
     *
     * @param meant makes the value, once it has its words
     * @param inWords the words that say it
     */
    abstract <T> Arbitrary<T> written(Arbitrary<Function<String, T>> meant, Function<T, String> inWords);

    /**
     * The text of ids.
     *
     * @param about what the thing is called
     * @param depth 0 for a thing of the collaboration, 1 for a meeting, 2 for what stands in a meeting
     */
    abstract Arbitrary<String> idText(About about, int depth);

    abstract Arbitrary<LocalDate> date();

    abstract Arbitrary<LocalTime> time();

    /** {@return years that a time can be of, within 1583–9990} */
    abstract Arbitrary<Integer> year();

    /**
     * Whole numbers.
     *
     * @param least the least that the type allows
     * @param usual the greatest that is seen in life
     * @param most the greatest that the type allows
     */
    abstract Arbitrary<Integer> number(int least, int usual, int most);

    /** {@return sums of money, shares and figures} */
    abstract Arbitrary<BigDecimal> amount(int usual);

    /** {@return the digits of numbers in extensions} */
    abstract Arbitrary<String> digits();

    /** {@return names of what others add to a thing, with no half characters} */
    abstract Arbitrary<String> property();

    /** {@return how numbers of items are dressed} */
    abstract Arbitrary<NumberStyle> numberStyle();

    /** {@return numbers and letters of items} */
    abstract Arbitrary<String> itemNumber();

    /**
     * Histories.
     *
     * @param lifecycle the ways that there are
     * @param steps steps to any stage
     */
    abstract <S extends Enum<S>> Arbitrary<History<S>> history(
            Lifecycle<S> lifecycle, Arbitrary<Step<S>> steps, Parts parts);

    /** {@return years of plans} */
    abstract Arbitrary<Integer> anyYear();

    /** {@return one or none, as often} */
    <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> one) {
        return Choice.of(1, Arbitraries.just(Optional.<T>empty())).or(1, one.map(Optional::of));
    }

    /** {@return none, one or some} */
    abstract <T> Arbitrary<List<T>> some(Arbitrary<T> one);

    /** {@return references to anything} */
    abstract Arbitrary<Id> anyId(Parts parts);
}
