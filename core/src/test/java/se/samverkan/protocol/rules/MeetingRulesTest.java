package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.protocol.Profile;
import se.samverkan.time.Term;

class MeetingRulesTest {

    private static final Outcomes DATE = Outcomes.of(new DateMissing());
    private static final Outcomes TIMES = Outcomes.of(new TimeOrder());
    private static final Outcomes NEXT = Outcomes.of(new NextNotLater());
    private static final Outcomes NEXT_MISSING = Outcomes.of(new NextMissing());
    private static final Outcomes QUESTIONS = Outcomes.of(new QuestionDeadline());
    private static final Outcomes GOALS = Outcomes.of(new PeriodOver());

    private static final Meeting MEETING = notes().items("1.", "2.").meeting();
    private static final Meeting UNDATED = MEETING.withDate(Optional.empty());

    private static Meeting from(String start, String end) {
        return MEETING.withStart(LocalTime.parse(start)).withEnd(LocalTime.parse(end));
    }

    private static Meeting next(String date) {
        return MEETING.withNextMeeting(
                new NextMeeting.Builder().date(LocalDate.parse(date)).build());
    }

    private static Meeting questionsUntil(String deadline) {
        Meeting meeting = next("2025-09-18");
        return meeting.withNextMeeting(
                meeting.getNextMeeting().map(next -> next.withQuestionDeadline(LocalDate.parse(deadline))));
    }

    private static QuotedGoals goals(Term period) {
        return new QuotedGoals.Builder()
                .period(period)
                .addGoal("Trygg hemma")
                .addGoal("En väg in")
                .build();
    }

    private static Term until(String day) {
        return Term.until(LocalDate.parse(day));
    }

    @Test
    void aMeetingHasADate() {
        assertThat(DATE.of(MEETING)).isEqualTo("passed");
        Finding finding = DATE.finding(UNDATED);
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].date");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(Outcomes.of(new DateMissing(), Profile.PROTOCOL)
                        .finding(UNDATED)
                        .getSeverity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void wordsThatNoDateCouldBeReadFromAreNoProofThatNoneIsThere() {
        assertThat(DATE.of(UNDATED.withWhenAsWritten("skärtorsdagen efter lunch")))
                .isEqualTo("uncertain");
    }

    @ParameterizedTest(name = "{0}–{1} {2}")
    @CsvSource({"13:15,15:00,passed", "13:15,13:16,passed", "13:15,13:15,fired", "13:15,12:00,fired"})
    void aMeetingEndsAfterItStarts(String start, String end, String outcome) {
        assertThat(TIMES.of(from(start, end))).isEqualTo(outcome);
    }

