package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** What a meeting should have made of the one before: its minutes, what it put off, what was decided in between. */
class SequelRulesTest {

    private static final PreviousNotReviewed PREVIOUS = new PreviousNotReviewed();
    private static final DeferredLost DEFERRED = new DeferredLost();
    private static final EmailUnreported EMAIL = new EmailUnreported();
    private static final TacitUnreported TACIT = new TacitUnreported();

    private static final Meeting MARCH = Archive.local("2025-03-10");
    private static final Meeting APRIL = Archive.local("2025-04-10");
    private static final Meeting MAY = Archive.local("2025-05-10");
    private static final Deadline NEXT = new Deadline.NextMeeting("till nästa möte");

    private static Meeting puttingOff(Optional<Deadline> to, UnaryOperator<AgendaItem> more) {
        AgendaItem item = Archive.item(MARCH.getId(), 7, "Cyklar och sadlar", Passage.of("Vi väntar."))
                .withOutcome(ItemOutcome.DEFERRED)
                .withDeferredTo(to);
        return MARCH.withAgenda(more.apply(item));
    }

    private static Meeting puttingOff(Deadline to) {
        return puttingOff(Optional.of(to), item -> item);
    }

    private static Meeting proposing(UnaryOperator<Decision> more) {
        return Archive.plus(MARCH, "Cyklar", more.apply(Archive.decision(MARCH, "Cyklarna får sadlar.")));
    }

    private static Meeting taken(DecisionMode mode, String day, UnaryOperator<Step<DecisionStage>> more) {
        Step<DecisionStage> step = Step.to(DecisionStage.EFFECTIVE).how(mode).on(Archive.day(day));
        return proposing(decision ->
                decision.withHistory(History.of(Step.to(DecisionStage.PROPOSED)).with(more.apply(step))));
    }

    private static Meeting taken(DecisionMode mode, String day) {
        return taken(mode, day, step -> step);
    }

    @Test
    void aMeetingThatSaysNothingOfThePreviousMinutesIsToldSo() {
        Finding finding = Archive.whole().met(MARCH, APRIL).finding(PREVIOUS);
        assertThat(finding.getPath().orElseThrow())
                .hasToString("meetings[lokal-ledningsgrupp-ekasa/2025-04-10].agenda");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The meeting does not take up the minutes of the group’s previous meeting on 2025-03-10.");
    }

    @Test
    void anItemOrAnyWordsTakeThePreviousMinutesUp() {
        Meeting item = APRIL.withAgenda(APRIL.getAgenda().get(0).withKinds(ItemKind.PREVIOUS_MINUTES));
        Archive.whole().met(MARCH, item).passes(PREVIOUS);
        for (String words : List.of(
                "Föregående protokoll läggs till handlingarna.",
                "Vad har hänt sedan sist?",
                "Anteckningarna från 2025-03-10 godkänns.",
                "Protokollet från den 10 mars 2025 godkänns.",
                "Minnesanteckningarna från 10 mars gås igenom.")) {
            Archive.whole().met(MARCH, Archive.saying(APRIL, words)).passes(PREVIOUS);
        }
        for (String words : List.of(
                "Protokollet från den 11 mars godkänns.",
                "Möte med vården 2025-02-10.",
                "Dagordningen godkänns. Övriga frågor.")) {
            Archive.whole().met(MARCH, Archive.saying(APRIL, words)).finding(PREVIOUS);
        }
        AgendaItem sub = Archive.item(APRIL.getId(), 9, "Förra").withKinds(ItemKind.PREVIOUS_MINUTES);
        Archive.whole().met(MARCH, Archive.plus(APRIL, "Formalia", sub)).passes(PREVIOUS);
    }

    @Test
    void theFirstMeetingHasNoPreviousMinutes() {
        Archive.whole().met(MARCH).isNoCaseOf(PREVIOUS);
        Archive.whole()
                .met(Archive.meeting(Archive.STEERING, "2025-03-10"), APRIL)
                .isNoCaseOf(PREVIOUS);
        Archive.whole().met(MARCH, MARCH.withId(new MeetingId("same-day"))).isNoCaseOf(PREVIOUS);
    }

