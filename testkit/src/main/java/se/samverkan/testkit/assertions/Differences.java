package se.samverkan.testkit.assertions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What differs between two values of the model, attribute by attribute, each at its path.
 *
 * <p>Things with an id are compared with the thing of the same id, wherever it stands in its list; a changed order is told as such. Of two texts
 * the stretch that differs stands in ⟦ ⟧.
 *
 * <pre>
 * meetings[ekasa/2026-03-05].place: expected "Teams" but was nothing
 * decisions[ekasa/2026-03-05/4/d1].text: expected "Bo ⟦ringer⟧ vården." but was "Bo ⟦skriver till⟧ vården."
 * agendaItems[ekasa/2026-03-05/7]: missing
 * </pre>
 */
public final class Differences {

    private static final int MOST_SHOWN = 25;

    private final List<Difference> all;

    private Differences(List<Difference> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Compares two values.
     *
     * @param expected what should be, or {@code null}
     * @param actual what is, or {@code null}
     * @return what differs, nothing if the two are equal
     */
    public static Differences between(Object expected, Object actual) {
        return new Differences(new Comparison().between(expected, actual));
    }

    /** {@return all of them, in the order of the expected value} */
    public List<Difference> all() {
        return all;
    }

    /** {@return whether there are none: the two values are equal} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return one difference a line, the first 25 and how many more there are} */
    @Override
    public String toString() {
        String shown = all.stream().limit(MOST_SHOWN).map(Difference::toString).collect(Collectors.joining("\n"));
        return all.size() <= MOST_SHOWN ? shown : shown + "\n… and " + (all.size() - MOST_SHOWN) + " more";
    }

    /**
     * One difference.
     *
     * @param path where, as a {@link se.samverkan.id.ModelPath} as soon as a thing with an id has been passed; empty at the root of anything else
     * @param words what differs there
     */
    public record Difference(String path, String words) {

        /** {@return path and words} */
        @Override
        public String toString() {
            return path.isEmpty() ? words : path + ": " + words;
        }
    }
}
