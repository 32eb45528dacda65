package se.samverkan.io.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** The collaboration, which holds everything else: as one object, or thing by thing. */
final class Whole {

    private static final Shape<Coverage, Pair<GroupId, DateRange>> COVERAGE =
            Shape.<Coverage, Pair<GroupId, DateRange>>of("coverage", Pair::new, Pair.to(Coverage::new))
                    .required("group", Ids.GROUP, Coverage::group, Pair::first)
                    .required("days", Values.DATE_RANGE, Coverage::days, Pair::second);

    static final Shape<SameAs, SameAs.Builder> SAME_AS = Shape.of("sameAs", SameAs.Builder::new, SameAs.Builder::build)
            .orElse("same-as")
            .required("one", Ids.THING, SameAs::getOne, SameAs.Builder::one)
            .required("other", Ids.THING, SameAs::getOther, SameAs.Builder::other)
            .usually(false, "denied", Scalars.FLAG, SameAs::isDenied, SameAs.Builder::denied)
            .usually(BigDecimal.ONE, "confidence", Scalars.DECIMAL, SameAs::getConfidence, SameAs.Builder::confidence)
            .optional("source", Scalars.TEXT, SameAs::getSource, SameAs.Builder::source)
            .optional("assertedBy", Scalars.TEXT, SameAs::getAssertedBy, SameAs.Builder::assertedBy);

    /**
     * One kind of thing that a collaboration holds.
     *
     * @param list the property of the collaboration
     * @param type what a single thing is called where it stands by itself
     */
    private record Kind<T>(
            String list,
            String type,
            Class<T> of,
            Shape<T, ?> shape,
            Function<Collaboration, List<T>> get,
            BiConsumer<Collaboration.Builder, T> add) {

        void addTo(Shape<Collaboration, Collaboration.Builder> collaboration) {
            collaboration.list(list, shape, get, add);
        }

        void addTo(Union<Object> union) {
            union.with(type, of, shape);
        }

        void add(Object thing, Collaboration.Builder all) {
            if (of.isInstance(thing)) {
                add.accept(all, of.cast(thing));
            }
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    "organisations",
                    "organisation",
                    Organisation.class,
                    Parties.ORGANISATION,
                    Collaboration::getOrganisations,
                    Collaboration.Builder::addOrganisation),
            new Kind<>(
                    "parties",
                    "party",
                    Party.class,
                    Parties.PARTY,
                    Collaboration::getParties,
                    Collaboration.Builder::addParty),
            new Kind<>(
                    "areas",
                    "localCareArea",
                    LocalCareArea.class,
                    Parties.LOCAL_CARE_AREA,
                    Collaboration::getAreas,
                    Collaboration.Builder::addArea),
            new Kind<>(
                    "people",
                    "person",
                    Person.class,
                    Parties.PERSON,
                    Collaboration::getPeople,
                    Collaboration.Builder::addPerson),
            new Kind<>(
                    "contactPoints",
                    "contactPoint",
                    ContactPoint.class,
                    Parties.CONTACT_POINT,
                    Collaboration::getContactPoints,
                    Collaboration.Builder::addContactPoint),
            new Kind<>(
                    "groups",
                    "group",
                    Group.class,
                    Groups.GROUP,
                    Collaboration::getGroups,
                    Collaboration.Builder::addGroup),
            new Kind<>(
                    "memberships",
                    "membership",
                    Membership.class,
                    Groups.MEMBERSHIP,
                    Collaboration::getMemberships,
                    Collaboration.Builder::addMembership),
            new Kind<>(
                    "substitutions",
                    "substitution",
                    Substitution.class,
                    Groups.SUBSTITUTION,
                    Collaboration::getSubstitutions,
                    Collaboration.Builder::addSubstitution),
            new Kind<>(
                    "assignments",
                    "assignment",
                    Assignment.class,
                    Groups.ASSIGNMENT,
                    Collaboration::getAssignments,
                    Collaboration.Builder::addAssignment),
            new Kind<>(
                    "meetings",
                    "meeting",
                    Meeting.class,
                    Meetings.MEETING,
                    Collaboration::getMeetings,
                    Collaboration.Builder::addMeeting),
            new Kind<>(
                    "goals",
                    "collaborationGoals",
                    CollaborationGoals.class,
                    Plans.COLLABORATION_GOALS,
                    Collaboration::getGoals,
                    Collaboration.Builder::addGoal),
            new Kind<>(
                    "annualPlans",
                    "annualPlan",
                    AnnualPlan.class,
                    Plans.ANNUAL_PLAN,
                    Collaboration::getAnnualPlans,
                    Collaboration.Builder::addAnnualPlan),
            new Kind<>(
                    "meetingPlans",
                    "meetingPlan",
                    MeetingPlan.class,
                    Plans.MEETING_PLAN,
                    Collaboration::getMeetingPlans,
                    Collaboration.Builder::addMeetingPlan),
            new Kind<>(
                    "personas",
                    "persona",
                    Persona.class,
                    Plans.PERSONA,
                    Collaboration::getPersonas,
                    Collaboration.Builder::addPersona),
            new Kind<>(
                    "agreements",
                    "agreement",
                    Agreement.class,
                    Agreements.AGREEMENT,
                    Collaboration::getAgreements,
                    Collaboration.Builder::addAgreement),
            new Kind<>(
                    "documents",
                    "document",
                    Document.class,
                    Agreements.DOCUMENT,
                    Collaboration::getDocuments,
                    Collaboration.Builder::addDocument),
            new Kind<>(
                    "funding",
                    "funding",
                    Funding.class,
                    Agreements.FUNDING,
                    Collaboration::getFunding,
                    Collaboration.Builder::addFunding),
            new Kind<>(
                    "incidents",
                    "incident",
                    Incident.class,
                    Agreements.INCIDENT,
                    Collaboration::getIncidents,
                    Collaboration.Builder::addIncident),
            new Kind<>(
                    "projects",
                    "project",
                    Project.class,
                    Agreements.PROJECT,
                    Collaboration::getProjects,
                    Collaboration.Builder::addProject),
            new Kind<>(
                    "events",
                    "event",
                    Event.class,
                    Agreements.EVENT,
                    Collaboration::getEvents,
                    Collaboration.Builder::addEvent),
            new Kind<>(
                    "identities",
                    "sameAs",
                    SameAs.class,
                    SAME_AS,
                    Collaboration::getIdentities,
                    Collaboration.Builder::addIdentity),
            new Kind<>(
                    "coverage",
                    "coverage",
                    Coverage.class,
                    COVERAGE,
                    Collaboration::getCoverage,
                    Collaboration.Builder::addCoverage));

