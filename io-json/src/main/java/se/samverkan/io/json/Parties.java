package se.samverkan.io.json;

import se.samverkan.id.OrganisationId;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.organisation.Sector;
import se.samverkan.organisation.UnitSide;
import se.samverkan.time.Term;

/** Who takes part, how they are reached, and how a text mentions them. */
final class Parties {

    private static final Codec<Mention.Target> TARGET = new Union<Mention.Target>("target")
            .with("thing", Mention.Thing.class, Ids.thing(Mention.Thing::id, Mention.Thing::new))
            .with(
                    "holder",
                    Mention.Holder.class,
                    Shape.<Mention.Holder, Pair<String, String>>of("holder", Pair::new, Pair.toOne(Mention.Holder::new))
                            .required("role", Scalars.TEXT, Mention.Holder::role, Pair::first))
            .with(
                    "everybody",
                    Mention.Everybody.class,
                    Shape.<Mention.Everybody, Pair<String, String>>of(
                            "everybody", Pair::new, none -> new Mention.Everybody()));

    static final Shape<Mention, Mention.Builder> MENTION = Shape.of(
                    "mention", Mention.Builder::new, Mention.Builder::build)
            .required("asWritten", Scalars.TEXT, Mention::getAsWritten, Mention.Builder::asWritten)
            .optional("target", TARGET, Mention::getTarget, Mention.Builder::target);

    static final Codec<DatedName> DATED_NAME = Shape.<DatedName, Pair<String, Term>>of(
                    "datedName", Pair::new, Pair.to(DatedName::new, Term.unknown()))
            .orElse("name")
            .required("name", Scalars.TEXT, DatedName::name, Pair::first)
            .usually(Term.unknown(), "term", Values.TERM, DatedName::term, Pair::second);

    private static final Codec<OrganisationTerm> ORGANISATION_TERM =
            Shape.<OrganisationTerm, Pair<OrganisationId, Term>>of(
                            "organisationTerm", Pair::new, Pair.to(OrganisationTerm::new, Term.unknown()))
                    .required("organisation", Ids.ORGANISATION, OrganisationTerm::organisation, Pair::first)
                    .usually(Term.unknown(), "term", Values.TERM, OrganisationTerm::term, Pair::second);

    static final Codec<CareChoice> CARE_CHOICE = Shape.<CareChoice, Triple<String, Sector, String>>of(
                    "careChoice", Triple::new, Triple.toOptionals(CareChoice::new))
            .orElse("name")
            .required("choice", Scalars.TEXT, CareChoice::choice, Triple::first)
            .optional("sector", Codes.SECTOR, CareChoice::sector, Triple::second)
            .optional("area", Scalars.TEXT, CareChoice::area, Triple::third);

    private static final Shape<Position, Position.Builder> POSITION = Shape.of(
                    "position", Position.Builder::new, Position.Builder::build)
            .required("title", Scalars.TEXT, Position::getTitle, Position.Builder::title)
            .optional("organisation", Ids.ORGANISATION, Position::getOrganisation, Position.Builder::organisation)
            .optional("unit", Scalars.TEXT, Position::getUnit, Position.Builder::unit)
            .usually(Term.unknown(), "term", Values.TERM, Position::getTerm, Position.Builder::term);

    static final Shape<Organisation, Organisation.Builder> ORGANISATION = Shape.of(
                    "organisation", Organisation.Builder::new, Organisation.Builder::build)
            .required("id", Ids.ORGANISATION, Organisation::getId, Organisation.Builder::id)
            .required("name", Scalars.TEXT, Organisation::getName, Organisation.Builder::name)
            .optional("kind", Codes.ORGANISATION_KIND, Organisation::getKind, Organisation.Builder::kind)
            .optional("sector", Codes.SECTOR, Organisation::getSector, Organisation.Builder::sector)
            .optional("side", Scalars.code(UnitSide.class), Organisation::getSide, Organisation.Builder::side)
            .list("aliases", Scalars.TEXT, Organisation::getAliases, Organisation.Builder::addAlias)
            .list("names", DATED_NAME, Organisation::getNames, Organisation.Builder::addName)
            .optional("parent", Ids.ORGANISATION, Organisation::getParent, Organisation.Builder::parent)
            .optional(
                    "responsibleAuthority",
                    Ids.ORGANISATION,
                    Organisation::getResponsibleAuthority,
                    Organisation.Builder::responsibleAuthority)
            .optional("contracted", Scalars.FLAG, Organisation::isContracted, Organisation.Builder::contracted)
            .open(Organisation::getExtensions, Organisation.Builder::extensions);

