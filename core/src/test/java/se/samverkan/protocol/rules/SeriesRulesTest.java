package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.Duty;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PartOfDay;
import se.samverkan.time.DateRange;

class SeriesRulesTest {

    private static final Whole WINDOW = Whole.that(new OutsideWindow());
    private static final Whole WEEKDAY = Whole.that(new SeriesWeekday());
    private static final Whole OPEN = Whole.that(new OrganiserOpen());

    private static final MeetingSeriesId AUTUMN = new MeetingSeriesId("plan/host");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static final MeetingSeries SERIES = new MeetingSeries.Builder()
            .id(AUTUMN)
            .name("Höstmöten")
            .season(new DateRange(FIRST, LAST))
            .addWeekdays(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY)
            .partOfDay(PartOfDay.AFTERNOON)
            .build();

    /** A Monday afternoon. */
    private static final Meeting MEETING = new Meeting.Builder()
            .id(new MeetingId("ekasa/2026-10-12"))
            .date(LocalDate.of(2026, 10, 12))
            .start(LocalTime.of(13, 0))
            .series(AUTUMN)
            .build();

    private static Collaboration of(MeetingSeries series, Meeting... meetings) {
        return new Collaboration.Builder()
                .addMeetingPlan(new MeetingPlan.Builder()
                        .id(new MeetingPlanId("plan"))
                        .title("Möten i Ekåsa")
                        .addSeries(series)
                        .build())
                .addMeetings(meetings)
                .build();
    }

    @Test
    void aMeetingInItsSeasonIsRight() {
        WINDOW.passes(of(SERIES, MEETING, MEETING.withId(new MeetingId("b")).withDate(FIRST)));
        WINDOW.passes(of(SERIES, MEETING.withDate(LAST)));
    }

