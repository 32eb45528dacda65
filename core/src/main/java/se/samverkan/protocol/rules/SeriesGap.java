package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.group.ItemRange;
import se.samverkan.protocol.Findings;

/**
 * {@code numbering/series-gap}. The numbers go on where those of the group's earlier meetings of the year ended. A meeting in between whose minutes
 * are not held would explain the gap, and so would an item that could not be read; then nothing is said.
 */
final class SeriesGap extends SeriesRule {

    SeriesGap() {
        super("numbering/series-gap");
    }

    @Override
    void check(YearSeries.Run run, YearSeries series, Course course, Findings findings) {
        List<YearSeries.Run> earlier = series.earlierInYear(run.day());
        if (earlier.isEmpty()) {
            findings.notApplicable(Reasons.FIRST_OF_YEAR);
            return;
        }
        YearSeries.Run previous = earlier.get(earlier.size() - 1);
        if (!previous.isNumbered() || previous.isUncertain() || run.isUncertain()) {
            findings.notEvaluated(Reasons.NUMBERS_UNREAD);
            return;
        }
        int reached = earlier.stream()
                .flatMap(other -> other.held().headSet(run.first()).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(run.first());
        if (reached >= run.first() - 1) {
            return;
        }
        if (!course.isWhole(previous.day(), run.day())) {
            findings.notEvaluated(Reasons.NO_COVERAGE);
            return;
        }
        atFirst(run, findings)
                .slot("number", run.first())
                .slot("day", previous.day())
                .slot("previous", reached)
                .slot("missing", NumberSeries.shown(new ItemRange(reached + 1, run.first() - 1)))
                .report();
    }
}
