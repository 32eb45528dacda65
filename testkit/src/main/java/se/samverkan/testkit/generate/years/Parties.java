package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.language.Text;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Sector;
import se.samverkan.testkit.generate.words.Words;

/** The organisations that work together, each the voice of a party, and the local care areas of the municipalities. */
final class Parties {

    private final List<Organisation> organisations = new ArrayList<>();
    private final String municipality;

    Parties(int places) {
        this.municipality = municipality(places);
        add(municipality + " kommun", OrganisationKind.MUNICIPALITY, Sector.MUNICIPAL);
        add("Närvårdskontoret", OrganisationKind.COLLABORATION_OFFICE, Sector.REGIONAL);
        add(Words.hospitals().get(places % Words.hospitals().size()), OrganisationKind.HOSPITAL, Sector.REGIONAL);
        add("Primärvården Region Västmark", OrganisationKind.PRIMARY_CARE, Sector.REGIONAL);
        add(municipality(places + 1) + " kommun", OrganisationKind.MUNICIPALITY, Sector.MUNICIPAL);
        add("Pensionärsrådet Åsbygden", OrganisationKind.SERVICE_USER_ORGANISATION, Sector.CIVIL_SOCIETY);
        add("Privata vårdcentraler", OrganisationKind.HEALTHCARE_CENTRE, Sector.PRIVATE);
        add("Folktandvården Västmark", OrganisationKind.DENTAL_CARE, Sector.REGIONAL);
    }

    private static String municipality(int number) {
        return Words.municipalities().get(number % Words.municipalities().size());
    }

    private void add(String name, OrganisationKind kind, Sector sector) {
        organisations.add(new Organisation.Builder()
                .id(new OrganisationId(Text.slug(name)))
                .name(name)
                .kind(kind)
                .sector(sector)
                .build());
    }

    /** The municipality whose local group meets. */
    String municipality() {
        return municipality;
    }

    LocalCareAreaId areaId() {
        return new LocalCareAreaId("omrade-" + Text.slug(municipality));
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<Party> parties() {
        return organisations.stream()
                .map(one -> new Party.Builder()
                        .id(party(one))
                        .name(one.getName())
                        .addOrganisation(OrganisationTerm.of(one.getId()))
                        .build())
                .toList();
    }

    List<LocalCareArea> areas() {
        return List.of(new LocalCareArea.Builder()
                .id(areaId())
                .name("Närvårdsområde " + municipality)
                .municipality(organisations.get(0).getId())
                .build());
    }

    /** The parties as minutes and agreements name them. */
    List<Mention> mentions() {
        return organisations.stream()
                .map(one -> Mention.of(one.getName(), party(one)))
                .toList();
    }

    List<PartyId> ids() {
        return organisations.stream().map(Parties::party).toList();
    }

    Attendee.Whence whence(int seat, String title) {
        Organisation from = organisations.get(seat % organisations.size());
        return new Attendee.Whence(
                Optional.of(from.getName()),
                Optional.of(from.getName()),
                Optional.of(title),
                Optional.of(from.getId()),
                Optional.of(party(from)));
    }

    private static PartyId party(Organisation organisation) {
        return new PartyId("part-" + organisation.getId());
    }
}
