package se.samverkan.testkit.generate.parts;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.Project;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.collaboration.SameAs;
import se.samverkan.extension.Extensions;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.CollaborationGoals;
import se.samverkan.plan.MeetingPlan;
import se.samverkan.plan.Persona;
import se.samverkan.time.DateRange;

/** The whole, and what stands in it beside its things. */
final class CollaborationParts {

    private CollaborationParts() {}

    static void addTo(Parts parts) {

        parts.add(
                Coverage.class,
                Combinators.combine(parts.one(GroupId.class), parts.one(DateRange.class))
                        .as(Coverage::new));
        parts.add(SameAs.class, sameAs(parts));
        parts.add(
                Collaboration.class,
                Builders.withBuilder(Collaboration.Builder::new)
                        .use(parts.some(Organisation.class))
                        .in(Collaboration.Builder::addAllOrganisations)
                        .use(parts.some(Party.class))
                        .in(Collaboration.Builder::addAllParties)
                        .use(parts.some(LocalCareArea.class))
                        .in(Collaboration.Builder::addAllAreas)
                        .use(parts.some(Person.class))
                        .in(Collaboration.Builder::addAllPeople)
                        .use(parts.some(ContactPoint.class))
                        .in(Collaboration.Builder::addAllContactPoints)
                        .use(parts.some(Group.class))
                        .in(Collaboration.Builder::addAllGroups)
                        .use(parts.some(Membership.class))
                        .in(Collaboration.Builder::addAllMemberships)
                        .use(parts.some(Substitution.class))
                        .in(Collaboration.Builder::addAllSubstitutions)
                        .use(parts.some(Assignment.class))
                        .in(Collaboration.Builder::addAllAssignments)
                        .use(parts.some(Meeting.class))
                        .in(Collaboration.Builder::addAllMeetings)
                        .use(parts.some(CollaborationGoals.class))
                        .in(Collaboration.Builder::addAllGoals)
                        .use(parts.some(AnnualPlan.class))
                        .in(Collaboration.Builder::addAllAnnualPlans)
                        .use(parts.some(MeetingPlan.class))
                        .in(Collaboration.Builder::addAllMeetingPlans)
                        .use(parts.some(Persona.class))
                        .in(Collaboration.Builder::addAllPersonas)
                        .use(parts.some(Agreement.class))
                        .in(Collaboration.Builder::addAllAgreements)
                        .use(parts.some(Document.class))
                        .in(Collaboration.Builder::addAllDocuments)
                        .use(parts.some(Funding.class))
                        .in(Collaboration.Builder::addAllFunding)
                        .use(parts.some(Incident.class))
                        .in(Collaboration.Builder::addAllIncidents)
                        .use(parts.some(Project.class))
                        .in(Collaboration.Builder::addAllProjects)
                        .use(parts.some(Event.class))
                        .in(Collaboration.Builder::addAllEvents)
                        .use(parts.some(SameAs.class))
                        .in(Collaboration.Builder::addAllIdentities)
                        .use(parts.some(Coverage.class))
                        .in(Collaboration.Builder::addAllCoverage)
                        .use(parts.one(Extensions.class))
                        .in(Collaboration.Builder::extensions)
                        .build(Collaboration.Builder::build));
    }

    /** Two ids of one type, a letter apart. */
    private static Arbitrary<SameAs> sameAs(Parts parts) {
        Arbitrary<Ids> ids = Choice.among(IdParts.KINDS.stream()
                .map(kind -> parts.one(kind.type())
                        .map(one -> new Ids(one, kind.open().apply(letterOff(one.value())))))
                .toList());
        return Builders.withBuilder(SameAs.Builder::new)
                .use(ids)
                .in((same, both) -> same.one(both.one()).other(both.other()))
                .use(parts.one(Boolean.class))
                .in(SameAs.Builder::denied)
                .use(Arbitraries.of("1", "0", "0.5", "0.75", "1.0").map(BigDecimal::new))
                .in(SameAs.Builder::confidence)
                .use(parts.maybeText(About.REMARK))
                .in(SameAs.Builder::source)
                .use(parts.maybeText(About.PERSON))
                .in(SameAs.Builder::assertedBy)
                .build(SameAs.Builder::build);
    }

    private static String letterOff(String id) {
        return id.substring(0, id.length() - 1) + (id.endsWith("0") ? '1' : '0');
    }

    private record Ids(Id one, Id other) {}
}
