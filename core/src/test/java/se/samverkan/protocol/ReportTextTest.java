package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.Made.code;
import static se.samverkan.protocol.Made.finding;
import static se.samverkan.protocol.Made.report;
import static se.samverkan.protocol.Made.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;
import se.samverkan.meeting.MinutesStage;

class ReportTextTest {

    private static final Finding TWICE = finding("test/twice", Severity.ERROR, "agendaItems[a/2].number")
            .withText(new FindingText(
                    new Wording("Nummer {number} används två gånger.", "Number {number} is used twice."),
                    new Wording("Ge {number} ett nytt nummer.", "Give {number} a new number.")))
            .withSlots(Map.of("number", "22"))
            .withQuote("§ 22. Rutinen")
            .withPlace(SourcePlace.ofLine(14, 2).withDocument("protokoll.txt"));
    private static final Finding DATE = finding("test/date", Severity.WARNING, "meetings[a].date");
    private static final Finding AGAIN = finding("test/date", Severity.WARNING, "meetings[a].start");
    private static final Finding PLACE = finding("test/place", Severity.INFO, "meetings[a].place");

    private static final Edit RENUMBER = new Edit.Renumber(
            new AgendaItemId("a/2"),
            Optional.of(ItemNumber.of(22, NumberStyle.SECTION)),
            ItemNumber.of(23, NumberStyle.SECTION));

    private static final Waiver WAIVER = new Waiver(
            code("test/waived"),
            ModelPath.parse("meetings[a].end"),
            "Mötet hölls på plats utan klocka.",
            "Anna Berg",
            LocalDate.of(2025, 12, 31));

