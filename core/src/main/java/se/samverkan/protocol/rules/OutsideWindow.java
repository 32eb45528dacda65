package se.samverkan.protocol.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.plan.PartOfDay;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.DateRange;

/** {@code series/outside-window}: a day outside the season of the series, or a start in the other half of the day. A meeting that starts before noon may end after it. */
final class OutsideWindow extends CollaborationRule {

    private static final Wording MORNING = Catalogue.word("part-of-day.morning");
    private static final Wording AFTERNOON = Catalogue.word("part-of-day.afternoon");

    OutsideWindow() {
        super(Catalogue.rule("series/outside-window", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Collaboration collaboration, RuleContext context, Findings findings) {
        List<SeriesMeetings.InSeries> judged = SeriesMeetings.of(context).stream()
                .filter(one -> one.series().getSeason().isPresent() || noon(one).isPresent())
                .toList();
        if (judged.isEmpty()) {
            findings.notApplicable(Reasons.NO_WINDOW);
        }
        for (SeriesMeetings.InSeries one : judged) {
            Optional<DateRange> season = one.series().getSeason();
            if (season.filter(days -> !days.contains(one.day())).isPresent()) {
                DateRange days = season.get();
                report(one, "date", one.day().toString(), days.first() + "–" + days.last(), findings);
            } else if (noon(one).filter(right -> !right).isPresent()) {
                Wording part = one.series().getPartOfDay().get() == PartOfDay.MORNING ? MORNING : AFTERNOON;
                String start = one.meeting().getStart().get().toString();
                report(one, "start", start, part.swedish(), part.english(), findings);
            }
        }
    }

    /** Whether the meeting starts in the half of the day that the series names, where both are known. */
    private static Optional<Boolean> noon(SeriesMeetings.InSeries one) {
        return one.series()
                .getPartOfDay()
                .filter(part -> part != PartOfDay.WHOLE_DAY)
                .flatMap(part -> one.meeting()
                        .getStart()
                        .map(start -> start.isBefore(LocalTime.NOON) == (part == PartOfDay.MORNING)));
    }

    private static void report(
            SeriesMeetings.InSeries one, String attribute, String actual, String window, Findings findings) {
        report(one, attribute, actual, window, window, findings);
    }

    private static void report(
            SeriesMeetings.InSeries one,
            String attribute,
            String actual,
            String windowSv,
            String windowEn,
            Findings findings) {
        findings.at(one.meeting(), attribute)
                .slot("series", one.series().getName())
                .slot("actual", actual)
                .slot("windowSv", windowSv)
                .slot("windowEn", windowEn)
                .quote(actual)
                .report();
    }
}
