package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.group.Role.CHAIR;
import static se.samverkan.group.Role.VERIFIER;
import static se.samverkan.protocol.rules.Given.mention;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.AgendaItemId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.protocol.Profile;
import se.samverkan.time.Term;

class StageRulesTest {

    private static final Check WINDOW = Check.that(new Window());
    private static final Check ORDER = Check.that(new StageOrder());

    /** A Thursday. */
    private static final LocalDate HELD = LocalDate.of(2025, 5, 22);

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied at once
    private static UnaryOperator<MinutesRecord> steps(Step<MinutesStage>... steps) {
        List<Step<MinutesStage>> all = List.of(steps);
        return record -> record.withHistory(new History<>(all));
    }

    private static Step<MinutesStage> on(MinutesStage stage, LocalDate day) {
        return Step.to(stage).on(day);
    }

    private static Step<MinutesStage> verified(int daysAfter) {
        return on(MinutesStage.VERIFIED, HELD.plusDays(daysAfter));
    }

    private static UnaryOperator<MinutesRecord> signedOn(LocalDate... days) {
        return record -> {
            SignOff.Builder signOff = new SignOff.Builder();
            for (LocalDate day : days) {
                signOff.addSignature(new Signature.Builder()
                        .role(VERIFIER)
                        .signatory(mention("Cia Holm"))
                        .date(day)
                        .build());
            }
            return record.withSignOff(signOff.build());
        };
    }

