package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.OrganisationId;
import se.samverkan.language.Language;
import se.samverkan.language.Text;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Sector;
import se.samverkan.plan.DeclaredCount;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.PlanArea;
import se.samverkan.plan.PlanUnit;
import se.samverkan.time.Term;

class DeclaredCountTest {

    private static final Whole COUNT = Whole.that(new PlanDeclaredCount());
    private static final OrganisationKind CENTRE = OrganisationKind.HEALTHCARE_CENTRE;
    private static final OrganisationKind REHAB = OrganisationKind.REHABILITATION_CLINIC;
    private static final LocalCareAreaId EKASA = new LocalCareAreaId("ekasa");

    private static final PlanUnit SERVICE = unit("Socialtjänst", OrganisationKind.MUNICIPAL_ADMINISTRATION);
    private static final PlanArea NORTH = area("Norra", unit("Lundens vårdcentral", CENTRE), SERVICE);
    private static final PlanArea SOUTH = area(
            "Södra",
            unit("Hamnens vårdcentral och rehab", CENTRE, REHAB),
            unit("Björkets vårdcentral", CENTRE),
            SERVICE);

    private static PlanUnit unit(String line, OrganisationKind... kinds) {
        return new PlanUnit.Builder().asWritten(line).addKinds(kinds).build();
    }

    private static PlanUnit known(String... names) {
        PlanUnit.Builder unit =
                new PlanUnit.Builder().asWritten(String.join(" och ", names)).addKind(CENTRE);
        for (String name : names) {
            unit.addOrganisation(id(name));
        }
        return unit.build();
    }

    private static OrganisationId id(String name) {
        return new OrganisationId(Text.slug(name));
    }

    private static Organisation centre(String name, Sector... sector) {
        return new Organisation.Builder()
                .id(id(name))
                .name(name)
                .kind(CENTRE)
                .sector(List.of(sector).stream().findFirst())
                .build();
    }

    private static PlanArea area(String name, PlanUnit... units) {
        return new PlanArea.Builder().name(name).addUnits(units).build();
    }

    private static DeclaredCount count(String words, int number, Sector... sector) {
        return new DeclaredCount.Builder()
                .asWritten(words)
                .number(number)
                .kind(CENTRE)
                .sector(List.of(sector).stream().findFirst())
                .build();
    }

    private static MeetingPlan plan(List<PlanArea> areas, DeclaredCount... counts) {
        return new MeetingPlan.Builder()
                .id(new MeetingPlanId("plan"))
                .title("Möten i Ekåsa")
                .addAllAreas(areas)
                .addDeclaredCounts(counts)
                .build();
    }

    private static Collaboration of(MeetingPlan plan, Organisation... organisations) {
        return new Collaboration.Builder()
                .addMeetingPlan(plan)
                .addOrganisations(organisations)
                .build();
    }

    private static Collaboration declared(DeclaredCount... counts) {
        return of(plan(List.of(NORTH, SOUTH), counts));
    }

    @Test
    void asManyAsAreListedIsRight() {
        COUNT.passes(declared(count("3 vårdcentraler", 3)));
    }

