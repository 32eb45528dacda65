package se.samverkan.protocol.rules;

import java.time.DayOfWeek;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.language.Language;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code series/weekday}. */
final class SeriesWeekday extends CollaborationRule {

    SeriesWeekday() {
        super(Catalogue.rule("series/weekday", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        List<SeriesMeetings.InSeries> judged = SeriesMeetings.of(context).stream()
                .filter(one -> !one.series().getWeekdays().isEmpty())
                .toList();
        if (judged.isEmpty()) {
            findings.notApplicable(Reasons.NO_SERIES_WEEKDAY);
        }
        for (SeriesMeetings.InSeries one : judged) {
            DayOfWeek day = one.day().getDayOfWeek();
            if (!one.series().getWeekdays().contains(day)) {
                findings.at(one.meeting(), "date")
                        .slot("series", one.series().getName())
                        .slot("date", one.day())
                        .slot("weekdaySv", Weekdays.name(day).swedish())
                        .slot("weekdayEn", Weekdays.name(day).english())
                        .slot("plannedSv", Weekdays.names(one.series().getWeekdays(), Language.SWEDISH))
                        .slot("plannedEn", Weekdays.names(one.series().getWeekdays(), Language.ENGLISH))
                        .quote(one.day().toString())
                        .report();
            }
        }
    }
}
