package se.samverkan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.time.DateRange;

class MeetingPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static final MeetingSeries AUTUMN = new MeetingSeries.Builder()
            .id(new MeetingSeriesId("plan/host"))
            .name("Höstmöten")
            .season(new DateRange(FIRST, LAST))
            .addWeekdays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
            .per(MeetingsPer.UNIT)
            .unitKind(OrganisationKind.HEALTHCARE_CENTRE)
            .build();

    private static final MeetingPlan PLAN = new MeetingPlan.Builder()
            .id(new MeetingPlanId("plan"))
            .title("Möten i Ekåsa")
            .addArea(area("Möte 1", "Lundens vårdcentral", "Björkets vårdcentral"))
            .addArea(area("Möte 2", "Hamnens vårdcentral"))
            .addSeries(AUTUMN)
            .build();

    private static PlanArea area(String name, String... centres) {
        PlanArea.Builder area = new PlanArea.Builder().name(name);
        for (String centre : centres) {
            area.addUnit(new PlanUnit.Builder()
                    .asWritten(centre)
                    .addKind(OrganisationKind.HEALTHCARE_CENTRE)
                    .build());
        }
        return area.addUnit(new PlanUnit.Builder().asWritten("Socialtjänst").build())
                .build();
    }

    @Test
    void aMeetingForEachUnitOfTheKindInTheOrderOfThePlan() {
        List<PlannedMeeting> meetings = PLAN.expand(AUTUMN);
        assertThat(meetings)
                .extracting(meeting -> meeting.unit().orElseThrow().getAsWritten())
                .containsExactly("Lundens vårdcentral", "Björkets vårdcentral", "Hamnens vårdcentral");
        assertThat(meetings)
                .extracting(meeting -> meeting.area().orElseThrow())
                .containsExactly("Möte 1", "Möte 1", "Möte 2");
        assertThat(meetings).extracting(PlannedMeeting::series).containsOnly(AUTUMN.getId());
    }

    @Test
    void theDaysAreSpreadOverTheSeasonOnItsWeekdays() {
        List<LocalDate> days =
                PLAN.expand(AUTUMN).stream().map(PlannedMeeting::date).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates().allSatisfy(day -> {
            assertThat(day).isBetween(FIRST, LAST);
            assertThat(day.getDayOfWeek())
                    .isIn(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
        });
        assertThat(days).extracting(LocalDate::getMonthValue).containsExactly(9, 10, 11);
    }

    @Test
    void withoutAKindEveryUnitHasItsMeeting() {
        assertThat(PLAN.expand(AUTUMN.withUnitKind(Optional.empty()))).hasSize(5);
    }

    @Test
    void oneMeetingForEachArea() {
        assertThat(PLAN.expand(AUTUMN.withPer(MeetingsPer.AREA)))
                .extracting(meeting -> meeting.area().orElseThrow())
                .containsExactly("Möte 1", "Möte 2");
    }

    @Test
    void asManyAsTheSeriesNames() {
        assertThat(PLAN.expand(AUTUMN.withPer(MeetingsPer.SERIES).withNumber(7)))
                .hasSize(7);
        assertThat(PLAN.expand(AUTUMN.withPer(MeetingsPer.SERIES))).isEmpty();
    }

    @Test
    void withoutASeasonThereIsNoDay() {
        assertThat(PLAN.expand(AUTUMN.withSeason(Optional.empty()))).isEmpty();
    }

    @Test
    void onPublicHolidaysNobodyMeets() {
        MeetingSeries christmas = AUTUMN.withPer(MeetingsPer.SERIES)
                .withNumber(2)
                .withWeekdays()
                .withSeason(new DateRange(LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 30)));
        assertThat(PLAN.expand(christmas))
                .extracting(PlannedMeeting::date)
                .containsExactly(LocalDate.of(2025, 12, 29), LocalDate.of(2025, 12, 30));
    }

    @Test
    void aSeasonThatIsTooShortIsRefusedWithTheNumbers() {
        MeetingSeries week =
                AUTUMN.withPer(MeetingsPer.SERIES).withNumber(5).withSeason(new DateRange(FIRST, FIRST.plusDays(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.expand(week))
                .withMessage("the series plan/host has 5 meetings, and 4 days on which they can be held");
    }

    @Test
    void aNumberBeyondAllDaysIsRefusedAtOnce() {
        MeetingSeries endless = AUTUMN.withPer(MeetingsPer.SERIES).withNumber(Integer.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.expand(endless))
                .withMessageStartingWith("the series plan/host has 2147483647 meetings");
    }

    @Test
    void aDutyWithoutAHolderIsOpen() {
        MeetingSeries spring = AUTUMN.withDuties(
                new DutyHolder.Builder()
                        .duty(Duty.CALL)
                        .addHolder(Mention.of("kommunen"))
                        .build(),
                new DutyHolder.Builder().duty(Duty.CHAIR).asWritten("vem?").build());
        assertThat(spring.openDuties()).containsExactly(Duty.CHAIR);
    }
}
