package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.samverkan.finding.Finding;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.Duty;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.ExpectedParticipant;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.MeetingsPer;
import se.samverkan.plan.PartOfDay;
import se.samverkan.plan.PlanArea;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

/** A real proposal is read as a person reads it. It lies beside the repository, not in it, and is known here by its numbers alone. */
@EnabledIfSystemProperty(named = "samverkan.shared", matches = ".+")
class RealProposalTest {

    private static Imported imported;
    private static MeetingPlan plan;
    private static MeetingSeries spring;
    private static MeetingSeries autumn;

    @BeforeAll
    static void read() throws IOException {
        imported = Formats.installed().read(Path.of(System.getProperty("samverkan.shared"), "real-minutes", "002.txt"));
        plan = imported.collaboration().getMeetingPlans().get(0);
        spring = plan.getSeries().get(0);
        autumn = plan.getSeries().get(1);
    }

    @Test
    void it_is_a_proposal_with_one_plan_of_two_series() {
        assertThat(imported.getDocumentKind()).isEqualTo(DocumentKind.PROPOSAL);
        assertThat(imported.collaboration().getMeetingPlans()).hasSize(1);
        assertThat(plan.getSeries()).hasSize(2);
        assertThat(plan.getArea()).isPresent();
        assertThat(plan.getProposedBy()).isPresent();
        assertThat(plan.getTerm()).isEqualTo(Term.from(LocalDate.of(2026, 1, 1)));
        assertThat(plan.getTasks()).hasSize(4);
    }

    @Test
    void the_first_series_has_one_meeting_for_each_area() {
        assertThat(spring.getPer()).isEqualTo(MeetingsPer.AREA);
        assertThat(spring.getNumber()).contains(2);
        assertThat(spring.getSeason()).contains(days(1, 2));
        assertThat(spring.getForm()).contains(MeetingForm.ON_SITE);
        assertThat(spring.getSubstitutePolicy()).contains(SubstitutePolicy.SHOULD);
        assertThat(spring.getQuestionCollection()).isPresent();
    }

    @Test
    void the_second_series_has_one_for_each_healthcare_centre() {
        assertThat(autumn.getPer()).isEqualTo(MeetingsPer.UNIT);
        assertThat(autumn.getUnitKind()).contains(OrganisationKind.HEALTHCARE_CENTRE);
        assertThat(autumn.getNumber()).contains(17);
        assertThat(autumn.getSeason()).contains(days(9, 11));
        assertThat(autumn.getWeekdays())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        assertThat(autumn.getPartOfDay()).contains(PartOfDay.AFTERNOON);
        assertThat(autumn.getForm()).contains(MeetingForm.ON_SITE);
        assertThat(autumn.getSubstitutePolicy()).contains(SubstitutePolicy.MAY);
        assertThat(autumn.getExclusions()).hasSize(1);
    }

    @Test
    void both_area_lists_have_their_units() {
        assertThat(plan.getAreas()).extracting(area -> area.getUnits().size()).containsExactly(11, 12);
        assertThat(plan.getAreas())
                .extracting(
                        area -> area.unitsOf(OrganisationKind.HEALTHCARE_CENTRE).size())
                .containsExactly(8, 8);
        assertThat(plan.getAreas())
                .extracting(area ->
                        area.unitsOf(OrganisationKind.REHABILITATION_CLINIC).size())
                .containsExactly(4, 4);
        assertThat(plan.getAreas()).extracting(PlanArea::getName).doesNotHaveDuplicates();
    }

    @Test
    void both_lists_of_participants_are_whole() {
        assertThat(spring.getParticipants())
                .extracting(p -> p.getTitles().size())
                .containsExactly(2, 4, 2, 3, 3);
        assertThat(spring.getParticipants())
                .extracting(p -> p.getOrganisations().size())
                .containsExactly(2, 0, 4, 0, 0);
        assertThat(spring.getParticipants())
                .extracting(p -> p.getCareChoice().isPresent())
                .containsExactly(false, false, false, true, true);
        assertThat(autumn.getParticipants())
                .extracting(p -> p.getTitles().size())
                .containsExactly(2, 2, 2, 4);
        assertThat(autumn.getParticipants())
                .extracting(ExpectedParticipant::isWhenNeeded)
                .containsExactly(false, false, false, true);
    }

    @Test
    void all_counts_are_declared() {
        assertThat(plan.getDeclaredCounts())
                .allMatch(count -> count.getKind().equals(Optional.of(OrganisationKind.HEALTHCARE_CENTRE)));
        assertThat(plan.getDeclaredCounts())
                .extracting(DeclaredCount::getNumber)
                .containsExactly(17, 9, 8, 17);
        assertThat(plan.getDeclaredCounts())
                .extracting(count -> count.getSector().orElse(null))
                .containsExactly(null, Sector.PRIVATE, Sector.REGIONAL, null);
    }

    @Test
    void responsibilities_are_open_in_spring_and_given_in_autumn() {
        assertThat(spring.openDuties())
                .containsExactlyInAnyOrder(Duty.CONVENE, Duty.CHAIR, Duty.AGENDA, Duty.CALL, Duty.COORDINATE);
        assertThat(spring.getDuties()).allMatch(duty -> duty.getAsWritten().isPresent());
        assertThat(autumn.getDuties()).noneMatch(DutyHolder::isUnassigned);
        assertThat(autumn.getDuties()).extracting(DutyHolder::getDuty).containsExactly(Duty.CALL, Duty.AGENDA);
    }

    @Test
    void what_is_doubtful_is_said_with_its_place() {
        List<Finding> doubts = imported.findings().stream()
                .filter(finding -> finding.getCode().toString().equals("read/plan-unsure"))
                .toList();
        assertThat(doubts)
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.getPlace()).isPresent());
    }

    @Test
    void every_unit_has_a_place_of_its_own() {
        IntStream.range(0, plan.getAreas().size())
                .forEach(a -> IntStream.range(
                                0, plan.getAreas().get(a).getUnits().size())
                        .forEach(u -> assertThat(imported.sources().getPlaces())
                                .containsKey(plan.path().then("areas", a).then("units", u))));
    }

    private static DateRange days(int firstMonth, int lastMonth) {
        LocalDate last = LocalDate.of(2026, lastMonth, 1).plusMonths(1).minusDays(1);
        return new DateRange(LocalDate.of(2026, firstMonth, 1), last);
    }
}
