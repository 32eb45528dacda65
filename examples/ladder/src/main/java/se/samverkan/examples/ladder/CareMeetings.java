package se.samverkan.examples.ladder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.id.DocumentId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
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
import se.samverkan.plan.PlanUnit;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;

/**
 * A plan of meetings (mötesstruktur) for two seasons: in spring one meeting for each half of the area, in autumn one at each healthcare centre. Who
 * calls to the spring meetings is still a question.
 */
final class CareMeetings {

    static final MeetingPlanId PLAN = new MeetingPlanId("narvardsmoten-vintorp-2026");
    static final MeetingSeriesId SPRING = new MeetingSeriesId(PLAN + "/var");
    static final MeetingSeriesId AUTUMN = new MeetingSeriesId(PLAN + "/host");
    static final DocumentId PROPOSAL = new DocumentId("forslag-narvardsmoten-2026");

    private CareMeetings() {}

    static MeetingPlan plan() {
        return new MeetingPlan.Builder()
                .id(PLAN)
                .title("Närvårdsmöten med socialtjänsten i Vintorp")
                .area(Centres.AREA)
                .proposedBy(Groups.LOCAL_PREPARATION)
                .term(Term.from(LocalDate.of(2026, 1, 1)))
                .addAreas(east(), west())
                .addSeries(spring(), autumn())
                .addDeclaredCounts(
                        declared("tio vårdcentraler", 10),
                        declared("fem drivs privat", 5).withSector(Sector.PRIVATE),
                        declared("fem av regionen", 5).withSector(Sector.REGIONAL))
                .addTask(task(1, "skriver om överenskommelsen och dagordningen"))
                .addTask(task(2, "ser över telefonlistan, med en väg in till varje verksamhet"))
                .addTask(task(3, "utser den som ska kalla och leda vårens möten"))
                .document(PROPOSAL)
                .build();
    }

    private static PlanArea east() {
        return new PlanArea.Builder()
                .name("Möte 1")
                .addUnit(centre("Vårdcentralen Norrbacken", Centres.NORRBACKEN))
                .addUnit(centre("Vårdcentralen Hedvik", Centres.HEDVIK))
                .addUnit(centre("Vårdcentralen Tornet", Centres.TORNET))
                .addUnit(centre("Lyktans vårdcentral", Centres.LYKTAN))
                // Two units in one line, each with a name of its own.
                .addUnit(centre("Läkargruppen Sparven och Sparven rehab", Centres.SPARVEN, Centres.SPARVEN_REHAB)
                        .withKinds(OrganisationKind.HEALTHCARE_CENTRE, OrganisationKind.REHABILITATION_CLINIC))
                .addAllUnits(inBothAreas())
                .build();
    }

    private static PlanArea west() {
        return new PlanArea.Builder()
                .name("Möte 2")
                .addUnit(centre("Vårdcentralen Kvarntorget", Centres.KVARNTORGET))
                .addUnit(centre("Vårdcentralen Lillängen", Centres.LILLANGEN))
                .addUnit(centre("Vårdcentralen Sjöhagen", Centres.SJOHAGEN))
                .addUnit(centre("Stenbrons vårdcentral", Centres.STENBRON))
                // One name, two kinds of unit.
                .addUnit(centre("Ängsgårdens vårdcentral och rehabmottagning", Centres.ANGSGARDEN)
                        .withKinds(OrganisationKind.HEALTHCARE_CENTRE, OrganisationKind.REHABILITATION_CLINIC))
                .addUnit(unit("Rörelsen rehab", OrganisationKind.REHABILITATION_CLINIC, Centres.RORELSEN))
                .addAllUnits(inBothAreas())
                .build();
    }

    private static List<PlanUnit> inBothAreas() {
        return List.of(
                unit("Primärvårdens rehabmottagningar", OrganisationKind.REHABILITATION_CLINIC, Centres.REHAB),
                unit("Kommunal hälso- och sjukvård", OrganisationKind.MUNICIPAL_ADMINISTRATION, Organisations.CARE),
                unit("Socialtjänsten", OrganisationKind.MUNICIPAL_ADMINISTRATION, Organisations.FAMILY));
    }

    private static PlanUnit centre(String line, OrganisationId... organisations) {
        return unit(line, OrganisationKind.HEALTHCARE_CENTRE, organisations);
    }

    private static PlanUnit unit(String line, OrganisationKind kind, OrganisationId... organisations) {
        return new PlanUnit.Builder()
                .asWritten(line)
                .addKind(kind)
                .addOrganisations(organisations)
                .build();
    }