    @Test
    void previousMinutesNeedCoverageAndItems() {
        Archive.empty().met(MARCH, APRIL).leavesUncertain(PREVIOUS);
        Archive.empty()
                .covered(Archive.LOCAL, "2025-03-10", "2025-04-09")
                .met(MARCH, APRIL)
                .leavesUncertain(PREVIOUS);
        Archive.whole().met(MARCH, APRIL.withAgenda()).leavesUncertain(PREVIOUS);
    }

    @Test
    void theMeetingBeforeIsTheLatest() {
        assertThat(Archive.whole().met(MARCH, APRIL, MAY).finding(PREVIOUS).message(Language.ENGLISH))
                .contains("2025-04-10");
    }

    @Test
    void whatWasPutOffToTheNextMeetingIsTakenUpThere() {
        Finding finding = Archive.whole().met(puttingOff(NEXT), APRIL).finding(DEFERRED);
        assertThat(finding.getPath().orElseThrow())
                .hasToString("meetings[lokal-ledningsgrupp-ekasa/2025-04-10].agenda");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The item “Cyklar och sadlar” was put off at the meeting on 2025-03-10, but has not been taken up since.");
        assertThat(finding.getQuote()).contains("Cyklar och sadlar");
        Archive.whole()
                .met(puttingOff(NEXT), Archive.plus(APRIL, "Cyklar och sadlar"))
                .passes(DEFERRED);
        Archive.whole()
                .met(puttingOff(NEXT), Archive.saying(APRIL, "Sadlar till cyklarna."))
                .passes(DEFERRED);
        Archive.whole().met(puttingOff(NEXT), APRIL, MAY).isNoCaseOf(DEFERRED);
    }

    @Test
    void aHeadingWithoutWordsIsKnownAgainAsAWhole() {
        Meeting march =
                puttingOff(Optional.of(NEXT), item -> item.withTitle("SIP").withContent());
        Archive.whole().met(march, Archive.plus(APRIL, "Sip ")).passes(DEFERRED);
        // Nothing else would tell it.
        Archive.whole().met(march, APRIL).passes(DEFERRED);
    }

    @Test
    void aHeadingThatReturnsIsEnoughWhateverElseWasSaid() {
        Meeting march = puttingOff(
                Optional.of(NEXT), item -> item.withTitle("Cyklar").withContent(Passage.of("Sadlar saknas.")));
        Archive.whole().met(march, Archive.saying(APRIL, "Cyklar köps.")).finding(DEFERRED);
        Archive.whole().met(march, Archive.plus(APRIL, "CYKLAR ")).passes(DEFERRED);
    }

    @Test
    void whatWasPutOffToADayIsExpectedAtTheFirstMeetingFromThen() {
        Deadline day = new Deadline.OnDate("den 10 april", Archive.day("2025-04-10"));
        Archive.whole().met(puttingOff(day), APRIL).finding(DEFERRED);
        Deadline later = new Deadline.OnDate("den 11 april", Archive.day("2025-04-11"));
        Archive.whole().met(puttingOff(later), APRIL).passes(DEFERRED);
        Archive.whole().met(puttingOff(later), APRIL, MAY).finding(DEFERRED);
        Archive.whole()
                .met(puttingOff(later), Archive.saying(APRIL, "Sadlar till cyklarna."), MAY)
                .passes(DEFERRED);
    }

    @Test
    void whatWasPutOffToNoCertainTimeIsExpectedNowhere() {
        Archive.whole().met(puttingOff(Optional.empty(), item -> item), APRIL).isNoCaseOf(DEFERRED);
        for (String words : List.of("till nämndens sammanträde", "efter sommaren", "från den 1 april")) {
            Archive.whole().met(puttingOff(Deadline.parse(words)), APRIL).isNoCaseOf(DEFERRED);
        }
    }

