package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.id.ContactPointId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.OrganisationId;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.ContactMeans;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Sector;
import se.samverkan.time.Term;

/** The healthcare centres and rehabilitation clinics of the local care area, its clusters, and the one way in to each of them. */
final class Centres {

    static final LocalCareAreaId AREA = new LocalCareAreaId("vintorp");

    static final OrganisationId NORRBACKEN = new OrganisationId("vc-norrbacken");
    static final OrganisationId KVARNTORGET = new OrganisationId("vc-kvarntorget");
    static final OrganisationId LILLANGEN = new OrganisationId("vc-lillangen");
    static final OrganisationId HEDVIK = new OrganisationId("vc-hedvik");
    static final OrganisationId SJOHAGEN = new OrganisationId("vc-sjohagen");
    static final OrganisationId TORNET = new OrganisationId("vc-tornet");
    static final OrganisationId ANGSGARDEN = new OrganisationId("vc-angsgarden");
    static final OrganisationId SPARVEN = new OrganisationId("vc-sparven");
    static final OrganisationId LYKTAN = new OrganisationId("vc-lyktan");
    static final OrganisationId STENBRON = new OrganisationId("vc-stenbron");
    static final OrganisationId REHAB = new OrganisationId("rehab-primarvarden");
    static final OrganisationId SPARVEN_REHAB = new OrganisationId("rehab-sparven");
    static final OrganisationId RORELSEN = new OrganisationId("rehab-rorelsen");

    static final List<OrganisationId> REGIONAL = List.of(NORRBACKEN, KVARNTORGET, LILLANGEN, HEDVIK, SJOHAGEN);
    static final List<OrganisationId> PRIVATE = List.of(TORNET, ANGSGARDEN, SPARVEN, LYKTAN, STENBRON);

    private static final LocalDate NEW_CLUSTERS = LocalDate.of(2026, 2, 1);

    private Centres() {}

    static List<Organisation> all() {
        return List.of(
                centre(NORRBACKEN, "Vårdcentralen Norrbacken", Sector.REGIONAL),
                centre(KVARNTORGET, "Vårdcentralen Kvarntorget", Sector.REGIONAL),
                centre(LILLANGEN, "Vårdcentralen Lillängen", Sector.REGIONAL),
                centre(HEDVIK, "Vårdcentralen Hedvik", Sector.REGIONAL),
                centre(SJOHAGEN, "Vårdcentralen Sjöhagen", Sector.REGIONAL),
                centre(TORNET, "Vårdcentralen Tornet", Sector.PRIVATE),
                centre(ANGSGARDEN, "Ängsgårdens vårdcentral", Sector.PRIVATE),
                centre(SPARVEN, "Läkargruppen Sparven", Sector.PRIVATE),
                centre(LYKTAN, "Lyktans vårdcentral", Sector.PRIVATE),
                centre(STENBRON, "Stenbrons vårdcentral", Sector.PRIVATE),
                rehab(REHAB, "Primärvårdens rehabmottagningar", Sector.REGIONAL),
                rehab(SPARVEN_REHAB, "Sparven rehab", Sector.PRIVATE),
                rehab(RORELSEN, "Rörelsen rehab", Sector.PRIVATE));
    }

    private static Organisation centre(OrganisationId id, String name, Sector sector) {
        return unit(id, name, sector, OrganisationKind.HEALTHCARE_CENTRE);
    }

    private static Organisation rehab(OrganisationId id, String name, Sector sector) {
        return unit(id, name, sector, OrganisationKind.REHABILITATION_CLINIC);
    }

    /** The region answers in law for private units too: they work for it on contract. */
    private static Organisation unit(OrganisationId id, String name, Sector sector, OrganisationKind kind) {
        boolean contracted = sector.equals(Sector.PRIVATE);
        Organisation.Builder unit = new Organisation.Builder()
                .id(id)
                .name(name)
                .kind(kind)
                .sector(sector)
                .responsibleAuthority(Organisations.REGION)
                .contracted(contracted);
        return contracted
                ? unit.build()
                : unit.parent(Organisations.PRIMARY_CARE).build();
    }

    /** From February 2026 the area is cut into four clusters instead of two. */
    static LocalCareArea area() {
        List<OrganisationTerm> units = new ArrayList<>();
        all().forEach(unit -> units.add(OrganisationTerm.of(unit.getId())));
        return new LocalCareArea.Builder()
                .id(AREA)
                .name("Vintorps närvårdsområde")
                .municipality(Organisations.MUNICIPALITY)
                .addAllUnits(units)
                .addCluster(cluster(
                        "Öster", Term.until(NEW_CLUSTERS.minusDays(1)), NORRBACKEN, TORNET, SPARVEN, LYKTAN, HEDVIK))
                .addCluster(cluster(
                        "Väster",
                        Term.until(NEW_CLUSTERS.minusDays(1)),
                        KVARNTORGET,
                        LILLANGEN,
                        ANGSGARDEN,
                        STENBRON,
                        SJOHAGEN))
                .addCluster(cluster("Samverkansområde 1", Term.from(NEW_CLUSTERS), NORRBACKEN, TORNET))
                .addCluster(cluster("Samverkansområde 2", Term.from(NEW_CLUSTERS), KVARNTORGET, LILLANGEN, ANGSGARDEN))
                .addCluster(cluster("Samverkansområde 3", Term.from(NEW_CLUSTERS), SPARVEN, LYKTAN))
                .addCluster(cluster("Samverkansområde 4", Term.from(NEW_CLUSTERS), HEDVIK, SJOHAGEN, STENBRON))
                .build();
    }

    private static Cluster cluster(String name, Term term, OrganisationId... units) {
        return new Cluster.Builder().name(name).term(term).addUnits(units).build();
    }

    static List<ContactPoint> contactPoints() {
        return List.of(
                new ContactPoint.Builder()
                        .id(new ContactPointId("vc-tornet/en-vag-in"))
                        .organisation(TORNET)
                        .means(ContactMeans.PHONE)
                        .address("099-555 01 10")
                        .purpose("En väg in för kommunens utförare")
                        .checkedOn(LocalDate.of(2026, 1, 12))
                        .build(),
                new ContactPoint.Builder()
                        .id(new ContactPointId("hemtjanst/en-vag-in"))
                        .organisation(Organisations.HOME_CARE)
                        .means(ContactMeans.PHONE)
                        .address("099-555 02 20")
                        .purpose("För vårdcentralerna, alla dagar")
                        .term(Term.from(LocalDate.of(2026, 3, 1)))
                        .build(),
                new ContactPoint.Builder()
                        .id(new ContactPointId("bistand/fax"))
                        .organisation(Organisations.CARE_ASSESSMENT)
                        .means(ContactMeans.FAX)
                        .address("099-555 02 29")
                        .term(Term.until(LocalDate.of(2026, 2, 28)))
                        .build(),
                new ContactPoint.Builder()
                        .id(new ContactPointId("primarvarden/system"))
                        .organisation(Organisations.PRIMARY_CARE)
                        .means(ContactMeans.SYSTEM)
                        .address("Vårdlänken")
                        .purpose("Informationsöverföring vid in- och utskrivning")
                        .build());
    }
}
