package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.DocumentStage;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgreementId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

class AgreementRulesTest {

    private static final LocalDate END = LocalDate.of(2025, 6, 30);
    private static final LocalDate REVIEWED = LocalDate.of(2024, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    private static final Whole EXPIRED = Whole.that(new AgreementExpired());
    private static final Whole REVIEW = Whole.that(new ReviewDue());

    private static final Agreement AGREEMENT = new Agreement.Builder()
            .id(new AgreementId("avtal"))
            .title("Överenskommelse om hembesök")
            .term(Term.between(LocalDate.of(2023, 1, 1), END))
            .history(History.of(Step.to(DocumentStage.IN_FORCE)))
            .reviewMonths(12)
            .addReviewedOn(REVIEWED)
            .build();

    private static Collaboration of(Agreement... agreements) {
        return new Collaboration.Builder().addAgreements(agreements).build();
    }

    private static Meeting on(LocalDate day) {
        return new Meeting.Builder().id(new MeetingId("m")).date(day).build();
    }

    @Test
    void anAgreementBeforeItsLastDayIsOverIsRight() {
        EXPIRED.on(END).passes(of(AGREEMENT));
    }

    @Test
    void anAgreementPastItsLastDayIsTold() {
        Finding finding = EXPIRED.on(END.plusDays(1)).firesOnceOn(of(AGREEMENT));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Överenskommelse om hembesök gällde till och med 2025-06-30, men står som gällande.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agreements[avtal].term");
        assertThat(finding.getQuote()).contains("Överenskommelse om hembesök");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void withoutADayTheLatestMeetingTellsHowFarTimeHasCome() {
        EXPIRED.isUncertainOn(of(AGREEMENT));
        EXPIRED.passes(of(AGREEMENT).withMeetings(on(END)));
        EXPIRED.firesOnceOn(
                of(AGREEMENT).withMeetings(on(END), on(END.plusDays(1)).withId(new MeetingId("n"))));
        EXPIRED.isUncertainOn(
                of(AGREEMENT).withMeetings(on(END.plusDays(1)).withHistory(History.of(Step.to(MeetingStage.PLANNED)))));
        EXPIRED.on(END).passes(of(AGREEMENT).withMeetings(on(END.plusDays(1))));
    }

    @Test
    void onlyWhatIsSaidToBeInForceCanExpire() {
        Whole later = EXPIRED.on(END.plusYears(1));
        later.firesOnceOn(of(AGREEMENT.withHistory(History.of(Step.to(DocumentStage.UNDER_REVISION)))));
        later.doesNotApplyTo(of(AGREEMENT.withHistory(History.of(Step.to(DocumentStage.REPLACED)))));
        later.doesNotApplyTo(of(AGREEMENT.withHistory(History.none())));
        later.doesNotApplyTo(of(AGREEMENT.withTerm(Term.from(LocalDate.of(2023, 1, 1)))));
        later.doesNotApplyTo(of());
    }

    @Test
    void whatAnotherTookThePlaceOfIsNotToldAgain() {
        Agreement newer = new Agreement.Builder()
                .id(new AgreementId("avtal-2"))
                .title("Ny överenskommelse")
                .replaces(AGREEMENT.getId())
                .build();
        EXPIRED.on(END.plusYears(1)).doesNotApplyTo(of(AGREEMENT, newer));
    }

    @Test
    void aFollowUpInTimeIsRight() {
        REVIEW.on(DUE).passes(of(AGREEMENT));
        REVIEW.on(DUE.plusDays(1)).passes(of(AGREEMENT.withReviewedOn(REVIEWED.plusDays(1), REVIEWED)));
    }

    @Test
    void aFollowUpThatWasNotHeldIsTold() {
        Finding finding = REVIEW.on(DUE.plusDays(1)).firesOnceOn(of(AGREEMENT));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "Överenskommelse om hembesök ska följas upp efter 12 månader, men uppföljningen till 2025-03-31 är inte gjord.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agreements[avtal].reviewedOn");
        assertThat(finding.getQuote()).contains("Överenskommelse om hembesök");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whereNoFollowUpIsToldTheDayItWasDueMustBeCovered() {
        Agreement never = AGREEMENT.withReviewedOn();
        LocalDate due = LocalDate.of(2024, 1, 1);
        Collaboration covered = of(never).withCoverage(new Coverage(new GroupId("g"), new DateRange(due, due)));
        REVIEW.on(due.plusDays(1)).isUncertainOn(of(never), Reasons.NO_REVIEW_TOLD);
        REVIEW.on(due).passes(covered);
        REVIEW.on(due.plusDays(1)).firesOnceOn(covered);
        REVIEW.on(due.plusDays(1))
                .isUncertainOn(of(never)
                        .withCoverage(new Coverage(new GroupId("g"), new DateRange(due.plusDays(1), due.plusDays(2)))));
        REVIEW.on(END).isUncertainOn(covered.withAgreements(never.withTerm(Term.unknown())));
    }

    @Test
    void withoutADayOrAnIntervalNothingIsDue() {
        REVIEW.isUncertainOn(of(AGREEMENT), Reasons.NO_DAY);
        REVIEW.on(END).doesNotApplyTo(of(AGREEMENT.withReviewMonths(Optional.empty())));
        REVIEW.on(END).doesNotApplyTo(of(AGREEMENT.withHistory(History.none())));
        REVIEW.doesNotApplyTo(of());
        REVIEW.firesOnceOn(of(AGREEMENT).withMeetings(on(DUE.plusDays(1))));
    }
}