    private static MeetingSeries spring() {
        return new MeetingSeries.Builder()
                .id(SPRING)
                .name("Närvårdsmöten vår")
                .season(new DateRange(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 27)))
                .per(MeetingsPer.AREA)
                .number(2)
                .form(MeetingForm.ON_SITE)
                .substitutePolicy(SubstitutePolicy.SHOULD)
                .addParticipant(participant("Kommunal hälso- och sjukvård: verksamhetschef och några enhetschefer")
                        .withOrganisations(Organisations.CARE, Organisations.DISABILITY)
                        .withTitles("verksamhetschef", "enhetschef"))
                .addParticipant(participant("Kommunen: MAS och MAR")
                        .withOrganisations(Organisations.MUNICIPALITY)
                        .withTitles("MAS", "MAR"))
                .addParticipant(participant("Regionala vårdcentraler: vårdcentralschef")
                        .withCareChoice(CareChoices.REGIONAL_CENTRE)
                        .withTitles("vårdcentralschef"))
                .addParticipant(participant("Privata vårdcentraler: vårdcentralschef")
                        .withCareChoice(CareChoices.PRIVATE_CENTRE)
                        .withTitles("vårdcentralschef"))
                .addParticipant(participant("Rehab: områdeschef eller enhetschef")
                        .withCareChoice(CareChoices.REHAB)
                        .withTitles("områdeschef", "enhetschef"))
                .addDuties(open(Duty.CONVENE), open(Duty.CHAIR), open(Duty.AGENDA))
                .questionCollection("Frågor skickas in i förväg, och varje verksamhet förbereder svar.")
                .build();
    }

    private static MeetingSeries autumn() {
        return new MeetingSeries.Builder()
                .id(AUTUMN)
                .name("Närvårdsmöten höst")
                .season(new DateRange(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 11, 26)))
                .addWeekdays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .partOfDay(PartOfDay.AFTERNOON)
                .per(MeetingsPer.UNIT)
                .unitKind(OrganisationKind.HEALTHCARE_CENTRE)
                .number(10)
                .form(MeetingForm.ON_SITE)
                .substitutePolicy(SubstitutePolicy.MAY)
                .addParticipant(participant("Omsorgen: enhetschef, legitimerad personal och biståndshandläggare")
                        .withOrganisations(Organisations.CARE, Organisations.HOME_CARE, Organisations.CARE_ASSESSMENT)
                        .withTitles("enhetschef", "legitimerad personal", "biståndshandläggare"))
                .addParticipant(participant("Vårdcentralen: chef och sjuksköterska")
                        .withCareChoice(CareChoices.CENTRE)
                        .withTitles("vårdcentralschef", "sjuksköterska"))
                .addParticipant(participant("Vid behov: enhetschef (FAM, AMF) samt MAS och MAR")
                        .withOrganisations(Organisations.FAMILY, Organisations.WORK, Organisations.MUNICIPALITY)
                        .withTitles("enhetschef", "MAS", "MAR")
                        .withWhenNeeded(true))
                .addDuties(
                        held(Duty.CALL, Mention.of("Kommunen", Organisations.MUNICIPALITY)),
                        held(Duty.AGENDA, Mention.of("Kommunen", Organisations.MUNICIPALITY)),
                        open(Duty.COORDINATE))
                .addExclusion("enskilda patienters och brukares ärenden")
                .build();
    }

    private static ExpectedParticipant participant(String line) {
        return new ExpectedParticipant.Builder().asWritten(line).build();
    }

    private static DutyHolder open(Duty duty) {
        return new DutyHolder.Builder()
                .duty(duty)
                .asWritten("Kommunen eller primärvården?")
                .build();
    }

    private static DutyHolder held(Duty duty, Mention holder) {
        return new DutyHolder.Builder().duty(duty).addHolder(holder).build();
    }

    private static DeclaredCount declared(String words, int number) {
        return new DeclaredCount.Builder()
                .asWritten(words)
                .number(number)
                .kind(OrganisationKind.HEALTHCARE_CENTRE)
                .build();
    }

    private static Task task(int number, String what) {
        return new Task.Builder()
                .id(new TaskId(PLAN + "/t" + number))
                .addResponsible(Mention.of("lokal beredningsgrupp", Groups.LOCAL_PREPARATION))
                .what(what)
                .build();
    }
}
