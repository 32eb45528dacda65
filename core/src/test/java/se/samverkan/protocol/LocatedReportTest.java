package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.Made.finding;
import static se.samverkan.protocol.Made.report;
import static se.samverkan.protocol.Made.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.id.ModelPath;

/** A report of an imported meeting says where in the document each finding stands. */
class LocatedReportTest {

    private static final Sources SOURCES = new Sources.Builder()
            .putPlace(ModelPath.parse("meetings[a]"), SourcePlace.ofLine(1))
            .putPlace(ModelPath.parse("decisions[a/d1]"), SourcePlace.ofLine(9, 5))
            .putPlace(ModelPath.parse("decisions[a/d2]"), SourcePlace.ofLine(9, 2))
            .putPlace(ModelPath.parse("agendaItems[a/1]"), SourcePlace.ofLine(9))
            .build();

    private static final Finding MEETING = at("meetings[a].date");
    private static final Finding LATER = at("decisions[a/d1].text");
    private static final Finding EARLIER = at("decisions[a/d2]");
    private static final Finding LINE = at("agendaItems[a/1]");
    private static final Finding NOWHERE = at("tasks[a/t1]");
    private static final Finding ELSEWHERE = at("groups[g]");

    private static Finding at(String path) {
        return finding("test/rule", Severity.WARNING, path);
    }

    @Test
    void findingsStandByLineAndColumnAndThoseWithoutAPlaceLastInTheirOrder() {
        Report located = report("a")
                .addFindings(NOWHERE, LATER, ELSEWHERE, EARLIER, LINE, MEETING)
                .build()
                .locatedBy(SOURCES);
        assertThat(located.getFindings())
                .containsExactly(
                        MEETING.withPlace(SourcePlace.ofLine(1)),
                        LINE.withPlace(SourcePlace.ofLine(9)),
                        EARLIER.withPlace(SourcePlace.ofLine(9, 2)),
                        LATER.withPlace(SourcePlace.ofLine(9, 5)),
                        NOWHERE,
                        ELSEWHERE);
    }

    @Test
    void aPlaceThatIsKnownIsKept() {
        Finding known = MEETING.withPlace(SourcePlace.ofLine(40));
        assertThat(report("a").addFinding(known).build().locatedBy(SOURCES).getFindings())
                .containsExactly(known);
    }

    @Test
    void whatIsAboutTheSourceAloneHasNoPlaceInTheModelToBeFoundBy() {
        Finding pathless = MEETING.withPath(Optional.empty());
        assertThat(report("a").addFinding(pathless).build().locatedBy(SOURCES).getFindings())
                .containsExactly(pathless);
    }

    @Test
    void whatIsWaivedHasItsPlaceToo() {
        Waiver waiver = waiver("test/rule", "meetings[a].date", LocalDate.of(2025, 12, 31));
        assertThat(report("a")
                        .addWaived(new Waived(MEETING, waiver))
                        .build()
                        .locatedBy(SOURCES)
                        .getWaived())
                .containsExactly(new Waived(MEETING.withPlace(SourcePlace.ofLine(1)), waiver));
    }

    @Test
    void theReportsInsideAreLocatedToo() {
        Report whole = new Report.Builder()
                .profile(Profile.PROTOCOL)
                .addFinding(ELSEWHERE)
                .addMeeting(report("a").addFindings(LATER, MEETING).build())
                .build();
        assertThat(whole.locatedBy(SOURCES).findings())
                .extracting(Finding::getPlace)
                .containsExactly(
                        Optional.empty(), Optional.of(SourcePlace.ofLine(1)), Optional.of(SourcePlace.ofLine(9, 5)));
    }
}
