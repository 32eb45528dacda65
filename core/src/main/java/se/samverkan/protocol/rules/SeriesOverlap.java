package se.samverkan.protocol.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.protocol.Findings;

/** {@code numbering/series-overlap}. What is there is there: whether other minutes are missing makes no difference. */
final class SeriesOverlap extends SeriesRule {

    SeriesOverlap() {
        super("numbering/series-overlap");
    }

    @Override
    void check(YearSeries.Run run, YearSeries series, Course course, Findings findings) {
        List<YearSeries.Run> earlier = series.earlierInYear(run.day());
        if (earlier.isEmpty()) {
            findings.notApplicable(Reasons.FIRST_OF_YEAR);
        }
        // The latest meeting that has some of them: one fault is told once.
        for (int i = earlier.size() - 1; i >= 0; i--) {
            SortedSet<Integer> twice = new TreeSet<>(run.used());
            twice.retainAll(earlier.get(i).used());
            if (!twice.isEmpty()) {
                atFirst(run, findings)
                        .slot("numbers", NumberSeries.shown(twice))
                        .slot("day", earlier.get(i).day())
                        .report();
                return;
            }
        }
    }
}
