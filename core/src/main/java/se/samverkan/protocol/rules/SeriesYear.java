package se.samverkan.protocol.rules;

import java.time.LocalDate;
import se.samverkan.protocol.Findings;

/**
 * {@code numbering/series-year}. Of a year's first meeting. That it is the first is known if all minutes since New Year are held, or if its
 * numbers go on
 * exactly where the last year's ended.
 */
final class SeriesYear extends SeriesRule {

    SeriesYear() {
        super("numbering/series-year");
    }

    @Override
    void check(YearSeries.Run run, YearSeries series, Course course, Findings findings) {
        LocalDate day = run.day();
        if (!series.earlierInYear(day).isEmpty()) {
            findings.notApplicable(Reasons.NOT_FIRST_OF_YEAR);
        } else if (run.first() > 1) {
            boolean goesOn = series.highestOfYearBefore(day)
                    .filter(highest -> highest == run.first() - 1)
                    .isPresent();
            if (run.isUncertain()) {
                findings.notEvaluated(Reasons.NUMBERS_UNREAD);
            } else if (goesOn || course.isWhole(LocalDate.of(day.getYear(), 1, 1), day)) {
                atFirst(run, findings)
                        .slot("number", run.first())
                        .slot("year", day.getYear())
                        .report();
            } else {
                findings.notEvaluated(Reasons.NO_COVERAGE);
            }
        }
    }
}
