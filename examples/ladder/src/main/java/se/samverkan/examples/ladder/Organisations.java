package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.id.OrganisationId;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;
import se.samverkan.organisation.UnitSide;
import se.samverkan.time.Term;

/** Who takes part: a municipality with its administrations, a region with hospital and primary care, an association, an office. */
final class Organisations {

    static final OrganisationId MUNICIPALITY = new OrganisationId("vintorps-kommun");
    static final OrganisationId CARE = new OrganisationId("vintorps-kommun/omsorg");
    static final OrganisationId CARE_ASSESSMENT = new OrganisationId("vintorps-kommun/omsorg/bistand");
    static final OrganisationId HOME_CARE = new OrganisationId("vintorps-kommun/omsorg/hemtjanst");
    static final OrganisationId DISABILITY = new OrganisationId("vintorps-kommun/funktionsstod");
    static final OrganisationId FAMILY = new OrganisationId("vintorps-kommun/familj");
    static final OrganisationId WORK = new OrganisationId("vintorps-kommun/jobb");
    static final OrganisationId SCHOOL = new OrganisationId("vintorps-kommun/utbildning");
    static final OrganisationId STUDENT_HEALTH = new OrganisationId("vintorps-kommun/utbildning/elevhalsa");
    static final OrganisationId CULTURE = new OrganisationId("vintorps-kommun/kultur");
    static final OrganisationId SOCIAL_COMMITTEE = new OrganisationId("vintorps-kommun/socialnamnden");

    static final OrganisationId REGION = new OrganisationId("region-vastmark");
    static final OrganisationId HOSPITAL = new OrganisationId("aslunda-sjukhus");
    static final OrganisationId CHILD_PSYCHIATRY = new OrganisationId("aslunda-sjukhus/bup");
    static final OrganisationId PRIMARY_CARE = new OrganisationId("primarvarden-region-vastmark");
    static final OrganisationId CHILD_HEALTH = new OrganisationId("region-vastmark/barnhalsan");
    static final OrganisationId HABILITATION = new OrganisationId("habiliteringen-vastmark");
    static final OrganisationId DENTAL_CARE = new OrganisationId("tandvarden-vastmark");
    static final OrganisationId AMBULANCE = new OrganisationId("ambulanssjukvarden-vastmark");

    static final OrganisationId SERVICE_USERS = new OrganisationId("brukarradet-asbygden");
    static final OrganisationId OFFICE = new OrganisationId("narvardskontoret-asbygden");
    static final OrganisationId FEDERATION = new OrganisationId("asbygdens-kommunalforbund");
    static final OrganisationId POLICE = new OrganisationId("polisen-asbygden");

    private Organisations() {}

    static List<Organisation> all() {
        List<Organisation> all = new ArrayList<>(municipality());
        all.addAll(region());
        all.addAll(others());
        return all;
    }

    private static List<Organisation> municipality() {
        return List.of(
                new Organisation.Builder()
                        .id(MUNICIPALITY)
                        .name("Vintorps kommun")
                        .addAlias("Vintorp")
                        .addAlias("Vintorp kommun")
                        .kind(OrganisationKind.MUNICIPALITY)
                        .sector(Sector.MUNICIPAL)
                        // A municipality is its own huvudman.
                        .responsibleAuthority(MUNICIPALITY)
                        .build(),
                administration(CARE, "Omsorgsförvaltningen", "OMF"),
                unit(CARE_ASSESSMENT, "Biståndsenheten", CARE, UnitSide.ASSESSING),
                unit(HOME_CARE, "Hemtjänsten", CARE, UnitSide.PROVIDING),
                administration(DISABILITY, "Funktionsstödsförvaltningen", "FSF"),
                administration(FAMILY, "Familjeförvaltningen", "FAM"),
                administration(WORK, "Arbetsmarknadsförvaltningen", "AMF")
                        .withNames(
                                new DatedName("Jobb- och vuxenförvaltningen", Term.until(LocalDate.of(2025, 12, 31))),
                                new DatedName("Arbetsmarknadsförvaltningen", Term.from(LocalDate.of(2026, 1, 1)))),
                administration(SCHOOL, "Utbildningsförvaltningen", "UBF"),
                unit(STUDENT_HEALTH, "Elevhälsan", SCHOOL, UnitSide.PROVIDING)
                        .withKind(OrganisationKind.STUDENT_HEALTH),
                administration(CULTURE, "Kultur- och folkhälsoförvaltningen", "KFF"),
                administration(SOCIAL_COMMITTEE, "Socialnämnden", "SN").withKind(OrganisationKind.COMMITTEE));
    }