    static final Shape<Party, Party.Builder> PARTY = Shape.of("party", Party.Builder::new, Party.Builder::build)
            .required("id", Ids.PARTY, Party::getId, Party.Builder::id)
            .required("name", Scalars.TEXT, Party::getName, Party.Builder::name)
            .list("aliases", Scalars.TEXT, Party::getAliases, Party.Builder::addAlias)
            .list("organisations", ORGANISATION_TERM, Party::getOrganisations, Party.Builder::addOrganisation)
            .open(Party::getExtensions, Party.Builder::extensions);

    static final Shape<Person, Person.Builder> PERSON = Shape.of("person", Person.Builder::new, Person.Builder::build)
            .required("id", Ids.PERSON, Person::getId, Person.Builder::id)
            .required("name", Scalars.TEXT, Person::getName, Person.Builder::name)
            .list("aliases", Scalars.TEXT, Person::getAliases, Person.Builder::addAlias)
            .list("names", DATED_NAME, Person::getNames, Person.Builder::addName)
            .list("positions", POSITION, Person::getPositions, Person.Builder::addPosition)
            .open(Person::getExtensions, Person.Builder::extensions);

    static final Shape<ContactPoint, ContactPoint.Builder> CONTACT_POINT = Shape.of(
                    "contactPoint", ContactPoint.Builder::new, ContactPoint.Builder::build)
            .required("id", Ids.CONTACT_POINT, ContactPoint::getId, ContactPoint.Builder::id)
            .required(
                    "organisation", Ids.ORGANISATION, ContactPoint::getOrganisation, ContactPoint.Builder::organisation)
            .required("means", Codes.CONTACT_MEANS, ContactPoint::getMeans, ContactPoint.Builder::means)
            .required("address", Scalars.TEXT, ContactPoint::getAddress, ContactPoint.Builder::address)
            .optional("purpose", Scalars.TEXT, ContactPoint::getPurpose, ContactPoint.Builder::purpose)
            .usually(Term.unknown(), "term", Values.TERM, ContactPoint::getTerm, ContactPoint.Builder::term)
            .optional("checkedOn", Values.DATE, ContactPoint::getCheckedOn, ContactPoint.Builder::checkedOn)
            .open(ContactPoint::getExtensions, ContactPoint.Builder::extensions);

    private static final Shape<Cluster, Cluster.Builder> CLUSTER = Shape.of(
                    "cluster", Cluster.Builder::new, Cluster.Builder::build)
            .required("name", Scalars.TEXT, Cluster::getName, Cluster.Builder::name)
            .list("units", Ids.ORGANISATION, Cluster::getUnits, Cluster.Builder::addUnit)
            .usually(Term.unknown(), "term", Values.TERM, Cluster::getTerm, Cluster.Builder::term);

    static final Shape<LocalCareArea, LocalCareArea.Builder> LOCAL_CARE_AREA = Shape.of(
                    "localCareArea", LocalCareArea.Builder::new, LocalCareArea.Builder::build)
            .required("id", Ids.LOCAL_CARE_AREA, LocalCareArea::getId, LocalCareArea.Builder::id)
            .required("name", Scalars.TEXT, LocalCareArea::getName, LocalCareArea.Builder::name)
            .optional(
                    "municipality",
                    Ids.ORGANISATION,
                    LocalCareArea::getMunicipality,
                    LocalCareArea.Builder::municipality)
            .list("units", ORGANISATION_TERM, LocalCareArea::getUnits, LocalCareArea.Builder::addUnit)
            .list("clusters", CLUSTER, LocalCareArea::getClusters, LocalCareArea.Builder::addCluster)
            .open(LocalCareArea::getExtensions, LocalCareArea.Builder::extensions);

    private Parties() {}
}