    @Test
    void timesAreToldWhereTheMeetingEnds() {
        Finding finding = TIMES.finding(from("13:15", "12:00"));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].end");
        assertThat(finding.getQuote()).contains("13:15–12:00");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Mötet anges börja 13:15 och sluta 12:00.");
    }

    @Test
    void withOneTimeAloneThereIsNoOrder() {
        assertThat(TIMES.of(MEETING.withStart(LocalTime.NOON))).isEqualTo("does not apply");
        assertThat(TIMES.of(MEETING.withEnd(LocalTime.NOON))).isEqualTo("does not apply");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2025-05-23,passed", "2025-09-18,passed", "2025-05-22,fired", "2024-09-18,fired"})
    void theNextMeetingIsLaterThanThisOne(String date, String outcome) {
        assertThat(NEXT.of(next(date))).isEqualTo(outcome);
    }

    @Test
    void aNextMeetingThatHasBeenIsToldWithBothDays() {
        Finding finding = NEXT.finding(next("2024-09-18"));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].nextMeeting.date");
        assertThat(finding.getQuote()).contains("2024-09-18");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Nästa möte anges till 2024-09-18, men det här mötet hölls 2025-05-22.");
    }

    @Test
    void withoutBothDaysThereIsNothingToCompare() {
        assertThat(NEXT.of(MEETING)).isEqualTo("does not apply");
        assertThat(NEXT.of(MEETING.withNextMeeting(new NextMeeting.Builder().build())))
                .isEqualTo("does not apply");
        assertThat(NEXT.of(next("2025-09-18").withDate(Optional.empty()))).isEqualTo("uncertain");
    }

    @Test
    void minutesThatSayNothingOfTheNextMeetingAreToldOfIt() {
        Finding finding = NEXT_MISSING.finding(MEETING);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].nextMeeting");
        assertThat(NEXT_MISSING.of(next("2025-09-18"))).isEqualTo("passed");
    }

    @Test
    void anItemOnTheNextMeetingMaySayMoreThanCouldBeRead() {
        Meeting spoken = notes().items("1.")
                .item("2.", item -> item.withKinds(ItemKind.NEXT_MEETING))
                .meeting();
        assertThat(NEXT_MISSING.of(spoken)).isEqualTo("uncertain");
        assertThat(NEXT_MISSING.of(notes().item("1.", spoken.getAgenda().get(1)).meeting()))
                .isEqualTo("uncertain");
    }

    @Test
    void minutesWithoutItemsAreNotAskedForTheNextMeeting() {
        assertThat(NEXT_MISSING.of(notes().meeting())).isEqualTo("uncertain");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2025-05-22,passed", "2025-09-18,passed", "2025-05-21,fired", "2025-09-19,fired"})
    void questionsAreAskedBetweenTheMeetings(String deadline, String outcome) {
        assertThat(QUESTIONS.of(questionsUntil(deadline))).isEqualTo(outcome);
    }

    @Test
    void aDeadlineIsToldWithItsDay() {
        Finding finding = QUESTIONS.finding(questionsUntil("2024-09-04"));
        assertThat(finding.getPath().orElseThrow())
                .hasToString("meetings[ekasa/2025-05-22].nextMeeting.questionDeadline");
        assertThat(finding.getQuote()).contains("2024-09-04");
        assertThat(finding.message(Language.SWEDISH)).contains("2024-09-04", "2025-05-22");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whereTheNextMeetingHasNoDayADeadlineCanStillHaveBeen() {
        NextMeeting undated = new NextMeeting.Builder()
                .questionDeadline(LocalDate.of(2025, 5, 21))
                .build();
        assertThat(QUESTIONS.of(MEETING.withNextMeeting(undated))).isEqualTo("fired");
        assertThat(QUESTIONS.of(MEETING.withNextMeeting(undated.withQuestionDeadline(LocalDate.of(2030, 1, 1)))))
                .isEqualTo("passed");
    }

    @Test
    void withoutADeadlineOrADayOfTheMeetingThereIsNothingToCompareItWith() {
        assertThat(QUESTIONS.of(MEETING)).isEqualTo("does not apply");
        assertThat(QUESTIONS.of(next("2025-09-18"))).isEqualTo("does not apply");
        assertThat(QUESTIONS.of(questionsUntil("2025-06-01").withDate(Optional.empty())))
                .isEqualTo("uncertain");
    }

    @Test
    void aNextMeetingOnTheWrongDayIsNotToldTwice() {
        assertThat(new QuestionDeadline().info().getPresupposes()).containsExactly(NextNotLater.CODE);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2025-05-22,passed", "2025-12-31,passed", "2025-05-21,fired", "2024-12-31,fired"})
    void goalsHoldOnTheDayOfTheMeeting(String until, String outcome) {
        assertThat(GOALS.of(MEETING.withQuotedGoals(goals(until(until))))).isEqualTo(outcome);
    }

    @Test
    void goalsOfATimeToComeArePerhapsBeingSettled() {
        Term next = Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(GOALS.of(MEETING.withQuotedGoals(goals(next)))).isEqualTo("passed");
    }

    @Test
    void goalsThatAreOverAreToldWithTheFirst() {
        QuotedGoals over = goals(until("2024-12-31")).withCited(MEETING.path().then("preamble", 0));
        Finding finding = GOALS.finding(MEETING.withQuotedGoals(goals(until("2025-12-31")), over));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].quotedGoals[1]");
        assertThat(finding.getQuote()).contains("Trygg hemma");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Målen gällde till och med 2024-12-31, men mötet hölls 2025-05-22.");
    }

    @Test
    void goalsInAnItemArePerhapsLookedBackAt() {
        ModelPath item = MEETING.getAgenda().get(0).path();
        QuotedGoals back = goals(until("2024-12-31")).withCited(item.then("content", 0));
        assertThat(GOALS.finding(MEETING.withQuotedGoals(back)).getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void goalsWithoutAnEndAreNeverOver() {
        assertThat(GOALS.of(MEETING)).isEqualTo("does not apply");
        assertThat(GOALS.of(MEETING.withQuotedGoals(goals(Term.from(LocalDate.of(2020, 1, 1))))))
                .isEqualTo("does not apply");
        assertThat(GOALS.of(UNDATED.withQuotedGoals(goals(until("2024-12-31")))))
                .isEqualTo("uncertain");
    }
}
