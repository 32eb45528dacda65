package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.time.Term;

/** Who speaks with one voice. The private healthcare centres are one party, though nobody owns them all. */
final class Parties {

    static final PartyId MUNICIPALITY = new PartyId("kommunen");
    static final PartyId HOSPITAL = new PartyId("sjukhuset");
    static final PartyId PRIMARY_CARE = new PartyId("primarvarden");
    static final PartyId PRIVATE_CENTRES = new PartyId("privata-vardcentraler");
    static final PartyId HABILITATION = new PartyId("habiliteringen");
    static final PartyId DENTAL_CARE = new PartyId("tandvarden");
    static final PartyId SERVICE_USERS = new PartyId("brukarna");

    private Parties() {}

    static List<Party> all() {
        List<OrganisationTerm> privateCentres = new ArrayList<>();
        Centres.PRIVATE.forEach(centre -> privateCentres.add(OrganisationTerm.of(centre)));
        privateCentres.add(OrganisationTerm.of(Centres.SPARVEN_REHAB));
        // A clinic that came later belongs from its first day on.
        privateCentres.add(new OrganisationTerm(Centres.RORELSEN, Term.from(LocalDate.of(2025, 9, 1))));
        return List.of(
                party(MUNICIPALITY, "Vintorps kommun", Organisations.MUNICIPALITY),
                party(HOSPITAL, "Åslunda sjukhus", Organisations.HOSPITAL, Organisations.CHILD_PSYCHIATRY),
                party(PRIMARY_CARE, "Regional primärvård", Organisations.PRIMARY_CARE),
                new Party.Builder()
                        .id(PRIVATE_CENTRES)
                        .name("Privata vårdcentraler inklusive rehab")
                        .addAlias("Privat primärvård")
                        .addAllOrganisations(privateCentres)
                        .build(),
                party(HABILITATION, "Habiliteringen", Organisations.HABILITATION),
                party(DENTAL_CARE, "Tandvården", Organisations.DENTAL_CARE),
                party(SERVICE_USERS, "Brukarna", Organisations.SERVICE_USERS));
    }

    private static Party party(PartyId id, String name, OrganisationId... organisations) {
        Party.Builder party = new Party.Builder().id(id).name(name);
        for (OrganisationId organisation : organisations) {
            party.addOrganisation(OrganisationTerm.of(organisation));
        }
        return party.build();
    }
}