    @Test
    void minutesAreVerifiedWithinFourteenDays() {
        WINDOW.passes(protocol().record(steps(verified(14))));
        Finding finding = WINDOW.firesOnceOn(protocol().record(steps(verified(15))));
        assertThat(finding.getPath().orElseThrow()).hasToString("minutes[ekasa/2025-05-22/m1]");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getQuote()).contains("2025-06-06");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Protokollet justerades 2025-06-06, men gränsen var 2025-06-05.");
        assertThat(WINDOW.in(Profile.STATUTORY)
                        .firesOnceOn(protocol().record(steps(verified(15))))
                        .getSeverity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void theDayOfTheLastSignatureCountsWhereNothingElseIsTold() {
        WINDOW.passes(protocol().record(signedOn(HELD.plusDays(2), HELD.plusDays(14))));
        WINDOW.firesOnceOn(protocol().record(signedOn(HELD.plusDays(15), HELD.plusDays(2))));
        WINDOW.passes(protocol()
                .record(record ->
                        steps(verified(3)).apply(signedOn(HELD.plusDays(20)).apply(record))));
        WINDOW.doesNotApplyTo(protocol()
                .record(record -> record.withSignOff(new SignOff.Builder()
                        .addSignature(new Signature.Builder()
                                .role(CHAIR)
                                .date(HELD.plusDays(30))
                                .build())
                        .build())));
    }

    @Test
    void aLastDayThatIsNoWorkingDayMovesToTheNext() {
        // The fourteenth day after Friday 23 May is Friday 6 June, the National Day; Monday the 9th is the next working
        // day.
        LocalDate friday = LocalDate.of(2025, 5, 23);
        UnaryOperator<MinutesRecord> monday = steps(on(MinutesStage.VERIFIED, LocalDate.of(2025, 6, 9)));
        UnaryOperator<MinutesRecord> tuesday = steps(on(MinutesStage.VERIFIED, LocalDate.of(2025, 6, 10)));
        assertThat(WINDOW.report(protocol().record(monday).meeting().withDate(friday))
                        .findings())
                .isEmpty();
        assertThat(WINDOW.report(protocol().record(tuesday).meeting().withDate(friday))
                        .findings())
                .hasSize(1);
        // No calendar says what was a working day in the year 1500.
        LocalDate early = LocalDate.of(1500, 1, 1);
        assertThat(WINDOW.report(protocol().record(monday).meeting().withDate(early))
                        .findings())
                .hasSize(1);
        LocalDate late = LocalDate.of(12_000, 1, 1);
        UnaryOperator<MinutesRecord> later = steps(on(MinutesStage.VERIFIED, late.plusDays(15)));
        assertThat(WINDOW.report(protocol().record(later).meeting().withDate(late))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aGroupCanHaveAnotherWindow() {
        GivenGroup.uncovered(new Window())
                .group(group -> group.withMinutesPolicy(
                        new MinutesPolicy.Builder().verifyWithinDays(30).build()))
                .passes(protocol().record(steps(verified(30))));
        GivenGroup.uncovered(new Window())
                .group(group -> group.withMinutesPolicy(
                        new MinutesPolicy.Builder().verifyWithinDays(5).build()))
                .firesOnceOn(protocol().record(steps(verified(6))));
    }

    @Test
    void aCommitteeAnnouncesByTheSecondDay() {
        WINDOW.in(Profile.STATUTORY)
                .passes(protocol().record(steps(verified(4), on(MinutesStage.PUBLISHED, HELD.plusDays(6)))));
        assertThat(WINDOW.in(Profile.STATUTORY)
                        .firesOnceOn(
                                protocol().record(steps(verified(4), on(MinutesStage.PUBLISHED, HELD.plusDays(7)))))
                        .message(Language.SWEDISH))
                .isEqualTo("Justeringen tillkännagavs 2025-05-29, men gränsen var 2025-05-28.");
        WINDOW.in(Profile.PROTOCOL)
                .passes(protocol().record(steps(verified(4), on(MinutesStage.PUBLISHED, HELD.plusDays(40)))));
    }

    @Test
    void whatIsNotToldIsNotLate() {
        WINDOW.doesNotApplyTo(protocol());
        WINDOW.doesNotApplyTo(protocol().record(steps(Step.to(MinutesStage.VERIFIED))));
        WINDOW.doesNotApplyTo(protocol().record(steps(on(MinutesStage.PUBLISHED, HELD.plusDays(60)))));
        WINDOW.in(Profile.STATUTORY)
                .doesNotApplyTo(protocol().record(steps(on(MinutesStage.PUBLISHED, HELD.plusDays(60)))));
        WINDOW.doesNotApplyTo(protocol().record(steps(verified(40))).meeting().withDate(Optional.empty()));
        WINDOW.doesNotApplyTo(notes().record(steps(verified(1))).meeting().withDate(Optional.empty()));
        WINDOW.in(Profile.PROTOCOL).doesNotApplyTo(notes().record(steps(verified(1))));
        WINDOW.in(Profile.NOTES).doesNotApplyTo(protocol().record(steps(verified(40))));
    }

    @Test
    void whatIsToldIsHeldThoughTheDayOfTheMeetingIsNot() {
        WINDOW.in(Profile.STATUTORY)
                .passes(protocol()
                        .record(steps(verified(4), on(MinutesStage.PUBLISHED, HELD.plusDays(6))))
                        .meeting()
                        .withDate(Optional.empty()));
        WINDOW.passes(notes().record(
                        record -> steps(verified(4)).apply(record.withCommentWindow(Term.until(HELD.plusDays(4)))))
                .meeting()
                .withDate(Optional.empty()));
    }

    /** The last day to verify is a Sunday; it was done on the Monday after. */
    private static Meeting verifiedOnTheMonday(LocalDate sunday) {
        return protocol()
                .record(steps(on(MinutesStage.VERIFIED, sunday.plusDays(1))))
                .meeting()
                .withDate(sunday.minusDays(14));
    }

    @Test
    void aLastDayMovesSinceThereIsALawAndAsLongAsYearsHaveFourDigits() {
        WINDOW.firesOnceOn(verifiedOnTheMonday(LocalDate.of(1929, 6, 2)));
        WINDOW.passes(verifiedOnTheMonday(LocalDate.of(1930, 6, 1)));
        WINDOW.passes(verifiedOnTheMonday(LocalDate.of(9999, 6, 6)));
        WINDOW.firesOnceOn(verifiedOnTheMonday(LocalDate.of(10_000, 6, 4)));
    }

    @Test
    void aMeetingOnTheLastOfDaysHasNoLimitThatCouldBePast() {
        WINDOW.passes(protocol().record(steps(verified(1))).meeting().withDate(LocalDate.MAX));
    }

    @Test
    void notesAreFinalWhenTheWeekToCommentIsOver() {
        WINDOW.passes(notes().record(steps(verified(7))));
        assertThat(WINDOW.firesOnceOn(notes().record(steps(verified(6)))).getSeverity())
                .isEqualTo(Severity.INFO);
        WINDOW.passes(notes().record(steps(on(MinutesStage.DRAFTED, HELD.plusDays(3)), verified(10))));
        WINDOW.firesOnceOn(notes().record(steps(on(MinutesStage.DRAFTED, HELD.plusDays(3)), verified(9))));
        WINDOW.firesOnceOn(notes().record(steps(on(MinutesStage.DRAFTED, HELD.minusDays(9)), verified(6))));
        WINDOW.doesNotApplyTo(notes().record(signedOn(HELD.plusDays(1))));
    }

    @Test
    void theWindowThatTheNotesGiveGoesFirst() {
        UnaryOperator<MinutesRecord> window = record -> record.withCommentWindow(Term.until(HELD.plusDays(4)));
        WINDOW.passes(notes().record(record -> steps(verified(4)).apply(window.apply(record))));
        Finding finding =
                WINDOW.firesOnceOn(notes().record(record -> steps(verified(3)).apply(window.apply(record))));
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The notes were called final on 2025-05-25, but the limit was 2025-05-26.");
    }

    @Test
    void aWindowThatTheGroupHasLaidDownBindsItsNotes() {
        assertThat(GivenGroup.uncovered(new Window())
                        .in(Profile.NOTES)
                        .group(group -> group.withMinutesPolicy(
                                new MinutesPolicy.Builder().commentDays(10).build()))
                        .firesOnceOn(notes().record(steps(verified(9))))
                        .getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(GivenGroup.uncovered(new Window())
                        .in(Profile.NOTES)
                        .group(group -> group.withMinutesPolicy(new MinutesPolicy.Builder().build()))
                        .firesOnceOn(notes().record(steps(verified(6))))
                        .getSeverity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void verifiedAndThenPublishedRegisteredAndFiledIsTheOrder() {
        ORDER.passes(protocol()
                .record(steps(
                        on(MinutesStage.DRAFTED, HELD),
                        verified(3),
                        on(MinutesStage.PUBLISHED, HELD.plusDays(3)),
                        on(MinutesStage.FILED, HELD.plusDays(9)),
                        on(MinutesStage.REGISTERED, HELD.plusDays(5)))));
    }

    @Test
    void whatComesBeforeVerificationIsReported() {
        for (MinutesStage stage : List.of(MinutesStage.PUBLISHED, MinutesStage.REGISTERED, MinutesStage.FILED)) {
            Finding finding = ORDER.firesOnceOn(protocol().record(steps(verified(3), on(stage, HELD.plusDays(2)))));
            assertThat(finding.getPath().orElseThrow()).hasToString("minutes[ekasa/2025-05-22/m1]");
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        }
        Finding finding =
                ORDER.firesOnceOn(protocol().record(steps(verified(3), on(MinutesStage.PUBLISHED, HELD.plusDays(2)))));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Det går inte ihop att publiceringen 2025-05-24 kom före justeringen 2025-05-25.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "It cannot be that the publication on 2025-05-24 came before the verification on 2025-05-25.");
        assertThat(finding.getQuote()).contains("publiceringen 2025-05-24");
        assertThat(new StageOrder().info().getBlocks()).contains(MinutesStage.PUBLISHED);
    }

    @Test
    void theLastSignatureVerifies() {
        ORDER.firesOnceOn(protocol()
                .record(record -> steps(on(MinutesStage.PUBLISHED, HELD.plusDays(2)))
                        .apply(signedOn(HELD.plusDays(1), HELD.plusDays(3)).apply(record))));
        ORDER.passes(protocol()
                .record(record -> steps(on(MinutesStage.PUBLISHED, HELD.plusDays(3)))
                        .apply(signedOn(HELD.plusDays(1), HELD.plusDays(3)).apply(record))));
    }

    @Test
    void whoSignsNotesMakesThemNoProtocol() {
        ORDER.passes(notes().record(record -> steps(on(MinutesStage.PUBLISHED, HELD.plusDays(2)))
                .apply(signedOn(HELD.plusDays(3)).apply(record))));
    }

    @Test
    void minutesWithoutADayOfTheMeetingHaveAnOrderToo() {
        Meeting meeting = protocol()
                .record(record -> steps(on(MinutesStage.PUBLISHED, HELD.plusDays(3)))
                        .apply(signedOn(HELD.plusDays(3)).apply(record)))
                .meeting()
                .withDate(Optional.empty());
        ORDER.passes(meeting);
    }

    @Test
    void withoutDaysTheOrderOfTheStepsCounts() {
        Finding finding = ORDER.firesOnceOn(
                protocol().record(steps(Step.to(MinutesStage.PUBLISHED), Step.to(MinutesStage.VERIFIED))));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Det går inte ihop att publiceringen kom före justeringen.");
        ORDER.passes(protocol().record(steps(Step.to(MinutesStage.VERIFIED), Step.to(MinutesStage.PUBLISHED))));
        ORDER.passes(protocol().record(steps(on(MinutesStage.PUBLISHED, HELD.plusDays(5)), verified(3))));
    }

    @Test
    void whatIsNotToldIsNotOutOfOrder() {
        ORDER.doesNotApplyTo(protocol());
        ORDER.doesNotApplyTo(protocol().record(steps(on(MinutesStage.PUBLISHED, HELD.plusDays(2)))));
        ORDER.doesNotApplyTo(protocol().record(steps(Step.to(MinutesStage.DRAFTED), Step.to(MinutesStage.FILED))));
        assertThat(ORDER.report(protocol().record(steps(verified(-3))).meeting().withDate(Optional.empty()))
                        .findings())
                .isEmpty();
    }

    @Test
    void nobodyVerifiesBeforeTheMeeting() {
        ORDER.passes(protocol().record(steps(verified(0))));
        assertThat(ORDER.firesOnceOn(protocol().record(steps(verified(-1)))).message(Language.SWEDISH))
                .isEqualTo("Det går inte ihop att justeringen 2025-05-21 kom före mötet 2025-05-22.");
        ORDER.firesOnceOn(protocol().record(signedOn(HELD.plusDays(1), HELD.minusDays(10))));
        assertThat(ORDER.firesOnceOn(notes().record(steps(verified(-1)))).message(Language.SWEDISH))
                .isEqualTo("Det går inte ihop att färdigställandet 2025-05-21 kom före mötet 2025-05-22.");
    }

    @Test
    void minutesAreFiledOnTheDayOfTheMeetingThatFilesThem() {
        Step<MinutesStage> here = Step.to(MinutesStage.FILED).basis(new AgendaItemId("ekasa/2025-05-22/i0"));
        ORDER.firesOnceOn(protocol().item("1.").record(steps(verified(1), here)));
        ORDER.passes(protocol().item("1.").record(steps(verified(0), here)));
        Step<MinutesStage> elsewhere = Step.to(MinutesStage.FILED).basis(new AgendaItemId("okand"));
        ORDER.passes(protocol().item("1.").record(steps(verified(1), elsewhere)));
    }
}
