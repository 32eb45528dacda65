package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.group.Role.CHAIR;
import static se.samverkan.group.Role.SECRETARY;
import static se.samverkan.group.Role.VERIFIER;
import static se.samverkan.group.Role.VICE_CHAIR;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.protocol;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Profile;

/** Who signs the minutes, and who may verify what. */
class SignatureRulesTest {

    private static final Check DIFFERS = Check.that(new SignatoryDiffers());
    private static final Check IMPARTIAL = Check.that(new VerifierImpartial());

    private static Given three() {
        return protocol()
                .present("Anna Berg", CHAIR)
                .present("Bo Ek", SECRETARY)
                .present("Cia Holm", VERIFIER)
                .present("David Lund");
    }

    @Test
    void whoHasTheRoleSigns() {
        DIFFERS.passes(three().signed(CHAIR, mention("Anna Berg"))
                .signed(SECRETARY, mention("Bo Ek"))
                .signed(VERIFIER, mention("Cia Holm")));
    }

    @Test
    void anotherWhoSignsInsteadIsReportedAtTheSignature() {
        Finding finding = DIFFERS.firesOnceOn(
                three().signed(CHAIR, mention("Anna Berg")).signed(VERIFIER, mention("David Lund")));
        assertThat(finding.getPath().orElseThrow())
                .hasToString("minutes[ekasa/2025-05-22/m1].signOff.signatures[1].signatory");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getQuote()).contains("David Lund");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "David Lund har skrivit under som justerare, men det är Cia Holm enligt närvaron eller valet.");
        assertThat(DIFFERS.in(Profile.STATUTORY)
                        .firesOnceOn(three().signed(VERIFIER, mention("David Lund")))
                        .getSeverity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void chairAndSecretaryAreHeldAgainstTheRollToo() {
        assertThat(DIFFERS.firesOnceOn(three().signed(CHAIR, mention("David Lund")))
                        .message(Language.ENGLISH))
                .isEqualTo(
                        "David Lund has signed as chair, but by the attendance list or the election it is Anna Berg.");
        assertThat(DIFFERS.firesOnceOn(three().signed(SECRETARY, mention("David Lund")))
                        .message(Language.ENGLISH))
                .isEqualTo(
                        "David Lund has signed as secretary, but by the attendance list or the election it is Bo Ek.");
    }

    @Test
    void whoIsOnNoListSignsForNobody() {
        DIFFERS.firesOnceOn(three().signed(VERIFIER, Mention.of("Erik Lind")));
        DIFFERS.firesOnceOn(three().signed(VERIFIER, mention("Erik Lind")));
        DIFFERS.firesOnceOn(three().signed(VERIFIER, mention("Tina")));
    }

    @Test
    void whoHasTheNameOfTheElectedAndIsSomebodyElseIsUnclear() {
        DIFFERS.isUncertainOn(three().signed(VERIFIER, Mention.of("Cia Holm", Given.person("En annan Cia Holm"))));
    }

    @Test
    void aVariantOfTheNameIsNobodyElse() {
        for (String name : List.of("Cia  holm", "Cia", "C. Holm", "Cia Lind Holm", "Cia Hollm", "Cecilia Holm")) {
            Given given = three().signed(VERIFIER, Mention.of(name));
            assertThat(DIFFERS.report(given.meeting()).findings()).as(name).isEmpty();
        }
        DIFFERS.isUncertainOn(three().signed(VERIFIER, Mention.of("Cia Lind Holm")));
    }

    @Test
    void oneWhoSignsMoreThanWasElectedIsNoOther() {
        DIFFERS.passes(three().signed(VERIFIER, mention("Cia Holm")).signed(VERIFIER, mention("David Lund")));
    }

    @Test
    void whereASignatureIsUnclearItMayBeTheElected() {
        DIFFERS.isUncertainOn(three().signed(VERIFIER, Mention.of("Tina")).signed(VERIFIER, mention("David Lund")));
    }

    @Test
    void whoHasAnOfficeMaySignUnderTheLabelOfAnother() {
        DIFFERS.passes(three().signed(VERIFIER, mention("Anna Berg")));
        DIFFERS.passes(three().signed(VERIFIER, mention("Bo Ek")));
        DIFFERS.passes(three().present("Eva Alm", VICE_CHAIR).signed(VERIFIER, mention("Eva Alm")));
        DIFFERS.passes(three().present("Eva Alm", VICE_CHAIR).signed(CHAIR, mention("Eva Alm")));
        DIFFERS.passes(three().signed(SECRETARY, mention("Cia Holm")));
    }

    @Test
    void anElectedVerifierWhoWasAwayIsStillElected() {
        DIFFERS.firesOnceOn(
                protocol().absent("Cia Holm", VERIFIER).present("David Lund").signed(VERIFIER, mention("David Lund")));
    }

    @Test
    void anAbsentChairDidNotLead() {
        DIFFERS.doesNotApplyTo(
                protocol().absent("Anna Berg", CHAIR).present("David Lund").signed(CHAIR, mention("David Lund")));
    }

    @Test
    void anOpenLineIsNoSignature() {
        DIFFERS.doesNotApplyTo(three().openSignature(VERIFIER));
        DIFFERS.doesNotApplyTo(three());
        DIFFERS.passes(three().openSignature(CHAIR).signed(VERIFIER, mention("Cia Holm")));
    }

    @Test
    void whoSignsWithoutAnElectionIsHeldAgainstNothing() {
        DIFFERS.doesNotApplyTo(protocol().present("Anna Berg").signed(VERIFIER, mention("Anna Berg")));
    }

    private static Given conflicted(Mention who) {
        return three().item("§ 1", item -> item.withConflicted(who)).item("§ 2");
    }

    @Test
    void whoHasAConflictOfInterestDoesNotVerifyThatItem() {
        Finding finding = IMPARTIAL.firesOnceOn(conflicted(mention("Cia Holm")));
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Cia Holm är både justerare och jävig i punkten ”§ 1 Punkt 0”.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Cia Holm is both verifier and in a conflict of interest over the item “§ 1 Punkt 0”.");
        IMPARTIAL.firesOnceOn(conflicted(Mention.of("Cia Holm")));
        IMPARTIAL.passes(conflicted(mention("David Lund")));
        IMPARTIAL.passes(conflicted(Mention.of("David Lund")));
        IMPARTIAL.passes(conflicted(Mention.of("Cia Holm", Given.person("En annan Cia Holm"))));
    }

    @Test
    void itemsThatTheMinutesDoNotHoldAreVerifiedByOthers() {
        IMPARTIAL.passes(conflicted(mention("Cia Holm")).declared(2, 2));
        IMPARTIAL.firesOnceOn(conflicted(mention("Cia Holm")).declared(1, 1));
        IMPARTIAL.passes(conflicted(mention("Cia Holm"))
                .record(record -> record.withCertifiedItems(new AgendaItemId("ekasa/2025-05-22/i1"))));
        IMPARTIAL.firesOnceOn(conflicted(mention("Cia Holm"))
                .record(record -> record.withCertifiedItems(new AgendaItemId("ekasa/2025-05-22/i0"))));
        IMPARTIAL.firesOnceOn(three().item("", item -> item.withConflicted(mention("Cia Holm")))
                .declared(1, 1));
    }

    @Test
    void anotherVerifierWhoIsFreeCanVerifyTheItem() {
        IMPARTIAL.passes(conflicted(mention("Cia Holm")).present("Eva Alm", VERIFIER));
        assertThat(IMPARTIAL.firesOn(three().present("Eva Alm", VERIFIER)
                        .item("§ 1", item -> item.withConflicted(mention("Cia Holm"), mention("Eva Alm")))))
                .hasSize(2);
    }

    @Test
    void anotherVerifierOfOtherItemsOrWhoIsSecretaryDoesNotVerifyInTheirPlace() {
        Meeting meeting = conflicted(mention("Cia Holm"))
                .present("Eva Alm")
                .signed(VERIFIER, mention("Cia Holm"))
                .meeting();
        MinutesRecord whole = meeting.getMinutes().get(0);
        MinutesRecord other = whole.withId(new MinutesRecordId("ekasa/2025-05-22/m2"))
                .withSignOff(new SignOff.Builder()
                        .addSignature(new Signature.Builder()
                                .role(VERIFIER)
                                .signatory(mention("Eva Alm"))
                                .build())
                        .build());
        IMPARTIAL.firesOnceOn(
                meeting.withMinutes(whole, other.withCertifiedItems(new AgendaItemId("ekasa/2025-05-22/i1"))));
        IMPARTIAL.passes(meeting.withMinutes(whole, other.withCertifiedItems(new AgendaItemId("ekasa/2025-05-22/i0"))));
        assertThat(IMPARTIAL.firesOn(conflicted(mention("Cia Holm")).signed(VERIFIER, mention("Bo Ek"))))
                .extracting(finding -> finding.getQuote().orElseThrow())
                .containsExactlyInAnyOrder("Bo Ek", "Cia Holm");
    }

    @Test
    void aChairWhoIsElectedVerifierVerifiesWhoeverElseDoes() {
        Finding finding = IMPARTIAL.firesOnceOn(
                protocol().present("Anna Berg", CHAIR, VERIFIER).present("Cia Holm", VERIFIER));
        assertThat(finding.getQuote()).contains("Anna Berg");
    }

    @Test
    void twoChairsDoNotSignBesideEachOther() {
        assertThat(IMPARTIAL.firesOn(protocol()
                        .present("Anna Berg", CHAIR)
                        .present("Bo Ek", CHAIR)
                        .signed(VERIFIER, mention("Anna Berg"))
                        .signed(VERIFIER, mention("Bo Ek"))))
                .hasSize(2);
    }

    @Test
    void theChairBesideTheVerifierDoesNotVerifyInHerPlace() {
        IMPARTIAL.firesOnceOn(conflicted(mention("Cia Holm"))
                .signed(VERIFIER, mention("Anna Berg"))
                .signed(VERIFIER, mention("Cia Holm")));
    }
}
