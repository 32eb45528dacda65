package se.samverkan.collaboration;

import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.time.Term;

/** How the things of the room {@code organisation} are joined. */
final class PartyTables {

    static final Kind<Organisation> ORGANISATION = new Kind<>(
            Organisation::getId,
            new Table<Organisation>()
                    .text("name", Organisation::getName, Organisation::withName)
                    .fact("kind", Organisation::getKind, Organisation::withKind)
                    .fact("sector", Organisation::getSector, Organisation::withSector)
                    .fact("side", Organisation::getSide, Organisation::withSide)
                    .set("aliases", Organisation::getAliases, Organisation::withAliases)
                    .set("names", Organisation::getNames, Organisation::withNames)
                    .fact("parent", Organisation::getParent, Organisation::withParent)
                    .fact(
                            "responsibleAuthority",
                            Organisation::getResponsibleAuthority,
                            Organisation::withResponsibleAuthority)
                    .fact("contracted", Organisation::isContracted, Organisation::withContracted)
                    .extensions(Organisation::getExtensions, Organisation::withExtensions));

    static final Kind<Party> PARTY = new Kind<>(
            Party::getId,
            new Table<Party>()
                    .text("name", Party::getName, Party::withName)
                    .set("aliases", Party::getAliases, Party::withAliases)
                    .set("organisations", Party::getOrganisations, Party::withOrganisations)
                    .extensions(Party::getExtensions, Party::withExtensions));

    static final Kind<LocalCareArea> AREA = new Kind<>(
            LocalCareArea::getId,
            new Table<LocalCareArea>()
                    .text("name", LocalCareArea::getName, LocalCareArea::withName)
                    .fact("municipality", LocalCareArea::getMunicipality, LocalCareArea::withMunicipality)
                    .set("units", LocalCareArea::getUnits, LocalCareArea::withUnits)
                    .set("clusters", LocalCareArea::getClusters, LocalCareArea::withClusters)
                    .extensions(LocalCareArea::getExtensions, LocalCareArea::withExtensions));

    static final Kind<Person> PERSON = new Kind<>(
            Person::getId,
            new Table<Person>()
                    .text("name", Person::getName, Person::withName)
                    .set("aliases", Person::getAliases, Person::withAliases)
                    .set("names", Person::getNames, Person::withNames)
                    .set("positions", Person::getPositions, Person::withPositions)
                    .extensions(Person::getExtensions, Person::withExtensions));

    static final Kind<ContactPoint> CONTACT_POINT = new Kind<>(
            ContactPoint::getId,
            new Table<ContactPoint>()
                    .required("organisation", ContactPoint::getOrganisation, ContactPoint::withOrganisation)
                    .required("means", ContactPoint::getMeans, ContactPoint::withMeans)
                    .text("address", ContactPoint::getAddress, ContactPoint::withAddress)
                    .fact("purpose", ContactPoint::getPurpose, ContactPoint::withPurpose)
                    .unless(Term.unknown(), "term", ContactPoint::getTerm, ContactPoint::withTerm)
                    .fact("checkedOn", ContactPoint::getCheckedOn, ContactPoint::withCheckedOn)
                    .extensions(ContactPoint::getExtensions, ContactPoint::withExtensions));

    private PartyTables() {}
}
