package se.samverkan.protocol.rules;

import java.time.LocalDate;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** A rule about numbers that run on through the year, for a group that has laid down that they do. */
abstract class SeriesRule extends CourseRule {

    SeriesRule(String code) {
        super(Catalogue.rule(code, RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    final void check(Meeting meeting, LocalDate day, Course course, RuleContext context, Findings findings) {
        if (!YearSeries.isLaidDown(context)) {
            findings.notApplicable(Reasons.NO_YEAR_SERIES);
            return;
        }
        YearSeries series = YearSeries.of(course);
        YearSeries.Run run = series.run(meeting);
        if (!run.isNumbered()) {
            findings.notApplicable(Reasons.NO_NUMBERS);
        } else if (series.isOneOfSeveral(day)) {
            findings.notEvaluated(Reasons.SEVERAL_THAT_DAY);
        } else {
            check(run, series, course, findings);
        }
    }

    /** Holds the rule against the numbers of a meeting, the only one of the group on its day. */
    abstract void check(YearSeries.Run run, YearSeries series, Course course, Findings findings);

    /** Starts a finding at the first item of the series. */
    static Findings.Draft atFirst(YearSeries.Run run, Findings findings) {
        NumberSeries.Entry first = NumberSeries.of(run.meeting()).entries().get(0);
        return findings.at(first.item(), "number").quote(first.item().heading());
    }
}