    @Test
    void onlyWhatWasPutOffUnderAHeadingOfItsOwnIsExpected() {
        for (ItemKind kind : List.of(
                ItemKind.OTHER_BUSINESS, ItemKind.INFORMATION, ItemKind.REPORT_FROM_GROUP, ItemKind.DECISION_SUMMARY)) {
            Archive.whole()
                    .met(puttingOff(Optional.of(NEXT), item -> item.withKinds(kind)), APRIL)
                    .isNoCaseOf(DEFERRED);
        }
        Archive.whole()
                .met(puttingOff(Optional.of(NEXT), item -> item.withKinds(ItemKind.STANDING)), APRIL)
                .finding(DEFERRED);
        Archive.whole()
                .met(puttingOff(Optional.of(NEXT), item -> item.withOutcome(ItemOutcome.HANDLED)), APRIL)
                .isNoCaseOf(DEFERRED);
        AgendaItem sub = puttingOff(NEXT).getAgenda().get(0);
        Archive.whole().met(Archive.plus(MARCH, "Formalia", sub), APRIL).finding(DEFERRED);
    }

    @Test
    void whatWasPutOffNeedsCoverage() {
        Archive.empty().met(puttingOff(NEXT), APRIL).leavesUncertain(DEFERRED);
        Archive.empty()
                .covered(Archive.LOCAL, "2025-03-11", "2025-04-10")
                .met(puttingOff(NEXT), APRIL)
                .leavesUncertain(DEFERRED);
        Archive.empty()
                .covered(Archive.LOCAL, "2025-03-10", "2025-04-10")
                .met(puttingOff(NEXT), APRIL)
                .finding(DEFERRED);
    }

    @Test
    void whatWasTakenByEmailIsMinutedAtTheNextMeeting() {
        Finding finding = Archive.whole()
                .met(taken(DecisionMode.BY_EMAIL, "2025-03-20"), APRIL)
                .finding(EMAIL);
        assertThat(finding.getPath().orElseThrow())
                .hasToString("meetings[lokal-ledningsgrupp-ekasa/2025-04-10].agenda");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The decision that was left open on 2025-03-10 was taken by e-mail on 2025-03-20, but the meeting does not minute it.");
        assertThat(finding.getQuote()).contains("Cyklarna får sadlar.");
        Archive.whole()
                .met(
                        taken(DecisionMode.BY_EMAIL, "2025-03-20"),
                        Archive.saying(APRIL, "Sadlar till cyklarna är beslutade."))
                .passes(EMAIL);
        Archive.whole()
                .met(taken(DecisionMode.BY_EMAIL, "2025-03-20"), APRIL, MAY)
                .isNoCaseOf(EMAIL);
        Archive.whole().met(taken(DecisionMode.BY_EMAIL, "2025-04-10"), APRIL).isNoCaseOf(EMAIL);
        Archive.whole().met(taken(DecisionMode.BY_EMAIL, "2025-04-09"), APRIL).finding(EMAIL);
        Archive.whole()
                .met(taken(DecisionMode.BY_EMAIL, "2025-04-10"), APRIL, MAY)
                .finding(EMAIL);
        Archive.whole()
                .met(
                        taken(DecisionMode.BY_EMAIL, "2025-04-10"),
                        Archive.saying(APRIL, "Sadlar till cyklarna är beslutade."),
                        MAY)
                .passes(EMAIL);
    }

    @Test
    void whatTheHistoryRestsOnTellsOfIt() {
        Meeting april = Archive.plus(APRIL, "Läget", Archive.decision(APRIL, "Inget mer."));
        for (Id basis : List.of(
                april.getId(),
                april.getAgenda().get(0).getId(),
                april.getMinutes().get(0).getId(),
                april.decisions().get(0).getId())) {
            Archive.whole()
                    .met(taken(DecisionMode.BY_EMAIL, "2025-03-20", step -> step.basis(basis)), april)
                    .passes(EMAIL);
        }
        Archive.whole()
                .met(taken(DecisionMode.BY_EMAIL, "2025-03-20", step -> step.basis(MAY.getId())), april, MAY)
                .isNoCaseOf(EMAIL);
        Archive.whole()
                .met(taken(DecisionMode.BY_EMAIL, "2025-03-20", step -> step.basis(MAY.getId())), april)
                .finding(EMAIL);
    }