    private static Organisation administration(OrganisationId id, String name, String abbreviation) {
        return new Organisation.Builder()
                .id(id)
                .name(name)
                .addAlias(abbreviation)
                .kind(OrganisationKind.MUNICIPAL_ADMINISTRATION)
                .sector(Sector.MUNICIPAL)
                .parent(MUNICIPALITY)
                .responsibleAuthority(MUNICIPALITY)
                .build();
    }

    /** A unit that either assesses (myndighet) or provides (verkställighet). */
    private static Organisation unit(OrganisationId id, String name, OrganisationId parent, UnitSide side) {
        return new Organisation.Builder()
                .id(id)
                .name(name)
                .sector(Sector.MUNICIPAL)
                .side(side)
                .parent(parent)
                .responsibleAuthority(MUNICIPALITY)
                .build();
    }

    private static List<Organisation> region() {
        return List.of(
                new Organisation.Builder()
                        .id(REGION)
                        .name("Region Västmark")
                        .kind(OrganisationKind.REGION)
                        .sector(Sector.REGIONAL)
                        .responsibleAuthority(REGION)
                        .build(),
                regional(HOSPITAL, "Åslunda sjukhus", OrganisationKind.HOSPITAL).withAliases("ÅLS"),
                regional(CHILD_PSYCHIATRY, "Barn- och ungdomspsykiatrin Åslunda", OrganisationKind.CHILD_PSYCHIATRY)
                        .withParent(HOSPITAL),
                regional(PRIMARY_CARE, "Primärvården Region Västmark", OrganisationKind.PRIMARY_CARE)
                        .withAliases("Primärvården", "PRV"),
                regional(CHILD_HEALTH, "Barnhälsan Västmark", OrganisationKind.REGIONAL_ADMINISTRATION),
                regional(HABILITATION, "Habiliteringen Västmark", OrganisationKind.HABILITATION),
                regional(DENTAL_CARE, "Tandvården Västmark", OrganisationKind.DENTAL_CARE),
                regional(AMBULANCE, "Ambulanssjukvården Västmark", OrganisationKind.AMBULANCE));
    }

    private static Organisation regional(OrganisationId id, String name, OrganisationKind kind) {
        return new Organisation.Builder()
                .id(id)
                .name(name)
                .kind(kind)
                .sector(Sector.REGIONAL)
                .parent(REGION)
                .responsibleAuthority(REGION)
                .build();
    }

    private static List<Organisation> others() {
        return List.of(
                new Organisation.Builder()
                        .id(SERVICE_USERS)
                        .name("Brukarrådet Åsbygden")
                        .kind(OrganisationKind.SERVICE_USER_ORGANISATION)
                        .sector(Sector.CIVIL_SOCIETY)
                        .build(),
                new Organisation.Builder()
                        .id(OFFICE)
                        .name("Närvårdskontoret Åsbygden")
                        .addAlias("Närvårdskontoret")
                        .kind(OrganisationKind.COLLABORATION_OFFICE)
                        .parent(FEDERATION)
                        .build(),
                new Organisation.Builder()
                        .id(FEDERATION)
                        .name("Åsbygdens kommunalförbund")
                        .kind(OrganisationKind.LOCAL_FEDERATION)
                        .sector(Sector.MUNICIPAL)
                        .build(),
                new Organisation.Builder()
                        .id(POLICE)
                        .name("Polisen Åsbygden")
                        .kind(OrganisationKind.BLUE_LIGHT_SERVICE)
                        .sector(Sector.NATIONAL_GOVERNMENT)
                        .build());
    }
}
