package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.time.Term;

/** Rules on decisions that are not made at the meeting: by e-mail, tacitly. */
class DecisionModeRulesTest {

    private static final Check UNDATED = Check.that(new EmailUndated());
    private static final Check ORDER = Check.that(new EmailOrder());
    private static final Check TOO_SOON = Check.that(new TacitTooSoon());
    private static final Check UNDEFINED = Check.that(new TacitWindowUndefined());

    private static final String BY_EMAIL = "Gruppen beslutade via mejl att godkänna lägesrapporten.";

    private static final LocalDate HELD = LocalDate.of(2025, 5, 22);

    private static Decision email(String text) {
        return decision(text, 1).withMode(DecisionMode.BY_EMAIL);
    }

    private static Decision tacit(String text) {
        return decision(text, 1).withMode(DecisionMode.TACIT);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    // --- decision/by-email-undated ---

    @Test
    void aDecisionByEmailNeedsItsDay() {
        Finding finding = UNDATED.firesOnceOn(protocol().item("5.", Passage.of("Läget."), email(BY_EMAIL)));
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].text");
        assertThat(finding.getQuote()).contains(BY_EMAIL);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        UNDATED.passes(notes().item("5.", email(BY_EMAIL).withDecidedOn(day(5, 2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gruppen beslutade via mejl under april att godkänna rapporten.",
                "Gruppen beslutade via mejl i april att godkänna rapporten.",
                "Gruppen beslutade via mejl vecka 17 att godkänna rapporten.",
                "Gruppen beslutade via mejl efter påsk att godkänna rapporten.",
                "Gruppen beslutade via mejl (mars) att godkänna rapporten.",
                "Gruppen beslutade via mejl första kvartalet att godkänna rapporten.",
                "Gruppens mejlbeslut denna månad: rapporten godkänns.",
                "Gruppen beslutade via mejl i våras att godkänna rapporten senast den 3 maj.",
            })
    void aVagueDayIsADay(String text) {
        UNDATED.isUncertainOn(notes().item("5.", email(text)));
    }

    @Test
    void aDayThatStandsBesideMayBeItsDay() {
        UNDATED.isUncertainOn(notes().item("5.", Passage.of("Frågan skickades ut den 2 maj 2025."), email(BY_EMAIL)));
        UNDATED.isUncertainOn(notes().item(
                        "5.",
                        item -> item.withTitle("Beslut via mejl 2025-05-02").withContent(email(BY_EMAIL))));
        UNDATED.firesOnceOn(notes().item("5.", Given.subItem("Mötet 2025-05-02"), email(BY_EMAIL)));
        UNDATED.firesOnceOn(
                notes().item("5.", email(BY_EMAIL)).item("6.", Passage.of("Mötet den 2 maj 2025 ställdes in.")));
    }

    @Test
    void withoutDecisionsByEmailThereIsNothingToDate() {
        UNDATED.doesNotApplyTo(notes().decided(BY_EMAIL));
        ORDER.doesNotApplyTo(notes().decided(BY_EMAIL));
        ORDER.doesNotApplyTo(notes().item("5.", email(BY_EMAIL)));
    }

    // --- decision/by-email-order ---

    private static Report report(Optional<LocalDate> last, Decision decision) {
        Group group = new Group.Builder()
                .id(new GroupId("ekasa"))
                .name("Ekåsa")
                .kind(GroupKind.LOCAL_MANAGEMENT_GROUP)
                .build();
        Meeting meeting = notes().item("5.", decision).meeting().withGroup(group.getId());
        Collaboration.Builder all = new Collaboration.Builder().addGroup(group).addMeeting(meeting);
        last.ifPresent(day -> all.addMeeting(new Meeting.Builder()
                .id(new MeetingId("ekasa/" + day))
                .group(group.getId())
                .date(day)
                .build()));
        return ProtocolCheck.empty().withRules(List.of(new EmailOrder())).check(all.build(), meeting.getId());
    }

    private static Outcome outcome(Report report) {
        return report.getResults().get(0).getOutcome();
    }

    @Test
    void aDecisionByEmailLiesBetweenTheMeetings() {
        Optional<LocalDate> last = Optional.of(day(3, 11));
        for (LocalDate day : List.of(day(3, 11), day(4, 20), HELD)) {
            assertThat(outcome(report(last, email(BY_EMAIL).withDecidedOn(day))))
                    .isEqualTo(Outcome.PASSED);
        }
    }

    @Test
    void aDayAfterTheMeetingIsToldWithIt() {
        Report report = report(Optional.of(day(3, 11)), email(BY_EMAIL).withDecidedOn(HELD.plusDays(1)));
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].decidedOn");
        assertThat(finding.getQuote()).contains(BY_EMAIL);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Beslutet via e-post är daterat 2025-05-23, efter detta möte (2025-05-22).");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The decision by e-mail is dated 2025-05-23, after this meeting (2025-05-22).");
    }

    @Test
    void aDayBeforeTheLastMeetingIsToldWithThat() {
        Report report = report(Optional.of(day(3, 11)), email(BY_EMAIL).withDecidedOn(day(3, 10)));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message(Language.SWEDISH))
                .isEqualTo("Beslutet via e-post är daterat 2025-03-10, före gruppens förra möte (2025-03-11).");
    }

