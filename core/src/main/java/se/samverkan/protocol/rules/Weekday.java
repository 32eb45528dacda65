package se.samverkan.protocol.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code meeting/weekday}. */
final class Weekday extends MeetingRule {

    Weekday() {
        super(Catalogue.rule("meeting/weekday", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getDate().isEmpty() || meeting.getWeekdayAsWritten().isEmpty()) {
            findings.notApplicable(Reasons.NO_WEEKDAY);
            return;
        }
        LocalDate date = meeting.getDate().get();
        DayOfWeek written = meeting.getWeekdayAsWritten().get();
        if (date.getDayOfWeek() != written) {
            Wording said = name(written);
            Wording is = name(date.getDayOfWeek());
            findings.at(meeting, "date")
                    .slot("date", date)
                    .slot("writtenSv", said.swedish())
                    .slot("writtenEn", said.english())
                    .slot("actualSv", is.swedish())
                    .slot("actualEn", is.english())
                    .quote(said.swedish() + " " + date)
                    .report();
        }
    }

    private static Wording name(DayOfWeek day) {
        return Catalogue.word("weekday." + day.getValue());
    }
}