    @Test
    void moreThanAreListedIsTold() {
        Finding finding = COUNT.firesOnceOn(declared(count("fyra vårdcentraler", 4)));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Mötesplanens enheter stämmer inte: den anger fyra vårdcentraler, men områdena har 3.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The units of the plan do not agree: it names fyra vårdcentraler, but its areas have 3.");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingPlans[plan].declaredCounts[0]");
        assertThat(finding.getQuote()).contains("fyra vårdcentraler");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void fewerThanAreListedMayBeSomeOfThem() {
        Finding finding = COUNT.firesOnceOn(declared(count("två vårdcentraler", 2)));
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Language.SWEDISH)).contains("men områdena har 3");
        PlanArea east = area("Östra", unit("Klippan"));
        assertThat(COUNT.firesOnceOn(of(plan(List.of(NORTH, SOUTH, east), count("två vårdcentraler", 2))))
                        .message(Language.SWEDISH))
                .contains("men områdena har 3");
    }

    @Test
    void ofSeveralNumbersTheGreatestIsThatOfAll() {
        COUNT.passes(declared(count("två vårdcentraler", 2), count("3 vårdcentraler", 3), count("en av dem", 1)));
        Finding finding = COUNT.firesOnceOn(
                declared(count("två vårdcentraler", 2), count("4 vårdcentraler", 4), count("4 stycken", 4)));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingPlans[plan].declaredCounts[1]");
        COUNT.passes(declared(count("3 vårdcentraler", 3), count("en av dem", 1)));
    }

    @Test
    void unitsOfAnotherKindAreNotCounted() {
        COUNT.passes(declared(
                count("3 vårdcentraler", 3),
                new DeclaredCount.Builder()
                        .asWritten("en rehabmottagning")
                        .number(1)
                        .kind(REHAB)
                        .build()));
        COUNT.passes(declared(
                count("3 vårdcentraler", 3),
                count("en rehabmottagning", 1, Sector.PRIVATE).withKind(REHAB)));
    }

    @Test
    void aLineWithTwoCertainUnitsOfTheKindIsTwo() {
        Organisation[] centres = {centre("Lundens vårdcentral"), centre("Björkets vårdcentral")};
        MeetingPlan two = plan(
                List.of(area("Norra", known("Lundens vårdcentral", "Björkets vårdcentral"))),
                count("2 vårdcentraler", 2));
        COUNT.passes(of(two, centres));
        COUNT.firesOnceOn(of(two, centres[0], centres[1].withKind(REHAB)));
    }

    @Test
    void aLineWhoseKindIsNotKnownMayBeOne() {
        PlanArea east = area("Östra", unit("Klippan"));
        COUNT.passes(of(plan(List.of(NORTH, SOUTH, east), count("4 vårdcentraler", 4))));
        COUNT.passes(of(plan(List.of(NORTH, SOUTH, east), count("3 vårdcentraler", 3))));
        Finding finding = COUNT.firesOnceOn(of(plan(List.of(NORTH, SOUTH, east), count("5 vårdcentraler", 5))));
        assertThat(finding.message(Language.SWEDISH)).contains("men områdena har 4");
    }

    @Test
    void whatComesToEveryAreaIsNoUnitOfTheKind() {
        PlanUnit everywhere = unit("Kommunal primärvård");
        List<PlanArea> areas = List.of(
                NORTH.withUnits(NORTH.getUnits().get(0), everywhere),
                SOUTH.withUnits(SOUTH.getUnits().get(0), everywhere));
        COUNT.passes(of(plan(areas, count("2 vårdcentraler", 2))));
        COUNT.firesOnceOn(of(plan(areas, count("3 vårdcentraler", 3))));
    }

    @Test
    void theNumberOfASectorIsHeldWhereThatOfAllIsRight() {
        List<PlanArea> areas = List.of(area("Norra", known("Lundens vårdcentral"), known("Hamnens vårdcentral")));
        Organisation[] centres = {
            centre("Lundens vårdcentral", Sector.PRIVATE), centre("Hamnens vårdcentral", Sector.REGIONAL)
        };
        COUNT.passes(of(plan(areas, count("2 vårdcentraler", 2), count("en privat", 1, Sector.PRIVATE)), centres));
        Finding finding = COUNT.firesOnceOn(
                of(plan(areas, count("2 vårdcentraler", 2), count("två privata", 2, Sector.PRIVATE)), centres));
        assertThat(finding.message(Language.SWEDISH)).contains("två privata", "men områdena har 1");
        // The fault is told once: of the whole.
        assertThat(COUNT.firesOnceOn(of(
                                plan(areas, count("3 vårdcentraler", 3), count("två privata", 2, Sector.PRIVATE)),
                                centres))
                        .getQuote())
                .contains("3 vårdcentraler");
        // And of a part where nothing is said of the whole.
        COUNT.firesOnceOn(of(plan(areas, count("två privata", 2, Sector.PRIVATE)), centres));
    }

    @Test
    void aUnitOfUnknownSectorMayBeOfAny() {
        List<PlanArea> areas = List.of(area("Norra", known("Lundens vårdcentral"), known("Hamnens vårdcentral")));
        Organisation[] centres = {centre("Lundens vårdcentral"), centre("Hamnens vårdcentral", Sector.REGIONAL)};
        COUNT.passes(of(plan(areas, count("en privat", 1, Sector.PRIVATE)), centres));
        COUNT.passes(of(plan(areas, count("2 regionala", 2, Sector.REGIONAL)), centres));
        COUNT.firesOnceOn(of(plan(areas, count("0 regionala", 0, Sector.REGIONAL)), centres));
        PlanArea east = area("Östra", unit("Klippan"));
        COUNT.passes(of(plan(List.of(NORTH, SOUTH, east), count("4 privata", 4, Sector.PRIVATE))));
        COUNT.firesOnceOn(of(plan(List.of(NORTH, SOUTH, east), count("5 privata", 5, Sector.PRIVATE))));
    }

    @Test
    void aUnitInTwoAreasIsToldAtTheSecond() {
        PlanArea east = area("Östra", unit("LUNDENS vårdcentral", CENTRE));
        Finding finding = COUNT.firesOnceOn(of(plan(List.of(NORTH, SOUTH, east), count("3 vårdcentraler", 3))));
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingPlans[plan].areas[2].units[0]");
        assertThat(finding.message(Language.SWEDISH)).contains("LUNDENS vårdcentral står både i Norra och i Östra");
        assertThat(finding.getQuote()).contains("LUNDENS vårdcentral");
    }

    @Test
    void aUnitTwiceInOneAreaIsOne() {
        PlanArea twice = area("Norra", unit("Lundens vårdcentral", CENTRE), unit("Lundens vårdcentral", CENTRE));
        COUNT.passes(of(plan(List.of(twice), count("en vårdcentral", 1))));
    }

    private static Collaboration inArea(Term term, PlanArea area) {
        MeetingPlan plan = plan(List.of(area), count("1 vårdcentral", 1))
                .withArea(EKASA)
                .withTerm(Term.from(LocalDate.of(2026, 1, 1)));
        return of(plan, centre("Lundens vårdcentral"), centre("Hamnens vårdcentral"))
                .withAreas(new LocalCareArea.Builder()
                        .id(EKASA)
                        .name("Ekåsa")
                        .addUnit(OrganisationTerm.of(id("Lundens vårdcentral")))
                        .addUnit(new OrganisationTerm(id("Hamnens vårdcentral"), term))
                        .build());
    }

    @Test
    void aUnitOfTheCareAreaThatStandsInNoneIsTold() {
        PlanArea north = area("Norra", known("Lundens vårdcentral"));
        Finding finding = COUNT.firesOnceOn(inArea(Term.unknown(), north));
        assertThat(finding.message(Language.SWEDISH))
                .contains("Hamnens vårdcentral hör till Ekåsa men står inte i något av planens områden");
        assertThat(finding.getPath().orElseThrow()).hasToString("meetingPlans[plan].areas");
        COUNT.passes(inArea(Term.until(LocalDate.of(2025, 12, 31)), north));
        COUNT.firesOnceOn(inArea(Term.until(LocalDate.of(2026, 1, 1)), north));
        COUNT.passes(inArea(Term.unknown(), north)
                .withOrganisations(
                        centre("Lundens vårdcentral"),
                        centre("Hamnens vårdcentral").withKind(REHAB)));
    }

    @Test
    void aPlanWithoutATermIsHeldAgainstTheAreaOfTheDay() {
        Collaboration all = inArea(Term.until(LocalDate.of(2025, 12, 31)), area("Norra", known("Lundens vårdcentral")));
        Collaboration undated =
                all.withMeetingPlans(all.getMeetingPlans().get(0).withTerm(Term.unknown()));
        COUNT.on(LocalDate.of(2025, 12, 31)).firesOnceOn(undated);
        COUNT.on(LocalDate.of(2026, 1, 1)).passes(undated);
        COUNT.passes(undated);
    }

    @Test
    void aPlanIsHeldAgainstItsOwnArea() {
        Collaboration all = inArea(Term.unknown(), area("Norra", known("Lundens vårdcentral")));
        LocalCareArea other =
                all.getAreas().get(0).withId(new LocalCareAreaId("aslunda")).withUnits();
        COUNT.firesOnceOn(all.withAreas(other, all.getAreas().get(0)));
        COUNT.passes(all.withAreas(other));
    }

    @Test
    void aLineThatLeavesOpenWhomItMeansMayBeTheOneThatIsMissing() {
        COUNT.passes(inArea(Term.unknown(), area("Norra", unit("Hamnen", CENTRE))));
        COUNT.passes(inArea(Term.unknown(), area("Norra", known("Lundens vårdcentral"), unit("Hamnen"))));
    }

    @Test
    void withoutAreasOrANumberThereIsNothingToHold() {
        COUNT.doesNotApplyTo(new Collaboration.Builder().build());
        COUNT.doesNotApplyTo(declared());
        COUNT.doesNotApplyTo(of(plan(List.of(), count("17 vårdcentraler", 17))));
        COUNT.doesNotApplyTo(declared(count("17 stycken", 17).withKind(Optional.empty())));
    }

    @Test
    void areasThatNameNoUnitOfTheKindAreOfSomethingElse() {
        COUNT.isUncertainOn(
                of(plan(List.of(area("Norra", SERVICE), area("Södra", SERVICE)), count("17 vårdcentraler", 17))));
    }

    @Test
    void everyPlanIsHeld() {
        List<MeetingPlan> plans = new ArrayList<>();
        plans.add(plan(List.of(NORTH), count("en vårdcentral", 1)));
        plans.add(plan(List.of(NORTH), count("två vårdcentraler", 2)).withId(new MeetingPlanId("plan-2")));
        assertThat(COUNT.firesOnceOn(new Collaboration.Builder()
                                .addAllMeetingPlans(plans)
                                .build())
                        .getPath()
                        .orElseThrow())
                .hasToString("meetingPlans[plan-2].declaredCounts[0]");
    }
}