    /**
     * What is said of a collaboration as a whole, where its things stand one by one.
     *
     * @param extensions what is known of it beyond the model
     */
    record Header(Extensions extensions) {}

    private static final Shape<Header, Pair<Extensions, String>> HEADER = Shape.<Header, Pair<Extensions, String>>of(
                    "header", Pair::new, Pair.toOne(Header::new, Extensions.none()))
            .required(FormatCheck.PROPERTY, FormatCheck.VERSION, any -> FormatCheck.CURRENT, (any, version) -> {})
            .open(Header::extensions, Pair::first);

    static final Shape<Collaboration, Collaboration.Builder> COLLABORATION = collaboration();

    /** One thing of a collaboration, or its header. */
    static final Union<Object> LINE = line();

    private Whole() {}

    private static Shape<Collaboration, Collaboration.Builder> collaboration() {
        Shape<Collaboration, Collaboration.Builder> shape = Shape.of(
                        "collaboration", Collaboration.Builder::new, Collaboration.Builder::build)
                .required(FormatCheck.PROPERTY, FormatCheck.VERSION, any -> FormatCheck.CURRENT, (any, version) -> {});
        KINDS.forEach(kind -> kind.addTo(shape));
        return shape.open(Collaboration::getExtensions, Collaboration.Builder::extensions);
    }

    private static Union<Object> line() {
        Union<Object> union = new Union<>("line");
        union.with("header", Header.class, HEADER);
        KINDS.forEach(kind -> kind.addTo(union));
        return union;
    }

    /** The things of a collaboration, list by list. */
    static Stream<Object> things(Collaboration collaboration) {
        return KINDS.stream().flatMap(kind -> kind.get().apply(collaboration).stream());
    }

    /** Adds a thing to a collaboration. */
    static void add(Object thing, Collaboration.Builder all) {
        KINDS.forEach(kind -> kind.add(thing, all));
    }
}
