package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.id.OrganisationId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

class NameVariantTest {

    private static final Check VARIANT = Check.that(new NameVariant());

    @Test
    void withoutARollNoNameIsMisspelt() {
        VARIANT.isUncertainOn(notes().items("§ 1"));
    }

    private static Given sonja(String words) {
        return notes().present("Sonja Wallengren").present("Stein-Erik Sand").item("§ 1", Passage.of(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sonja Walengren redovisar. | Sonja Walengren | Sonja Wallengren",
                "Tack till Sonja Wallengran! | Sonja Wallengran | Sonja Wallengren",
                "Sojna Wallengren redovisar. | Sojna Wallengren | Sonja Wallengren",
            })
    void aNameThatIsNearlyOneOnTheRollIsTold(String words, String written, String right) {
        Report report = VARIANT.report(sonja(words).meeting());
        Finding finding = VARIANT.firesOnceOn(sonja(words));
        assertThat(finding.message(Language.SWEDISH)).isEqualTo(written + " är stavat nästan som " + right + ".");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(finding.getQuote()).contains(written);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(report.suggestion(finding))
                .contains(new Edit.Reword(finding.getPath().orElseThrow(), words, words.replace(written, right)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sonja Wallengren redovisar.",
                "Sonja Wallengrens förslag.",
                "SONJA WALLENGREN",
                "Stein Erik Sand och SteinErik Sand",
                "Stein–Erik Sand",
                "Sonja Lind",
                "Sonja",
                "Sonja. Walengren", // no name
                "sonja walengren",
            })
    void hyphenCaseAndGenitiveAreNoVariants(String words) {
        VARIANT.passes(sonja(words));
    }

    @Test
    void aNameThatSomebodyElseHasIsNoSlip() {
        VARIANT.passes(sonja("Sonja Walengren redovisar.").present("Sonja Walengren"));
    }

    @Test
    void aSlipInSeveralPlacesIsToldAtEachAndLeftToPeople() {
        Given given = sonja("Sonja Walengren redovisar.").item("§ 2", Passage.of("Sonja Walengren tackar."));
        assertThat(VARIANT.firesOn(given)).hasSize(2);
        Report report = VARIANT.report(given.meeting());
        assertThat(report.findings())
                .allMatch(finding -> report.suggestion(finding).isEmpty());
    }

    @Test
    void whatCanBeWrittenOtherwiseIsMended() {
        Meeting meeting = notes().present("Sonja Wallengren")
                .item("§ 1", Passage.of("Läget redovisas."))
                .meeting();
        AgendaItem item = meeting.getAgenda().get(0);
        assertThat(mended(meeting.withAgenda(item.withTitle("Sonja Walengren tackar"))))
                .contains("Sonja Wallengren tackar");
        assertThat(mended(meeting.withAgenda(item.withContent(Given.decision("Sonja Walengren utses.", 1)))))
                .contains("Sonja Wallengren utses.");
    }

    @Test
    void whatIsNoHeadingNoDecisionAndNoPassageOfAnItemIsOnlyTold() {
        Meeting meeting = notes().present("Sonja Wallengren").items("§ 1").meeting();
        AgendaItem item = meeting.getAgenda().get(0);
        assertThat(mended(meeting.withPreamble(Passage.of("Sonja Walengren tackar."))))
                .isEmpty();
        assertThat(mended(sonja("Läget redovisas.")
                        .signed(Role.CHAIR, Mention.of("Sonja Walengren"))
                        .meeting()))
                .isEmpty();
        assertThat(mended(meeting.withAgenda(item.withContent(
                        new Figure.Builder().caption("Sonja Walengren tackar.").build()))))
                .isEmpty();
        assertThat(mended(meeting.withAgenda(item.withContent(new ContentTable.Builder()
                        .addRow(new ContentTable.Row(List.of("Sonja Walengren")))
                        .build()))))
                .isEmpty();
    }

    private static Optional<String> mended(Meeting meeting) {
        return VARIANT.report(meeting).suggestion(VARIANT.firesOnceOn(meeting)).map(Edit::becomes);
    }

    @Test
    void anEndingIsNotLostByAMend() {
        Given given = sonja("Sonja Walengrens förslag.");
        Report report = VARIANT.report(given.meeting());
        assertThat(report.suggestion(VARIANT.firesOnceOn(given))).isEmpty();
    }

    @Test
    void wordsThatFoundNoPlaceAreNotHeldAgainstTheRoll() {
        VARIANT.passes(sonja("Läget redovisas.").meeting().withUnplaced("Sonja Walengren"));
    }

    @Test
    void namesInQuotationsAreTheOtherBodys() {
        VARIANT.passes(sonja("Läget redovisas.")
                .meeting()
                .withPreamble(new QuotedDecision.Builder()
                        .text("Sonja Walengren utses.")
                        .build()));
        VARIANT.passes(notes().present("Sonja Wallengren")
                .item(
                        "§ 1",
                        new QuotedDecision.Builder()
                                .text("Sonja Walengren utses.")
                                .build()));
    }

    @Test
    void signaturesAreHeldAgainstTheRollToo() {
        Finding finding =
                VARIANT.firesOnceOn(sonja("Läget redovisas.").signed(Role.CHAIR, Mention.of("Sonja Walengren")));
        assertThat(finding.getPath().orElseThrow())
                .hasToString("minutes[ekasa/2025-05-22/m1].signOff.signatures[0].signatory");
        VARIANT.passes(sonja("Läget redovisas.").signed(Role.CHAIR, Mention.of("Sonja Wallengren")));
    }

    private static Given from(String... organisations) {
        Given given = notes();
        for (String name : organisations) {
            given.on(
                    "Person " + name + given.hashCode(),
                    AttendanceStatus.PRESENT,
                    entry -> entry.withOrganisationName(name).withAffiliationAsWritten(name + ", chef"));
        }
        return given;
    }

    @Test
    void anOrganisationThatIsSpeltOtherwiseThanUsualIsTold() {
        Given given = from("Vintrops kommun", "Vintorps kommun", "Vintorps kommun");
        Finding finding = VARIANT.firesOnceOn(given);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Vintrops kommun är stavat nästan som Vintorps kommun.");
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a0].affiliationAsWritten");
        Report report = VARIANT.report(given.meeting());
        assertThat(report.suggestion(finding).orElseThrow().becomes()).isEqualTo("Vintorps kommun, chef");
    }

    @Test
    void ofTwoSpellingsThatAreAsUsualTheLaterIsToldAndNothingIsSuggested() {
        Given given = from("Vintorps kommun", "Vintrops kommun");
        Finding finding = VARIANT.firesOnceOn(given);
        assertThat(finding.getSlots()).containsEntry("written", "Vintrops kommun");
        assertThat(VARIANT.report(given.meeting()).suggestion(finding)).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "Område V7, Område V8",
        "V7, V8",
        "Vintorp kommun, Vintorps kommun",
        "Närvårds-kontoret, Närvårdskontoret",
        "NÄRVÅRDSKONTORET, Närvårdskontoret",
        "Privat vårdcentral, Privata vårdcentraler",
        "Vårdcentralen Ekby, Vårdcentralen Ekbo",
        "BUP, BUM",
        "Område 11, Område 12",
    })
    void digitsCodesAndFormsAreNoVariants(String one, String other) {
        VARIANT.passes(from(one, other));
    }

