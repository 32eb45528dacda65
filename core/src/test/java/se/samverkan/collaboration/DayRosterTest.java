package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.time.Term;

/** Names, titles and belongings on a day. */
class DayRosterTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 4, 1);
    private static final OrganisationId TOWN = new OrganisationId("vintorp");
    private static final OrganisationId SCHOOL = new OrganisationId("vintorp-skolan");
    private static final OrganisationId CENTRE = new OrganisationId("ekasa-vc");
    private static final PersonId ANNA = new PersonId("anna-berg");
    private static final GroupId GROUP = new GroupId("ekasa");

    private static Position position(String title, OrganisationId organisation, Term term) {
        return new Position.Builder()
                .title(title)
                .organisation(organisation)
                .term(term)
                .build();
    }

    private static final Party MUNICIPALITY = new Party.Builder()
            .id(new PartyId("kommunen"))
            .name("Vintorps kommun")
            .addOrganisation(OrganisationTerm.of(TOWN))
            .build();

    private static final Cluster NORTH = new Cluster.Builder()
            .name("Norr")
            .addUnit(CENTRE)
            .term(Term.until(BEFORE))
            .build();

    private static final LocalCareArea AREA = new LocalCareArea.Builder()
            .id(new LocalCareAreaId("vintorp"))
            .name("Vintorp")
            .municipality(TOWN)
            .addUnit(new OrganisationTerm(CENTRE, Term.from(AFTER)))
            .addCluster(NORTH)
            .build();

    private static final Collaboration ALL = new Collaboration.Builder()
            .addOrganisation(
                    new Organisation.Builder().id(TOWN).name("Vintorps kommun").build())
            .addOrganisation(new Organisation.Builder()
                    .id(SCHOOL)
                    .name("Skolförvaltningen")
                    .parent(TOWN)
                    .addName(new DatedName("Bildningsförvaltningen", Term.until(BEFORE)))
                    .build())
            .addParty(MUNICIPALITY)
            .addArea(AREA)
            .addGroup(new Group.Builder()
                    .id(GROUP)
                    .name("Lokal ledningsgrupp Ekåsa")
                    .addName(new DatedName("Närvårdsgruppen Ekåsa", Term.until(BEFORE)))
                    .build())
            .addPerson(new Person.Builder()
                    .id(ANNA)
                    .name("Anna Lund")
                    .addName(new DatedName("Anna Berg", Term.until(BEFORE)))
                    .addPosition(position("enhetschef", SCHOOL, Term.until(BEFORE)))
                    .addPosition(position("verksamhetschef", SCHOOL, Term.from(AFTER)))
                    .addPosition(position("projektledare", TOWN, Term.unknown()))
                    .build())
            .build();

    @Test
    void aTitleChangesOnItsDay() {
        assertThat(ALL.on(BEFORE).titles(ANNA)).containsExactly("enhetschef", "projektledare");
        assertThat(ALL.on(AFTER).titles(ANNA)).containsExactly("verksamhetschef", "projektledare");
        assertThat(ALL.on(AFTER).titles(ANNA, SCHOOL)).containsExactly("verksamhetschef");
        assertThat(ALL.on(AFTER).positions(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void aNameIsThatOfTheDay() {
        assertThat(ALL.on(BEFORE).name(ANNA)).contains("Anna Berg");
        assertThat(ALL.on(AFTER).name(ANNA)).contains("Anna Lund");
        assertThat(ALL.on(BEFORE).name(SCHOOL)).contains("Bildningsförvaltningen");
        assertThat(ALL.on(AFTER).name(SCHOOL)).contains("Skolförvaltningen");
        assertThat(ALL.on(BEFORE).name(GROUP)).contains("Närvårdsgruppen Ekåsa");
        assertThat(ALL.on(BEFORE).name(CENTRE)).isEmpty();
    }

    @Test
    void aUnitBelongsWhereItsMunicipalityDoesUnlessSomethingElseIsSaid() {
        assertThat(ALL.on(AFTER).parties(TOWN)).containsExactly(MUNICIPALITY);
        assertThat(ALL.on(AFTER).parties(SCHOOL)).containsExactly(MUNICIPALITY);
        assertThat(ALL.on(AFTER).parties(CENTRE)).isEmpty();
        assertThat(ALL.on(AFTER).areas(SCHOOL)).containsExactly(AREA);
    }

    @Test
    void areasAndClustersHoldForTheirTime() {
        assertThat(ALL.on(BEFORE).areas(CENTRE)).isEmpty();
        assertThat(ALL.on(AFTER).areas(CENTRE)).containsExactly(AREA);
        assertThat(ALL.on(BEFORE).clusters(CENTRE)).containsExactly(NORTH);
        assertThat(ALL.on(AFTER).clusters(CENTRE)).isEmpty();
    }

    @Test
    void organisationsAboveEachOtherInACircleEnd() {
        Organisation a = new Organisation.Builder()
                .id(new OrganisationId("a"))
                .name("A")
                .parent(new OrganisationId("b"))
                .build();
        Organisation b = new Organisation.Builder()
                .id(new OrganisationId("b"))
                .name("B")
                .parent(a.getId())
                .build();
        Collaboration circle =
                new Collaboration.Builder().addOrganisations(a, b).build();
        assertThat(circle.on(AFTER).parties(a.getId())).isEmpty();
    }
}
