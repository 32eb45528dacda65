package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;

class ReportJsonTest {

    private static final FindingCode TWICE = FindingCode.parse("attendance/listed-twice");

    @Test
    void writesAllOfAReport() {
        assertThat(Json.write(new ReportJson(), report(), WriteOptions.defaults()))
                .isEqualTo(Json.resource("report.json"));
    }

    @Test
    void speaksTheLanguageOfTheOptions() {
        WriteOptions english =
                new WriteOptions.Builder().language(Language.ENGLISH).build();

        assertThat(Json.write(new ReportJson(), report(), english))
                .contains("\"language\": \"en\"")
                .contains("\"message\": \"Åsa is listed twice.\"")
                .contains("\"reason\": \"There is no summary.\"");
    }

    @Test
    void anEmptyReportHasItsLists() {
        Report empty = new Report.Builder()
                .meeting(MeetingId.parse("m"))
                .profile(Profile.STATUTORY)
                .build();

        assertThat((Map<?, ?>) Json.tree(Json.write(new ReportJson(), empty, WriteOptions.defaults())))
                .isEqualTo(Map.of(
                        "format",
                        "samverkan-report/1",
                        "meeting",
                        "m",
                        "profile",
                        "statutory",
                        "language",
                        "sv",
                        "verdicts",
                        Stream.of("called", "held", "drafted", "verified", "published", "registered", "filed")
                                .collect(Collectors.toMap(stage -> stage, stage -> "yes")),
                        "findings",
                        List.of(),
                        "results",
                        List.of()));
    }

    private static Report report() {
        FindingText text = new FindingText(
                new Wording("{name} står två gånger.", "{name} is listed twice."),
                new Wording("Stryk en rad.", "Strike one row."));
        return new Report.Builder()
                .meeting(MeetingId.parse("lokal-ledningsgrupp-ekasa/2025-05-22"))
                .profile(Profile.PROTOCOL)
                .addAllFindings(List.of(
                        new Finding.Builder()
                                .code(TWICE)
                                .severity(Severity.WARNING)
                                .text(text)
                                .path(ModelPath.of(AttendanceId.parse("lokal-ledningsgrupp-ekasa/2025-05-22/n2"))
                                        .then("name"))
                                .place(SourcePlace.ofLine(14, 3)
                                        .withDocument("minnen \"maj\".txt")
                                        .withLast(15)
                                        .withWithin("tabell 1"))
                                .putSlot("name", "Åsa")
                                .quote("Åsa Lind 121212-1212")
                                .build(),
                        new Finding.Builder()
                                .code(TWICE)
                                .severity(Severity.INFO)
                                .text(text)
                                .build()))
                .addAllResults(List.of(
                        new RuleResult.Builder()
                                .rule(TWICE)
                                .outcome(Outcome.FIRED)
                                .blocks(MinutesStage.VERIFIED)
                                .build(),
                        new RuleResult.Builder()
                                .rule(FindingCode.parse("decision/summary-differs"))
                                .outcome(Outcome.NOT_EVALUATED)
                                .reason(new Wording("Det finns ingen sammanfattning.", "There is no summary."))
                                .build()))
                .build();
    }
}