    @Test
    void aMeetingBeforeOrAfterTheSeasonIsTold() {
        WINDOW.firesOnceOn(of(SERIES, MEETING.withDate(FIRST.minusDays(1))));
        Finding finding = WINDOW.firesOnceOn(of(SERIES, MEETING.withDate(LAST.plusDays(1))));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Mötet är 2026-12-01, men Höstmöten hålls 2026-09-01–2026-11-30.");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2026-10-12].date");
        assertThat(finding.getQuote()).contains("2026-12-01");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aMeetingThatStartsInTheOtherHalfOfTheDayIsTold() {
        Finding finding = WINDOW.firesOnceOn(of(SERIES, MEETING.withStart(LocalTime.of(11, 59))));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Mötet är 11:59, men Höstmöten hålls på eftermiddagen.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The meeting is 11:59, but Höstmöten is held in the afternoon.");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2026-10-12].start");
        WINDOW.passes(of(SERIES, MEETING.withStart(LocalTime.NOON)));
        MeetingSeries mornings = SERIES.withPartOfDay(PartOfDay.MORNING);
        WINDOW.passes(of(mornings, MEETING.withStart(LocalTime.of(11, 59)).withEnd(LocalTime.of(13, 0))));
        assertThat(WINDOW.firesOnceOn(of(mornings, MEETING.withStart(LocalTime.NOON)))
                        .message(Language.SWEDISH))
                .contains("på förmiddagen");
        WINDOW.passes(of(SERIES.withPartOfDay(PartOfDay.WHOLE_DAY), MEETING.withStart(LocalTime.of(8, 0))));
    }

    @Test
    void withoutASeasonTheHoursAloneAreHeld() {
        MeetingSeries undated = SERIES.withSeason(Optional.empty());
        WINDOW.passes(of(undated, MEETING.withDate(LAST.plusDays(9))));
        WINDOW.firesOnceOn(of(undated, MEETING.withStart(LocalTime.of(9, 0))));
        WINDOW.doesNotApplyTo(of(undated, MEETING.withStart(Optional.empty())));
        WINDOW.passes(of(SERIES, MEETING.withStart(Optional.empty())));
    }

    @Test
    void whatWasCancelledOrBelongsToNoSeriesHereIsNotHeld() {
        Meeting outside = MEETING.withDate(LAST.plusDays(5));
        WINDOW.doesNotApplyTo(of(SERIES, outside.withHistory(History.of(Step.to(MeetingStage.CANCELLED)))));
        WINDOW.firesOnceOn(of(SERIES, outside.withHistory(History.of(Step.to(MeetingStage.PLANNED)))));
        WINDOW.doesNotApplyTo(of(SERIES, outside.withSeries(Optional.empty())));
        WINDOW.doesNotApplyTo(of(SERIES, outside.withSeries(new MeetingSeriesId("annan"))));
        WINDOW.doesNotApplyTo(of(SERIES, outside.withDate(Optional.empty())));
        WINDOW.doesNotApplyTo(of(SERIES));
    }

    @Test
    void aMeetingOnAWeekdayOfItsSeriesIsRight() {
        WEEKDAY.passes(of(SERIES, MEETING));
        WEEKDAY.doesNotApplyTo(of(SERIES.withWeekdays(), MEETING));
        WEEKDAY.doesNotApplyTo(of(SERIES));
    }

    @Test
    void aMeetingOnAnotherWeekdayIsTold() {
        Finding finding = WEEKDAY.firesOnceOn(of(SERIES, MEETING.withDate(LocalDate.of(2026, 10, 13))));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Mötet 2026-10-13 är en tisdag, men Höstmöten hålls måndag, onsdag.");
        assertThat(finding.message(Language.ENGLISH)).contains("Tuesday", "Monday, Wednesday");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetings[ekasa/2026-10-12].date");
        assertThat(finding.getQuote()).contains("2026-10-13");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    private static DutyHolder duty(Duty duty, String... holders) {
        DutyHolder.Builder built = new DutyHolder.Builder().duty(duty);
        for (String holder : holders) {
            built.addHolder(Mention.of(holder));
        }
        return built.build();
    }

    private static Collaboration duties(DutyHolder... duties) {
        return of(SERIES.withDuties(duties));
    }

    @Test
    void aSeriesThatSomebodyCallsAndChairsIsRight() {
        OPEN.passes(duties(duty(Duty.CALL, "Kommunen"), duty(Duty.CHAIR, "socialchefen")));
    }

    @Test
    void anOpenChairIsToldWithTheQuestion() {
        Finding finding = OPEN.firesOnceOn(
                duties(duty(Duty.CALL, "Kommunen"), duty(Duty.CHAIR).withAsWritten("Ordförande, vem?")));
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("För Höstmöten är ingen utsedd att leda mötena.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("For Höstmöten nobody is appointed to chair the meetings.");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingSeries[plan/host].duties[1]");
        assertThat(finding.getQuote()).contains("Ordförande, vem?");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void nobodyToCallIsTold() {
        Finding finding =
                OPEN.firesOnceOn(duties(duty(Duty.AGENDA), duty(Duty.CONVENE), duty(Duty.CHAIR, "Anna Berg")));
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("För Höstmöten är ingen utsedd att kalla till mötena.");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingSeries[plan/host].duties[1]");
        assertThat(finding.getQuote()).contains("Höstmöten");
    }

    @Test
    void bothAreOneFinding() {
        assertThat(OPEN.firesOnceOn(duties(duty(Duty.CALL), duty(Duty.CHAIR))).message(Language.SWEDISH))
                .isEqualTo("För Höstmöten är ingen utsedd att kalla till och leda mötena.");
    }

    @Test
    void theDutyThatIsOpenIsPointedAt() {
        Finding finding = OPEN.firesOnceOn(duties(duty(Duty.CALL), duty(Duty.CONVENE, "Kommunen"), duty(Duty.CHAIR)));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingSeries[plan/host].duties[2]");
        assertThat(OPEN.firesOnceOn(duties(duty(Duty.CHAIR), duty(Duty.CALL)))
                        .getPath()
                        .orElseThrow())
                .hasToString("meetingSeries[plan/host].duties[0]");
    }

    @Test
    void whoConvenesCalls() {
        OPEN.passes(duties(duty(Duty.CALL), duty(Duty.CONVENE, "Kommunen")));
        OPEN.passes(duties(duty(Duty.CONVENE), duty(Duty.CALL, "Kommunen")));
    }

    @Test
    void whatThePlanSaysNothingOfIsNotOpen() {
        OPEN.passes(duties(duty(Duty.AGENDA), duty(Duty.COORDINATE)));
        OPEN.passes(duties(duty(Duty.CALL, "Kommunen")));
        OPEN.doesNotApplyTo(duties());
        OPEN.doesNotApplyTo(new Collaboration.Builder().build());
    }
}
