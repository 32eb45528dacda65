package se.samverkan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How well one field was read: what should have been read, what was, and what of it agrees.
 *
 * @param field the field's name
 * @param expected how many entries the truth has
 * @param found how many entries were read
 * @param right how many of them agree, one against one
 * @param missing entries of the truth that nothing read agrees with
 * @param extra entries read that agree with nothing in the truth
 */
record FieldScore(String field, int expected, int found, int right, List<String> missing, List<String> extra) {

    /** Pairs equal texts. */
    static FieldScore ofEqual(String field, List<String> truth, List<String> read) {
        return of(field, truth, read, String::equals, text -> text);
    }

    /** Pairs entries that agree, each with the first one still free. */
    static <T> FieldScore of(
            String field, List<T> truth, List<T> read, BiPredicate<T, T> agree, Function<T, String> shown) {
        List<T> free = new ArrayList<>(read);
        List<String> missing = new ArrayList<>();
        for (T wanted : truth) {
            int match = 0;
            while (match < free.size() && !agree.test(wanted, free.get(match))) {
                match++;
            }
            if (match < free.size()) {
                free.remove(match);
            } else {
                missing.add(shown.apply(wanted));
            }
        }
        return new FieldScore(
                field,
                truth.size(),
                read.size(),
                truth.size() - missing.size(),
                List.copyOf(missing),
                free.stream().map(shown).toList());
    }

    /** The two scores of one field as one, without their lists. */
    FieldScore plus(FieldScore other) {
        return new FieldScore(
                field, expected + other.expected, found + other.found, right + other.right, List.of(), List.of());
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    double f1() {
        return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
    }

    /** One line of the table; dashes where there was nothing to read and nothing was read. */
    String row() {
        return expected + found == 0
                ? String.format(Locale.ROOT, "%-20s %6s %6s %6s", field, "–", "–", "–")
                : String.format(
                        Locale.ROOT,
                        "%-20s %6d %6d %6d   P %.3f   R %.3f   F1 %.3f%s",
                        field,
                        expected,
                        found,
                        right,
                        precision(),
                        recall(),
                        f1(),
                        f1() < 1 ? "  *" : "");
    }
}
