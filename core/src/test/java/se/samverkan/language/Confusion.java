package se.samverkan.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How often a judgement is right and wrong on things that are labelled.
 *
 * @param found matches that were called so
 * @param falseAlarms others that were called matches
 * @param missed matches that were not called so
 * @param refused others that were not called matches
 */
record Confusion(int found, int falseAlarms, int missed, int refused) {

    static <T> Confusion of(List<T> things, Predicate<T> label, Predicate<T> judgement) {
        int[] counts = new int[4];
        for (T thing : things) {
            int wrong = label.test(thing) == judgement.test(thing) ? 0 : 1;
            counts[label.test(thing) ? 2 * wrong : 3 - 2 * wrong]++;
        }
        return new Confusion(counts[0], counts[1], counts[2], counts[3]);
    }

    int mistakes() {
        return falseAlarms + missed;
    }

    double precision() {
        return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
    }

    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    /** Precision and recall in one, precision weighing twice as much. */
    double fHalf() {
        double weighed = 0.25 * precision() + recall();
        return weighed == 0 ? 0 : 1.25 * precision() * recall() / weighed;
    }

    String toString(String title) {
        return String.format(
                Locale.ROOT,
                "%s%n                match  no match%n  is one        %5d  %8d%n  is two        %5d  %8d%n"
                        + "  precision %.3f, recall %.3f, F0.5 %.3f",
                title,
                found,
                missed,
                falseAlarms,
                refused,
                precision(),
                recall(),
                fHalf());
    }
}
