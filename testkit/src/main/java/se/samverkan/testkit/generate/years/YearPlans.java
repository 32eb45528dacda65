package se.samverkan.testkit.generate.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.GroupKind;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.Duty;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.MeetingSeries;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

/** The plan of a year's meetings: to which area each healthcare centre belongs, and a series of meetings of the local management group. */
final class YearPlans {

    private static final int AREAS = 2;

    private final int year;
    private final Parties parties;
    private final Optional<YearGroup> local;

    YearPlans(int year, Parties parties, List<YearGroup> groups) {
        this.year = year;
        this.parties = parties;
        this.local = groups.stream()
                .filter(group -> group.kind().equals(GroupKind.LOCAL_MANAGEMENT_GROUP))
                .findFirst();
    }

    /** The meeting, in the series if its group's meetings are planned. */
    Meeting inSeries(Meeting meeting) {
        return local.filter(
                        group -> meeting.getGroup().filter(group.id()::equals).isPresent())
                .map(group -> meeting.withSeries(seriesId()))
                .orElse(meeting);
    }

    /** The plan; none where no local group meets. */
    Optional<MeetingPlan> plan() {
        return local.map(group -> {
            List<PlanArea> areas = areas();
            int centres = areas.stream()
                    .mapToInt(area ->
                            area.unitsOf(OrganisationKind.HEALTHCARE_CENTRE).size())
                    .sum();
            return new MeetingPlan.Builder()
                    .id(planId())
                    .title("Mötesstruktur " + parties.municipality() + " " + year)
                    .area(parties.areaId())
                    .proposedBy(group.id())
                    .term(Term.from(LocalDate.of(year, 1, 1)))
                    .addAllAreas(areas)
                    .addSeries(series(group))
                    .addDeclaredCount(new DeclaredCount.Builder()
                            .asWritten(centres + " vårdcentraler")
                            .number(centres)
                            .kind(OrganisationKind.HEALTHCARE_CENTRE)
                            .build())
                    .build();
        });
    }

    private MeetingPlanId planId() {
        return new MeetingPlanId("motesplan/" + year);
    }

    private MeetingSeriesId seriesId() {
        return new MeetingSeriesId(planId() + "/lokala");
    }

    /** Each area has some healthcare centres of its own, a line that names two units, and a service that comes to all. */
    private List<PlanArea> areas() {
        List<PlanArea> areas = new ArrayList<>();
        for (int a = 0; a < AREAS; a++) {
            PlanArea.Builder area = new PlanArea.Builder().name("Möte " + (a + 1));
            int each = 2 + year % 2;
            for (int i = 0; i < each; i++) {
                String place = Words.municipalities()
                        .get((a * each + i) % Words.municipalities().size());
                PlanUnit.Builder unit = new PlanUnit.Builder()
                        .asWritten(place + " vårdcentral" + (i == 0 ? " och rehabmottagning" : ""))
                        .addKind(OrganisationKind.HEALTHCARE_CENTRE);
                if (i == 0) {
                    unit.addKind(OrganisationKind.REHABILITATION_CLINIC);
                }
                area.addUnit(unit.build());
            }
            areas.add(area.addUnit(
                            new PlanUnit.Builder().asWritten("Socialtjänst").build())
                    .build());
        }
        return areas;
    }

    private MeetingSeries series(YearGroup group) {
        return new MeetingSeries.Builder()
                .id(seriesId())
                .name("Lokala ledningsmöten")
                .group(group.id())
                .season(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .addWeekday(DayOfWeek.MONDAY.plus(group.place()))
                .number(group.days().size())
                .addDuty(duty(Duty.CALL, group.members().all().get(1)))
                .addDuty(duty(Duty.CHAIR, group.members().all().get(0)))
                .build();
    }

    private static DutyHolder duty(Duty duty, Attendee holder) {
        return new DutyHolder.Builder().duty(duty).addHolder(holder.mention()).build();
    }
}