    @Test
    void oneWayOfDecidingIsNotTheOther() {
        Archive.whole().met(taken(DecisionMode.TACIT, "2025-03-20"), APRIL).isNoCaseOf(EMAIL);
        Archive.whole().met(taken(DecisionMode.BY_EMAIL, "2025-03-20"), APRIL).isNoCaseOf(TACIT);
        Archive.whole().met(taken(DecisionMode.MEETING, "2025-03-20"), APRIL).isNoCaseOf(EMAIL);
        Archive.whole().met(taken(DecisionMode.BY_EMAIL, "2025-03-10"), APRIL).isNoCaseOf(EMAIL);
        Archive.whole()
                .met(proposing(decision -> decision.withMode(DecisionMode.BY_EMAIL)), APRIL)
                .isNoCaseOf(EMAIL);
    }

    @Test
    void whatWasTakenInSilenceIsMinutedAtTheNextMeeting() {
        Finding finding = Archive.whole()
                .met(taken(DecisionMode.TACIT, "2025-03-20"), APRIL)
                .finding(TACIT);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The time to object to the proposal of 2025-03-10 ended on 2025-03-20, but the meeting does not minute what was decided.");
        Archive.whole()
                .met(
                        taken(DecisionMode.TACIT, "2025-03-20"),
                        Archive.saying(APRIL, "Sadlar till cyklarna är beslutade."))
                .passes(TACIT);
    }

    @Test
    void theTimeToObjectEndsTheSilence() {
        UnaryOperator<Decision> open = decision -> decision.withMode(DecisionMode.TACIT)
                .withTacitWindow(Term.between(Archive.day("2025-03-10"), Archive.day("2025-03-24")));
        assertThat(Archive.whole().met(proposing(open), APRIL).finding(TACIT).message(Language.ENGLISH))
                .contains("ended on 2025-03-24");
        UnaryOperator<Decision> over =
                decision -> open.apply(decision).withTacitWindow(Term.until(Archive.day("2025-03-10")));
        Archive.whole().met(proposing(over), APRIL).isNoCaseOf(TACIT);
        UnaryOperator<Decision> endless =
                decision -> open.apply(decision).withTacitWindow(Term.from(Archive.day("2025-03-10")));
        Archive.whole().met(proposing(endless), APRIL).isNoCaseOf(TACIT);
        UnaryOperator<Decision> comments = decision -> open.apply(decision).withMode(DecisionMode.MEETING);
        Archive.whole().met(proposing(comments), APRIL).isNoCaseOf(TACIT);
        UnaryOperator<Decision> objected = decision -> open.apply(decision)
                .withHistory(History.of(Step.to(DecisionStage.PROPOSED))
                        .with(Step.to(DecisionStage.LAPSED).note("Bo invände.")));
        Archive.whole().met(proposing(objected), APRIL).isNoCaseOf(TACIT);
    }

    @Test
    void whatIsUntoldNeedsCoverage() {
        for (ProtocolRule<Meeting> rule : List.<ProtocolRule<Meeting>>of(EMAIL, TACIT)) {
            Meeting march = taken(rule == EMAIL ? DecisionMode.BY_EMAIL : DecisionMode.TACIT, "2025-03-20");
            Archive.empty().met(march, APRIL).leavesUncertain(rule);
            Archive.empty()
                    .covered(Archive.LOCAL, "2025-03-10", "2025-04-10")
                    .met(march, APRIL)
                    .finding(rule);
        }
    }

    @Test
    void theyWeighMoreWhereMinutesBindMore() {
        Archive email = Archive.whole().met(taken(DecisionMode.BY_EMAIL, "2025-03-20"), APRIL);
        assertThat(email.severity(EMAIL, Profile.NOTES)).isEqualTo(Severity.WARNING);
        assertThat(email.severity(EMAIL, Profile.PROTOCOL)).isEqualTo(Severity.WARNING);
        assertThat(email.severity(EMAIL, Profile.STATUTORY)).isEqualTo(Severity.ERROR);
        assertThat(email.severity(PREVIOUS, Profile.NOTES)).isEqualTo(Severity.INFO);
        assertThat(email.severity(PREVIOUS, Profile.PROTOCOL)).isEqualTo(Severity.WARNING);
        assertThat(email.severity(PREVIOUS, Profile.STATUTORY)).isEqualTo(Severity.WARNING);
        for (Profile profile : Profile.values()) {
            assertThat(Archive.whole().met(puttingOff(NEXT), APRIL).severity(DEFERRED, profile))
                    .isEqualTo(Severity.WARNING);
        }
    }
}