    @Test
    void anAbbreviationIsHeldAgainstThoseThatAreKnown() {
        Organisation known = new Organisation.Builder()
                .id(new OrganisationId("nsph"))
                .name("Nationell samverkan")
                .addAlias("NSPH")
                .build();
        assertThat(findings(from("NPSH").meeting(), known)).hasSize(1);
        assertThat(findings(from("NSPH").meeting(), known)).isEmpty();
        assertThat(findings(from("NPSH", "NPSH").meeting(), known)).isEmpty();
        assertThat(findings(from("BUP").meeting(), known)).isEmpty();
        assertThat(findings(from("–").meeting(), known)).isEmpty();
        assertThat(findings(from("NPSH").meeting(), known.withAliases(List.of())))
                .isEmpty();
    }

    @Test
    void aShortNameIsNoAbbreviation() {
        Organisation known = new Organisation.Builder()
                .id(new OrganisationId("ekby"))
                .name("Vårdcentralen Ekby")
                .addAlias("Ekby")
                .build();
        assertThat(findings(from("Ekbo").meeting(), known)).isEmpty();
    }

    @Test
    void aRegisteredNameIsRight() {
        Organisation known = new Organisation.Builder()
                .id(new OrganisationId("vintorp"))
                .name("Kommunen")
                .addAlias("Vintorps kommun")
                .build();
        assertThat(findings(from("Vintrops kommun", "Vintrops kommun").meeting(), known))
                .hasSize(2);
    }

    private static List<Finding> findings(Meeting meeting, Organisation known) {
        Collaboration collaboration = Collaboration.of(meeting).withOrganisations(known);
        return ProtocolCheck.empty()
                .withRules(List.of(new NameVariant()))
                .check(collaboration, meeting.getId())
                .findings();
    }

    @Test
    void whatIsNotInTheWordsOfTheRollIsNotJudged() {
        Given given = notes();
        given.on("Bo Ek", AttendanceStatus.PRESENT, entry -> entry.withOrganisationName("Vintrops kommun"));
        given.on("Cia Ek", AttendanceStatus.PRESENT, entry -> entry.withOrganisationName("Vintorps kommun"));
        VARIANT.passes(given);
    }
}
