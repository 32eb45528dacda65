package se.samverkan.testkit.breakers;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.meeting.Meeting;

/**
 * A {@link Breaker} in one expression.
 *
 * <pre>{@code
 * Fault.of(Meeting.class, "no-place", "routine/place-missing", "Nobody says where.", (meeting, pick) -> meeting.withPlace(Optional.empty()))
 * }</pre>
 *
 * @param <S> what is broken
 */
public final class Fault<S> implements Breaker<S> {

    private final Class<S> subject;
    private final String name;
    private final FindingCode breaks;
    private final String description;
    private final Change<S> change;
    private final Set<FindingCode> alsoBreaks;
    private final Predicate<? super S> fits;

    private Fault(
            Class<S> subject,
            String name,
            FindingCode breaks,
            String description,
            Change<S> change,
            Set<FindingCode> alsoBreaks,
            Predicate<? super S> fits) {
        this.subject = subject;
        this.name = name;
        this.breaks = breaks;
        this.description = description;
        this.change = change;
        this.alsoBreaks = alsoBreaks;
        this.fits = fits;
    }

    /**
     * A breaker that suits every value.
     *
     * @param subject the type that it breaks: {@link Meeting} or {@link Collaboration}
     * @param name its name, lower-case words parted by hyphens
     * @param rule the code of the rule that it breaks
     * @param description in one sentence, what goes wrong
     * @param change how
     * @param <S> what is broken
     * @return the breaker
     * @throws IllegalArgumentException if {@code rule} is no code, {@code name} is no name, or {@code subject} is nothing that rules look at
     */
    public static <S> Fault<S> of(Class<S> subject, String name, String rule, String description, Change<S> change) {
        if (subject != Meeting.class && subject != Collaboration.class) {
            throw new IllegalArgumentException(
                    "rules look at a Meeting or a Collaboration, and so breakers break one, not a "
                            + subject.getSimpleName());
        }
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "the name of a breaker is lower-case words parted by hyphens, such as item-lost, not \"" + name
                            + "\"");
        }
        return new Fault<>(subject, name, FindingCode.parse(rule), description, change, Set.of(), value -> true);
    }

    private static boolean isName(String name) {
        boolean whole = !name.isEmpty() && !name.startsWith("-") && !name.endsWith("-") && !name.contains("--");
        return whole && name.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    /**
     * The same breaker, which cannot but break other rules too.
     *
     * @param rule the code of another rule
     * @return the changed breaker
     * @throws IllegalArgumentException if {@code rule} is no code
     */
    public Fault<S> alsoBreaking(String rule) {
        Set<FindingCode> more = new LinkedHashSet<>(alsoBreaks);
        more.add(FindingCode.parse(rule));
        return new Fault<>(subject, name, breaks, description, change, Set.copyOf(more), fits);
    }

    /**
     * The same breaker, for some values only.
     *
     * @param fitting which values it suits
     * @return the changed breaker
     */
    public Fault<S> where(Predicate<? super S> fitting) {
        return new Fault<>(
                subject,
                name,
                breaks,
                description,
                change,
                alsoBreaks,
                value -> fits.test(value) && fitting.test(value));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public FindingCode breaks() {
        return breaks;
    }

    @Override
    public Set<FindingCode> alsoBreaks() {
        return alsoBreaks;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Class<S> subject() {
        return subject;
    }

    @Override
    public boolean suits(S valid) {
        return fits.test(valid);
    }

    @Override
    public S apply(S valid, int pick) {
        return change.apply(valid, pick);
    }

    /** {@return the name, and the rule that it breaks} */
    @Override
    public String toString() {
        return name + " (" + breaks + ")";
    }

    /**
     * How a value is broken.
     *
     * @param <S> what is broken
     */
    @FunctionalInterface
    public interface Change<S> {

        /**
         * Breaks a value.
         *
         * @param valid a value that keeps every rule
         * @param pick chooses where and how, any number from 0
         * @return the broken value
         */
        S apply(S valid, int pick);
    }
}