    @Test
    void whereTheLastMeetingIsNotKnownOnlyTheEndIs() {
        assertThat(outcome(report(Optional.empty(), email(BY_EMAIL).withDecidedOn(day(1, 2)))))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(report(Optional.empty(), email(BY_EMAIL).withDecidedOn(day(5, 23)))))
                .isEqualTo(Outcome.FIRED);
    }

    @Test
    void ofSeveralDaysItMayBeAnother() {
        Decision two = email("Planen för mässan den 6 juni 2025 – godkänd per mejl 2025-04-22.");
        ORDER.isUncertainOn(notes().item("5.", two.withDecidedOn(day(6, 6))));
        Decision one = email("Gruppen beslutade via mejl 2025-06-06 att godkänna planen.");
        ORDER.firesOnceOn(notes().item("5.", one.withDecidedOn(day(6, 6))));
    }

    @Test
    void aMeetingWithoutADayHasNoOrder() {
        Meeting meeting = notes().item("5.", email(BY_EMAIL).withDecidedOn(day(6, 6)))
                .meeting()
                .withDate(Optional.empty());
        ORDER.isUncertainOn(meeting);
    }

    // --- decision/tacit-window ---

    private static final String TAKEN =
            "Förslaget skickades ut. Ingen har haft synpunkter till och med den 30 maj och förslaget anses godkänt.";

    @Test
    void aTacitDecisionIsNotTakenBeforeItsWindowEnds() {
        Decision decision = tacit(TAKEN).withTacitWindow(Term.between(day(5, 2), day(5, 16)));
        Finding finding = TOO_SOON.firesOnceOn(protocol().item("5.", decision.withDecidedOn(day(5, 15))));
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].decidedOn");
        assertThat(finding.getQuote()).contains(TAKEN);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "Beslutet är antecknat som fattat 2025-05-15, men invändningar kunde lämnas till och med 2025-05-16.");
        TOO_SOON.passes(notes().item("5.", decision.withDecidedOn(day(5, 16))));
        TOO_SOON.passes(notes().item("5.", decision.withDecidedOn(day(5, 20))));
        TOO_SOON.passes(notes().item("5.", decision));
    }

    @Test
    void wordsThatTellItAsTakenTakeItAtTheMeeting() {
        Finding finding = TOO_SOON.firesOnceOn(notes().item("5.", tacit(TAKEN).withDecidedOn(day(5, 30))));
        assertThat(finding.getSlots()).containsEntry("taken", "2025-05-22").containsEntry("end", "2025-05-30");
        TOO_SOON.passes(notes().item("5.", tacit(TAKEN).withDecidedOn(HELD)));
        TOO_SOON.passes(notes().item("5.", tacit(TAKEN).withDecidedOn(day(5, 16))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Förslaget skickas ut. Om ingen har invänt den 30 maj anses förslaget godkänt.",
                "Förslaget skickas ut. Ska ingen ha invänt anses det därmed godkänt.",
                "Förslaget skickas ut. Har ingen invänt den 30 maj anses det godkänt.",
                "Ingen har ännu invänt mot förslaget.",
            })
    void whatIsToComeIsNotTaken(String text) {
        TOO_SOON.passes(notes().item("5.", tacit(text).withDecidedOn(day(5, 30))));
        TOO_SOON.passes(notes().item("5.", tacit(text)));
    }

    @Test
    void withoutAnEndItCannotBeTold() {
        TOO_SOON.isUncertainOn(notes().item("5.", tacit(TAKEN)));
        Meeting undated = notes().item("5.", tacit(TAKEN)).meeting().withDate(Optional.empty());
        TOO_SOON.passes(undated);
    }

    @Test
    void onlyTacitDecisionsHaveAWindow() {
        TOO_SOON.doesNotApplyTo(notes().decided(TAKEN));
        UNDEFINED.doesNotApplyTo(notes().decided(TAKEN));
        TOO_SOON.doesNotApplyTo(notes().item("5.", email(BY_EMAIL)));
    }

    @Test
    void aWindowForCommentsOnNotesIsNoTacitDecision() {
        Given given = notes().item(
                        "5.",
                        Passage.of(
                                "Synpunkter på anteckningarna lämnas senast den 30 maj, därefter anses de godkända."));
        TOO_SOON.doesNotApplyTo(given);
        UNDEFINED.doesNotApplyTo(given);
    }

    // --- decision/tacit-window-undefined ---

    @Test
    void aWindowWithoutAnEndIsTold() {
        String text = "Om ingen har invändningar anses förslaget godkänt.";
        Finding finding = UNDEFINED.firesOnceOn(protocol().item("5.", tacit(text)));
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].text");
        assertThat(finding.getQuote()).contains(text);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        UNDEFINED.firesOnceOn(
                notes().item("5.", tacit(text).withTacitWindow(Term.from(HELD)).withDecidedOn(day(5, 30))));
    }

    @Test
    void aLastDayOrALengthDefinesIt() {
        String text = "Om ingen har invändningar anses förslaget godkänt.";
        UNDEFINED.passes(notes().item("5.", tacit(text).withDecidedOn(day(5, 30))));
        UNDEFINED.passes(notes().item("5.", tacit(text).withTacitWindow(Term.until(day(5, 30)))));
        UNDEFINED.passes(notes().item("5.", tacit("Rutinen anses godkänd om ingen hör av sig inom en vecka.")));
    }
}
