package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.group.Role.CHAIR;
import static se.samverkan.group.Role.SECRETARY;
import static se.samverkan.group.Role.VERIFIER;
import static se.samverkan.protocol.rules.Given.items;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Role;
import se.samverkan.language.Language;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;

class SignoffRulesTest {

    private static final Check CHAIR_RULE = Check.that(new Chair());
    private static final Check SECRETARY_RULE = Check.that(new Secretary());
    private static final Check MISSING = Check.that(new VerifierMissing());
    private static final Check ATTENDED = Check.that(new VerifierAttended());
    private static final Check IMPARTIAL = Check.that(new VerifierImpartial());

    @Test
    void oneChairAmongThosePresentIsRight() {
        CHAIR_RULE.passes(notes().present("Anna Berg", CHAIR).present("Bo Ek").absent("Cia Holm", CHAIR));
    }

    @Test
    void noChairAmongThosePresentIsReportedAtTheRoll() {
        Finding finding = CHAIR_RULE.firesOnceOn(notes().present("Anna Berg").absent("Cia Holm", CHAIR));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].attendance");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void twoChairsAreReportedAtTheSecond() {
        Finding finding =
                CHAIR_RULE.firesOnceOn(protocol().present("Anna Berg", CHAIR).present("Bo Ek", CHAIR));
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a1]");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getQuote()).contains("Anna Berg, Bo Ek");
    }

    @Test
    void aChairWhoIsListedTwiceIsOneChair() {
        CHAIR_RULE.passes(notes().present("Anna Berg", CHAIR).present("Anna Berg", CHAIR));
    }

    @Test
    void oneCanTakeOverTheChairFromAnother() {
        CHAIR_RULE.passes(notes().presentFor(items(1, 4), "Anna Berg", CHAIR).present("Bo Ek", CHAIR));
    }

    @Test
    void theViceChairLeadsWhenTheChairIsAway() {
        CHAIR_RULE.passes(notes().absent("Anna Berg", CHAIR).present("Bo Ek", Role.VICE_CHAIR));
    }

    @Test
    void whoSignsAsChairWasChairIfPresent() {
        CHAIR_RULE.passes(notes().present("Anna Berg").signed(CHAIR, mention("Anna Berg")));
        CHAIR_RULE.firesOnceOn(notes().absent("Anna Berg").signed(CHAIR, mention("Anna Berg")));
        CHAIR_RULE.passes(
                notes().present("Anna Berg").signed(CHAIR, mention("Anna Berg")).signed(CHAIR, Mention.of("Tina")));
    }

    @Test
    void aRoleWhoseHolderCannotBeFoundOnTheRollIsNotJudged() {
        CHAIR_RULE.isUncertainOn(notes().present("Anna Berg").signed(CHAIR, Mention.of("Tina")));
        CHAIR_RULE.isUncertainOn(notes().on("Anna Berg", AttendanceStatus.UNKNOWN, entry -> entry.withRoles(CHAIR)));
        SECRETARY_RULE.isUncertainOn(notes().present("Anna Berg").signed(SECRETARY, Mention.of("Tina")));
        SECRETARY_RULE.isUncertainOn(notes().present("Anna Berg").signed(SECRETARY, mention("Bo Ek")));
    }

    @Test
    void neitherAnOpenLineNorSomebodyOfWhomNothingIsKnownMayHaveHeldARole() {
        SECRETARY_RULE.firesOnceOn(notes().present("Anna Berg").openSignature(SECRETARY));
        SECRETARY_RULE.firesOnceOn(notes().present("Anna Berg").on("Bo Ek", AttendanceStatus.UNKNOWN, entry -> entry));
    }

    @Test
    void withoutARollChairAndSecretaryAreNotJudged() {
        CHAIR_RULE.isUncertainOn(notes());
        SECRETARY_RULE.isUncertainOn(notes());
    }

    @Test
    void aSecretaryAmongThosePresentIsRight() {
        SECRETARY_RULE.passes(notes().present("Anna Berg", CHAIR).present("Bo Ek", SECRETARY));
        SECRETARY_RULE.passes(notes().present("Anna Berg", CHAIR, SECRETARY));
        SECRETARY_RULE.passes(
                notes().present("Bo Ek").signed(SECRETARY, mention("Bo Ek")).signed(SECRETARY, Mention.of("Tina")));
    }

    @Test
    void anAbsentSecretaryKeptNoMinutes() {
        SECRETARY_RULE.firesOnceOn(notes().present("Anna Berg", CHAIR).absent("Bo Ek", SECRETARY));
    }

    @Test
    void aVerifierOnTheRollOrInASignatureIsThere() {
        MISSING.passes(protocol().present("Anna Berg", VERIFIER));
        MISSING.passes(protocol().present("Anna Berg").signed(VERIFIER, Mention.of("Sonja Nilsson")));
    }

    @Test
    void minutesWithoutAVerifierAreReportedOnce() {
        Finding finding = MISSING.firesOnceOn(protocol()
                .present("Anna Berg", CHAIR)
                .present("Bo Ek", SECRETARY)
                .openSignature(VERIFIER));
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void notesNeedNoVerifier() {
        MISSING.doesNotApplyTo(notes().present("Anna Berg"));
    }

    @Test
    void anElectionThatIsNotUnderstoodIsNoProof() {
        MISSING.isUncertainOn(protocol()
                .present("Anna Berg")
                .item(
                        "2.",
                        item -> item.withKinds(ItemKind.ELECTION_OF_VERIFIER)
                                .withContent(Passage.of("Till justerare utses Sonja."))));
        MISSING.firesOnceOn(
                protocol().present("Anna Berg").item("2.", item -> item.withKinds(ItemKind.ELECTION_OF_VERIFIER)));
    }

    @Test
    void aVerifierWhoWasThereForEveryItemIsRight() {
        ATTENDED.passes(protocol().present("Anna Berg", VERIFIER).items("§ 1", "§ 2"));
        ATTENDED.passes(
                protocol().presentFor(items(0, 2), "Anna Berg", VERIFIER).items("§ 1", "§ 2"));
        ATTENDED.passes(
                protocol().presentFor(items(1, 1), "Anna Berg", VERIFIER).items("", ""));
    }

    @Test
    void aVerifierWhoLeftEarlyMissedTheRest() {
        Finding finding = ATTENDED.firesOnceOn(protocol()
                .presentFor(items(22, 23), "Lena Öhrvall", VERIFIER)
                .items("§ 22", "§ 23", "§ 24", "§ 25")
                .declared(22, 26)
                .signed(VERIFIER, mention("Lena Öhrvall")));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Lena Öhrvall justerar protokollet men var inte med på punkt 24–25.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Lena Öhrvall verifies the minutes but was not there for item 24–25.");
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a0].part");
    }

    @Test
    void aVerifierNeedsToHaveBeenThereOnlyForWhatTheMinutesHold() {
        ATTENDED.passes(protocol()
                .presentFor(items(22, 23), "Lena Öhrvall", VERIFIER)
                .items("§ 22", "§ 23", "§ 24")
                .declared(23, 23));
    }

    @Test
    void anAbsentVerifierMissedTheMeeting() {
        Finding finding = ATTENDED.firesOnceOn(protocol()
                .absent("Anna Berg")
                .signed(VERIFIER, mention("Anna Berg"))
                .items("§ 1"));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Anna Berg justerar protokollet men var inte med på mötet.");
        assertThat(finding.getPath().orElseThrow()).hasToString("attendance[ekasa/2025-05-22/a0]");
    }

    @Test
    void aVerifierWhoWasNotCalledMissedTheMeetingToo() {
        Finding finding = ATTENDED.firesOnceOn(protocol()
                .on("Anna Berg", AttendanceStatus.NOT_CALLED, entry -> entry.withRoles(VERIFIER))
                .items("§ 1"));
        assertThat(finding.getSlots()).containsEntry("missedSv", "mötet");
    }

    @Test
    void aVerifierWhoIsAlsoListedAbsentWasThere() {
        ATTENDED.passes(
                protocol().absent("Anna Berg").present("Anna Berg", VERIFIER).items("§ 1"));
    }

    @Test
    void anEntryThatSaysAVerifierWasAwayCoversNoItem() {
        for (AttendanceStatus away : List.of(AttendanceStatus.ABSENT, AttendanceStatus.NOT_CALLED)) {
            Finding finding = ATTENDED.firesOnceOn(protocol()
                    .presentFor(items(1, 1), "Anna Berg", VERIFIER)
                    .on("Anna Berg", away, entry -> entry)
                    .items("§ 1", "§ 2"));
            assertThat(finding.getSlots()).containsEntry("missedSv", "punkt 2");
        }
    }

    @Test
    void whereNobodyIsNamedAsVerifierTheRulesAboutOneDoNotApply() {
        ATTENDED.doesNotApplyTo(protocol().present("Anna Berg").signed(VERIFIER, Mention.of("Sonja Nilsson")));
        IMPARTIAL.doesNotApplyTo(protocol().present("Anna Berg"));
        IMPARTIAL.doesNotApplyTo(protocol().present("Anna Berg", CHAIR).signed(CHAIR, mention("Anna Berg")));
    }

    @Test
    void aVerifierWithoutAnotherOfficeIsImpartial() {
        IMPARTIAL.passes(protocol()
                .present("Anna Berg", CHAIR)
                .present("Bo Ek", SECRETARY)
                .present("Cia Holm", VERIFIER));
    }

    @Test
    void theChairCannotVerify() {
        Finding finding = IMPARTIAL.firesOnceOn(
                protocol().present("Anna Berg", CHAIR, VERIFIER).present("Bo Ek", SECRETARY));
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Anna Berg är både justerare och ordförande.");
    }

    @Test
    void theSecretaryUsuallyDoesNotVerify() {
        Finding finding = IMPARTIAL.firesOnceOn(protocol()
                .present("Anna Berg", CHAIR)
                .present("Bo Ek", SECRETARY)
                .signed(VERIFIER, mention("Bo Ek")));
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("Bo Ek is both verifier and secretary.");
        assertThat(finding.getPath().orElseThrow())
                .hasToString("minutes[ekasa/2025-05-22/m1].signOff.signatures[0].signatory");
    }

    @Test
    void theChairWhoSignsBesideTheVerifierIsNoVerifier() {
        IMPARTIAL.passes(protocol()
                .present("Anna Berg", CHAIR)
                .present("Cia Holm", VERIFIER)
                .signed(VERIFIER, mention("Anna Berg"))
                .signed(VERIFIER, mention("Cia Holm")));
    }

    @Test
    void anAbsentSecretaryIsNoOfficeOfThisMeeting() {
        IMPARTIAL.passes(protocol().absent("Bo Ek", SECRETARY, VERIFIER));
    }
}