    private static final Report FULL = report("a")
            .addFindings(TWICE, DATE, AGAIN, PLACE)
            .addSuggestion(new Suggestion(TWICE.getCode(), TWICE.getPath().orElseThrow(), RENUMBER))
            .addWaived(new Waived(finding("test/waived", Severity.ERROR, "meetings[a].end"), WAIVER))
            .addResult(result("test/date", Outcome.FIRED, MinutesStage.PUBLISHED))
            .addResult(result("test/kept", Outcome.PASSED, MinutesStage.VERIFIED))
            .addResult(result("test/kept-too", Outcome.PASSED))
            .addResult(result("test/off", Outcome.NOT_EVALUATED, MinutesStage.VERIFIED)
                    .withReason(new Wording("Regeln är av.", "The rule is off."))
                    .withApplicable(false))
            .addResult(result("test/open", Outcome.NOT_EVALUATED, MinutesStage.PUBLISHED)
                    .withReason(new Wording("Listan saknas.", "There is no roll.")))
            .addResult(result("test/place", Outcome.FIRED, MinutesStage.VERIFIED))
            .addResult(result("test/twice", Outcome.FIRED, MinutesStage.PUBLISHED))
            .addResult(result("test/waived", Outcome.WAIVED, MinutesStage.VERIFIED))
            .build();

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line starts with " + start + ":\n" + text));
    }

    /** The first finding of a report that holds it alone. */
    private static List<String> lines(Finding finding) {
        return report("a")
                .addFinding(finding)
                .build()
                .text(Language.SWEDISH)
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("Får justeras"))
                .toList();
    }

    @Test
    void aReportReadsLikeThisInSwedish() {
        assertThat(FULL.text(Language.SWEDISH)).isEqualTo("""
                        a · protokoll
                        protokoll.txt:14  fel  test/twice  Nummer 22 används två gånger.
                            »§ 22. Rutinen«
                            Åtgärd: Ge 22 ett nytt nummer.
                            Förslag: § 22. → § 23.
                        meetings[a].date  varning  test/date  Ord.
                            Åtgärd: Ord.
                        meetings[a].start  varning  test/date  Ord.
                            Åtgärd: Ord.
                        meetings[a].place  upplysning  test/place  Ord.
                            Åtgärd: Ord.
                        Undantag: test/waived vid meetings[a].end – Mötet hölls på plats utan klocka. (Anna Berg, till och med 2025-12-31)
                        Får justeras: ja
                        Får publiceras: nej, för att test/twice, test/date
                        Hålls (2): test/kept, test/kept-too
                        Kunde inte prövas (1):
                            test/open – Listan saknas.
                        """);
    }

    @Test
    void aReportReadsLikeThisInEnglish() {
        assertThat(FULL.text(Language.ENGLISH)).isEqualTo("""
                        a · verified minutes
                        protokoll.txt:14  error  test/twice  Number 22 is used twice.
                            »§ 22. Rutinen«
                            Hint: Give 22 a new number.
                            Suggestion: § 22. → § 23.
                        meetings[a].date  warning  test/date  Words.
                            Hint: Words.
                        meetings[a].start  warning  test/date  Words.
                            Hint: Words.
                        meetings[a].place  info  test/place  Words.
                            Hint: Words.
                        Waived: test/waived at meetings[a].end – Mötet hölls på plats utan klocka. (Anna Berg, until 2025-12-31)
                        May be verified: yes
                        May be published: no, because of test/twice, test/date
                        Kept (2): test/kept, test/kept-too
                        Could not be judged (1):
                            test/open – There is no roll.
                        """);
    }

    @Test
    void whatIsOpenIsToldWithTheReasonsWhereTheyAreKnown() {
        Report report = report("a")
                .addResult(result("test/a", Outcome.NOT_EVALUATED, MinutesStage.VERIFIED)
                        .withReason(Made.WORDS))
                .addResult(result("test/b", Outcome.NOT_EVALUATED, MinutesStage.PUBLISHED))
                .build();
        assertThat(report.text(Language.SWEDISH)).isEqualTo("""
                        a · protokoll
                        Inget att anmärka på.
                        Får justeras: oklart, för att test/a – Ord.
                        Får publiceras: oklart, för att test/a – Ord.; test/b
                        Kunde inte prövas (2):
                            test/a – Ord.
                            test/b
                        """);
        assertThat(line(report.text(Language.ENGLISH), "May be published"))
                .isEqualTo("May be published: unknown, because of test/a – Words.; test/b");
    }

    @Test
    void ofMinutesWithNothingToRemarkOnLittleIsSaid() {
        assertThat(report("a").build().text(Language.ENGLISH)).isEqualTo("""
                        a · verified minutes
                        Nothing to remark on.
                        May be verified: yes
                        May be published: yes
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTES, mötesanteckningar, notes",
        "PROTOCOL, protokoll, verified minutes",
        "STATUTORY, nämndprotokoll, minutes of a committee"
    })
    void theProfileIsNamedInBothLanguages(Profile profile, String swedish, String english) {
        Report report = report("a").profile(profile).build();
        assertThat(report.text(Language.SWEDISH)).startsWith("a · " + swedish + "\n");
        assertThat(report.text(Language.ENGLISH)).startsWith("a · " + english + "\n");
    }

    @Test
    void ofACollaborationTheWholeIsToldFirstAndThenEachMeeting() {
        Report whole = new Report.Builder()
                .profile(Profile.PROTOCOL)
                .addFinding(finding("test/time", Severity.WARNING, "groups[g]"))
                .addResult(result("test/time", Outcome.FIRED))
                .addMeetings(
                        report("a").build(),
                        report("b").profile(Profile.NOTES).addFinding(DATE).build())
                .build();
        assertThat(whole.text(Language.SWEDISH)).isEqualTo("""
                        Hela samverkan · protokoll
                        groups[g]  varning  test/time  Ord.
                            Åtgärd: Ord.

                        a · protokoll
                        Inget att anmärka på.
                        Får justeras: ja
                        Får publiceras: ja

                        b · mötesanteckningar
                        meetings[a].date  varning  test/date  Ord.
                            Åtgärd: Ord.
                        Får justeras: ja
                        Får publiceras: ja
                        """);
        assertThat(whole.withMeetings().text(Language.ENGLISH)).startsWith("The whole collaboration · ");
    }

    @Test
    void withoutAPlaceThePathIsShownAndWithoutBothNeither() {
        assertThat(lines(DATE).get(0)).isEqualTo("meetings[a].date  varning  test/date  Ord.");
        assertThat(lines(DATE.withPlace(SourcePlace.ofLine(3))).get(0)).isEqualTo("3  varning  test/date  Ord.");
        assertThat(lines(DATE.withPath(Optional.empty())).get(0)).isEqualTo("varning  test/date  Ord.");
    }

    @Test
    void aSuggestionShowsWhatItChangesAndHidesNumbersOfPersons() {
        Edit reword =
                new Edit.Reword(ModelPath.parse("meetings[a].date"), "Ekåsa komun 19121212-1212", "Ekåsa\nkommun");
        Report report = report("a")
                .addFinding(DATE)
                .addSuggestion(new Suggestion(DATE.getCode(), DATE.getPath().orElseThrow(), reword))
                .build();
        assertThat(line(report.text(Language.SWEDISH), "    Förslag"))
                .isEqualTo("    Förslag: Ekåsa komun ••••••••-•••• → Ekåsa kommun");
        Edit numbered =
                new Edit.Renumber(new AgendaItemId("a/2"), Optional.empty(), ItemNumber.of(23, NumberStyle.SECTION));
        assertThat(line(
                        report.withSuggestions(new Suggestion(
                                        DATE.getCode(), DATE.getPath().orElseThrow(), numbered))
                                .text(Language.ENGLISH),
                        "    Suggestion"))
                .isEqualTo("    Suggestion: + § 23.");
    }

    @Test
    void personalIdentityNumbersInAWaiverAreHidden() {
        Waiver waiver =
                new Waiver(WAIVER.rule(), WAIVER.path(), "Gäller 19121212-1212.", "Bo Ek, 121212-1212", WAIVER.until());
        Report report = report("a").addWaived(new Waived(DATE, waiver)).build();
        assertThat(line(report.text(Language.ENGLISH), "Waived"))
                .isEqualTo("Waived: test/waived at meetings[a].end – Gäller ••••••••-••••."
                        + " (Bo Ek, ••••••-••••, until 2025-12-31)");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\u0007', '\b', '\u001b', '\u007f', '\u0080', '\u009b', '\u200b', '\u200e', '\u200f', '\u202a',
                '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff'
            })
    void whatSteersATerminalOrTurnsTheWritingDoesNothing(char c) {
        Finding finding = DATE.withQuote("A" + c + "nna")
                .withText(new FindingText(new Wording("{who}.", "{who}."), new Wording("{who}!", "{who}!")))
                .withSlots(Map.of("who", c + "Bo" + c));
        assertThat(lines(finding))
                .containsExactly("meetings[a].date  varning  test/date  Bo.", "    »Anna«", "    Åtgärd: Bo!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\t", " \n\n ", "\u0085", "\u2028", "\u2029", "\u00a0", "\u000b", "\f"})
    void aFindingIsOneLineWhateverStandsInItsWords(String blank) {
        Finding finding = DATE.withQuote("Anna" + blank + "Berg")
                .withText(new FindingText(new Wording("{who}.", "{who}."), new Wording("{who}!", "{who}!")))
                .withSlots(Map.of("who", "Bo" + blank + "Ek"))
                .withPlace(SourcePlace.ofLine(3).withDocument("a" + blank + "b.txt"));
        assertThat(lines(finding))
                .containsExactly("a b.txt:3  varning  test/date  Bo Ek.", "    »Anna Berg«", "    Åtgärd: Bo Ek!");
    }

    @Test
    void whatPeopleWriteStaysAsItIs() {
        String written = "Åsa ”Öst” – 𝄞 → “x” {namn} é";
        assertThat(lines(DATE.withQuote(written)).get(1)).isEqualTo("    »" + written + "«");
    }
}
