package se.samverkan.testkit.generate.parts;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ContactPointId;
import se.samverkan.id.Id;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.ContactMeans;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.organisation.Sector;
import se.samverkan.organisation.UnitSide;
import se.samverkan.time.Term;

/** Organisations, the people in them, and how somebody is spoken of. */
final class OrganisationParts {

    private OrganisationParts() {}

    static void addTo(Parts parts) {

        parts.addCode(
                OrganisationKind.class,
                OrganisationKind::new,
                List.of(
                        OrganisationKind.MUNICIPALITY,
                        OrganisationKind.MUNICIPAL_ADMINISTRATION,
                        OrganisationKind.REGION,
                        OrganisationKind.HOSPITAL,
                        OrganisationKind.PRIMARY_CARE,
                        OrganisationKind.HEALTHCARE_CENTRE,
                        OrganisationKind.REHABILITATION_CLINIC,
                        OrganisationKind.HABILITATION,
                        OrganisationKind.DENTAL_CARE,
                        OrganisationKind.SERVICE_USER_ORGANISATION,
                        OrganisationKind.BLUE_LIGHT_SERVICE,
                        OrganisationKind.COLLABORATION_OFFICE,
                        OrganisationKind.REGIONAL_ADMINISTRATION,
                        OrganisationKind.COMMITTEE,
                        OrganisationKind.YOUTH_CLINIC,
                        OrganisationKind.CHILD_PSYCHIATRY,
                        OrganisationKind.AMBULANCE,
                        OrganisationKind.STUDENT_HEALTH,
                        OrganisationKind.LOCAL_FEDERATION,
                        OrganisationKind.AUTHORITY,
                        OrganisationKind.RESEARCH_UNIT,
                        OrganisationKind.OTHER));
        parts.addCode(
                Sector.class,
                Sector::new,
                List.of(
                        Sector.MUNICIPAL,
                        Sector.REGIONAL,
                        Sector.PRIVATE,
                        Sector.NATIONAL_GOVERNMENT,
                        Sector.CIVIL_SOCIETY));
        parts.addCode(
                ContactMeans.class,
                ContactMeans::new,
                List.of(
                        ContactMeans.PHONE,
                        ContactMeans.EMAIL,
                        ContactMeans.FAX,
                        ContactMeans.SYSTEM,
                        ContactMeans.PAGE));
        parts.add(Mention.Thing.class, parts.one(Id.class).map(Mention.Thing::new));
        parts.add(Mention.Holder.class, parts.text(About.POSITION).map(Mention.Holder::new));
        parts.add(Mention.Everybody.class, Arbitraries.just(new Mention.Everybody()));
        parts.addUnion(
                Mention.Target.class, List.of(Mention.Thing.class, Mention.Holder.class, Mention.Everybody.class));
        parts.add(
                DatedName.class,
                Combinators.combine(parts.name(About.ORGANISATION), parts.one(Term.class))
                        .as(DatedName::new));
        parts.add(
                OrganisationTerm.class,
                Combinators.combine(parts.one(OrganisationId.class), parts.one(Term.class))
                        .as(OrganisationTerm::new));
        parts.add(
                CareChoice.class,
                Combinators.combine(parts.name(About.TITLE), parts.maybe(Sector.class), parts.maybeText(About.PLACE))
                        .as(CareChoice::new));
        parts.add(
                Mention.class,
                Builders.withBuilder(Mention.Builder::new)
                        .use(parts.text(About.PERSON))
                        .in(Mention.Builder::asWritten)
                        .use(parts.maybe(Mention.Target.class))
                        .in(Mention.Builder::target)
                        .build(Mention.Builder::build));
        parts.add(
                Position.class,
                Builders.withBuilder(Position.Builder::new)
                        .use(parts.text(About.POSITION))
                        .in(Position.Builder::title)
                        .use(parts.maybe(OrganisationId.class))
                        .in(Position.Builder::organisation)
                        .use(parts.maybeText(About.ORGANISATION))
                        .in(Position.Builder::unit)
                        .use(parts.one(Term.class))
                        .in(Position.Builder::term)
                        .build(Position.Builder::build));
        parts.add(
                Organisation.class,
                Builders.withBuilder(Organisation.Builder::new)
                        .use(parts.one(OrganisationId.class))
                        .in(Organisation.Builder::id)
                        .use(parts.text(About.ORGANISATION))
                        .in(Organisation.Builder::name)
                        .use(parts.maybe(OrganisationKind.class))
                        .in(Organisation.Builder::kind)
                        .use(parts.maybe(Sector.class))
                        .in(Organisation.Builder::sector)
                        .use(parts.maybe(UnitSide.class))
                        .in(Organisation.Builder::side)
                        .use(parts.someTexts(About.ORGANISATION))
                        .in(Organisation.Builder::addAllAliases)
                        .use(parts.some(DatedName.class))
                        .in(Organisation.Builder::addAllNames)
                        .use(parts.maybe(OrganisationId.class))
                        .in(Organisation.Builder::parent)
                        .use(parts.maybe(OrganisationId.class))
                        .in(Organisation.Builder::responsibleAuthority)
                        .use(parts.maybe(Boolean.class))
                        .in(Organisation.Builder::contracted)
                        .use(parts.one(Extensions.class))
                        .in(Organisation.Builder::extensions)
                        .build(Organisation.Builder::build));
        parts.add(
                Party.class,
                Builders.withBuilder(Party.Builder::new)
                        .use(parts.one(PartyId.class))
                        .in(Party.Builder::id)
                        .use(parts.text(About.ORGANISATION))
                        .in(Party.Builder::name)
                        .use(parts.someTexts(About.ORGANISATION))
                        .in(Party.Builder::addAllAliases)
                        .use(parts.some(OrganisationTerm.class))
                        .in(Party.Builder::addAllOrganisations)
                        .use(parts.one(Extensions.class))
                        .in(Party.Builder::extensions)
                        .build(Party.Builder::build));
        parts.add(
                Person.class,
                Builders.withBuilder(Person.Builder::new)
                        .use(parts.one(PersonId.class))
                        .in(Person.Builder::id)
                        .use(parts.text(About.PERSON))
                        .in(Person.Builder::name)
                        .use(parts.someTexts(About.PERSON))
                        .in(Person.Builder::addAllAliases)
                        .use(parts.some(DatedName.class))
                        .in(Person.Builder::addAllNames)
                        .use(parts.some(Position.class))
                        .in(Person.Builder::addAllPositions)
                        .use(parts.one(Extensions.class))
                        .in(Person.Builder::extensions)
                        .build(Person.Builder::build));
        parts.add(
                ContactPoint.class,
                Builders.withBuilder(ContactPoint.Builder::new)
                        .use(parts.one(ContactPointId.class))
                        .in(ContactPoint.Builder::id)
                        .use(parts.one(OrganisationId.class))
                        .in(ContactPoint.Builder::organisation)
                        .use(parts.one(ContactMeans.class))
                        .in(ContactPoint.Builder::means)
                        .use(parts.text(About.LINK))
                        .in(ContactPoint.Builder::address)
                        .use(parts.maybeText(About.REMARK))
                        .in(ContactPoint.Builder::purpose)
                        .use(parts.one(Term.class))
                        .in(ContactPoint.Builder::term)
                        .use(parts.maybe(LocalDate.class))
                        .in(ContactPoint.Builder::checkedOn)
                        .use(parts.one(Extensions.class))
                        .in(ContactPoint.Builder::extensions)
                        .build(ContactPoint.Builder::build));
        parts.add(
                Cluster.class,
                Builders.withBuilder(Cluster.Builder::new)
                        .use(parts.text(About.ORGANISATION))
                        .in(Cluster.Builder::name)
                        .use(parts.some(OrganisationId.class))
                        .in(Cluster.Builder::addAllUnits)
                        .use(parts.one(Term.class))
                        .in(Cluster.Builder::term)
                        .build(Cluster.Builder::build));
        parts.add(
                LocalCareArea.class,
                Builders.withBuilder(LocalCareArea.Builder::new)
                        .use(parts.one(LocalCareAreaId.class))
                        .in(LocalCareArea.Builder::id)
                        .use(parts.text(About.PLACE))
                        .in(LocalCareArea.Builder::name)
                        .use(parts.maybe(OrganisationId.class))
                        .in(LocalCareArea.Builder::municipality)
                        .use(parts.some(OrganisationTerm.class))
                        .in(LocalCareArea.Builder::addAllUnits)
                        .use(parts.some(Cluster.class))
                        .in(LocalCareArea.Builder::addAllClusters)
                        .use(parts.one(Extensions.class))
                        .in(LocalCareArea.Builder::extensions)
                        .build(LocalCareArea.Builder::build));
    }
}
