package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.TaskId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

class NameRulesTest {

    private static final Check AMBIGUOUS = Check.that(new NameAmbiguous());
    private static final Check VARIANT = Check.that(new NameVariant());

    private static Given marias() {
        return notes().present("Maria Berglund").present("Maria Gran").present("Bo Ek");
    }

    private static Given marias(String called, String words) {
        return marias().item(
                        "§ 1", item -> item.withParticipants(Mention.of(called)).withContent(Passage.of(words)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Maria", "Marias", "maria", "MARIA"})
    void aFirstNameThatTwoHaveIsAmbiguous(String called) {
        Finding finding = AMBIGUOUS.firesOnceOn(marias(called, "Läget redovisas."));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(called + " kan avse flera i närvarolistan: Maria Berglund, Maria Gran.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].participants[0]");
        assertThat(finding.getQuote()).contains(called);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Maria G",
                "Maria Gr.",
                "Maria Gran",
                "Maria Grans",
                "Maria Gran Holm",
                "Bo",
                "Mari",
                "Maria, Ekåsa kommun",
                "Maria (VÄF)",
                "Gran",
                "Marianne",
                "-"
            })
    void whoeverIsToldFromTheOtherIsNot(String called) {
        AMBIGUOUS.passes(marias(called, "Läget redovisas."));
    }

    @Test
    void twoOfOneNameAreNotToldApartByIt() {
        Given two = marias().on(
                        "Maria Gran",
                        AttendanceStatus.PRESENT,
                        entry -> entry.withPerson(Given.person("Maria Gran 2")));
        Finding finding = AMBIGUOUS.firesOnceOn(
                two.item("§ 1", item -> item.withParticipants(Mention.of("Maria Gran"), Mention.of("Marias Gran"))));
        assertThat(finding.getQuote()).contains("Maria Gran");
    }

    @Test
    void theWholeNameMeansWhoeverHasNoLongerOne() {
        AMBIGUOUS.passes(marias().present("Maria Gran Holm")
                .item("§ 1", item -> item.withParticipants(Mention.of("Maria Gran"))));
    }

    @Test
    void anItemThatNamesOneInFullTellsWhoIsMeant() {
        AMBIGUOUS.passes(marias("Maria", "Maria Gran redovisar läget. Maria tar det vidare."));
        AMBIGUOUS.firesOnceOn(marias("Maria", "Maria Gran och Maria Berglund redovisar läget. Maria tar det vidare."));
        AMBIGUOUS.firesOnceOn(marias("Maria", "Läget redovisas.").item("§ 2", Passage.of("Maria Gran tackar.")));
    }

    @Test
    void aSeatWithoutANameIsNobody() {
        AMBIGUOUS.firesOnceOn(marias("Maria", "Läget redovisas.").seat("Regionhälsan", AttendanceStatus.PRESENT));
    }

    @Test
    void onlyWhoIsThereSpeaks() {
        Given oneAway = notes().present("Maria Berglund")
                .absent("Maria Gran")
                .item("§ 1", item -> item.withParticipants(Mention.of("Maria")));
        AMBIGUOUS.passes(oneAway);
    }

    @Test
    void aTaskCanLieOnSomebodyWhoIsAway() {
        Given given = notes().present("Maria Berglund")
                .absent("Maria Gran")
                .item("§ 1", Given.decision("Maria tar fram ett förslag.", 1).withResponsible(Mention.of("Maria")));
        Finding finding = AMBIGUOUS.firesOnceOn(given);
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].responsible[0]");
    }

    @Test
    void aTaskIsToldWhereItsWordsStand() {
        Meeting meeting = marias().items("§ 1").meeting();
        Task task = new Task.Builder()
                .id(new TaskId("ekasa/2025-05-22/t1"))
                .what("Maria tar fram ett förslag.")
                .addResponsible(Mention.of("Maria"))
                .build();
        assertThat(AMBIGUOUS.firesOnceOn(meeting.withTasks(task)).getPath().orElseThrow())
                .hasToString("tasks[ekasa/2025-05-22/t1].responsible[0]");
        ModelPath words = meeting.getAgenda().get(0).path().then("title");
        assertThat(AMBIGUOUS
                        .firesOnceOn(meeting.withTasks(task.withCited(words)))
                        .getPath())
                .contains(words);
        ForwardedQuestion question = new ForwardedQuestion.Builder()
                .id(new ForwardedQuestionId("ekasa/2025-05-22/q1"))
                .what("Maria lyfter frågan.")
                .addCarrier(Mention.of("Maria"))
                .build();
        assertThat(AMBIGUOUS
                        .firesOnceOn(meeting.withQuestions(question))
                        .getPath()
                        .orElseThrow())
                .hasToString("forwardedQuestions[ekasa/2025-05-22/q1].carriers[0]");
    }

    @Test
    void whatIsCalledTwiceIsToldOnce() {
        AMBIGUOUS.firesOnceOn(marias("Maria", "Läget redovisas.")
                .item("§ 2", item -> item.withParticipants(Mention.of("Maria"), Mention.of("maria"))));
    }

    @Test
    void whoHasBeenFoundIsNotAsked() {
        AMBIGUOUS.passes(marias().item("§ 1", item -> item.withParticipants(Given.mention("Maria"))));
    }

    @Test
    void onePersonInTwoEntriesIsOne() {
        AMBIGUOUS.passes(notes().present("Maria Gran", Role.CHAIR)
                .present("Maria Gran")
                .item("§ 1", item -> item.withParticipants(Mention.of("Maria"))));
    }

    @Test
    void withoutARollNobodyIsAmbiguous() {
        AMBIGUOUS.isUncertainOn(notes().item("§ 1", item -> item.withParticipants(Mention.of("Maria"))));
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
    void anEndingIsNotLostByAMend() {
        Given given = sonja("Sonja Walengrens förslag.");
        Report report = VARIANT.report(given.meeting());
        assertThat(report.suggestion(VARIANT.firesOnceOn(given))).isEmpty();
    }

    @Test
    void namesInQuotationsAreTheOtherBodys() {
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
