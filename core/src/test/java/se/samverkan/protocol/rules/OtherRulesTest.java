package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Report;

class OtherRulesTest {

    private static final Check WEEKDAY = Check.that(new Weekday());
    private static final Check UNPLACED = Check.that(new UnplacedText());

    private static final Meeting ON_A_THURSDAY = notes().meeting();

    @Test
    void aWeekdayThatFitsTheDateIsRight() {
        WEEKDAY.passes(ON_A_THURSDAY.withWeekdayAsWritten(DayOfWeek.THURSDAY));
    }

    @Test
    void aWeekdayThatDisagreesIsNamedInTheLanguageOfTheReader() {
        Report report = WEEKDAY.report(ON_A_THURSDAY.withWeekdayAsWritten(DayOfWeek.WEDNESDAY));
        Finding finding = report.findings().get(0);
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Det står onsdag, men 2025-05-22 är en torsdag.");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("It says Wednesday, but 2025-05-22 is a Thursday.");
    }

    @Test
    void withoutDateOrWeekdayThereIsNothingToCompare() {
        WEEKDAY.doesNotApplyTo(notes());
        Report report = WEEKDAY.report(
                ON_A_THURSDAY.withWeekdayAsWritten(DayOfWeek.MONDAY).withDate(Optional.empty()));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aMeetingWithoutUnplacedTextIsRight() {
        UNPLACED.passes(notes().items("1."));
    }

    @Test
    void everyUnplacedTextIsQuoted() {
        Report report = UNPLACED.report(ON_A_THURSDAY.withUnplaced("Kaffe i foajén.", "Tåg går kl 9."));
        assertThat(report.findings())
                .extracting(finding -> finding.getQuote().orElseThrow())
                .containsExactly("Kaffe i foajén.", "Tåg går kl 9.");
        assertThat(report.findings())
                .extracting(finding -> finding.getPath().orElseThrow().toString())
                .containsExactly("meetings[ekasa/2025-05-22].unplaced[0]", "meetings[ekasa/2025-05-22].unplaced[1]");
    }

    @Test
    void marksThatSayNothingAreOnlyWorthKnowing() {
        Report report = UNPLACED.report(ON_A_THURSDAY.withUnplaced(", ,", "§ 22"));
        assertThat(report.findings()).extracting(Finding::getSeverity).containsExactly(Severity.INFO, Severity.WARNING);
    }
}
