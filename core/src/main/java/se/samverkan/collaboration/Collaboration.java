package se.samverkan.collaboration;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import se.samverkan.agreement.Agreement;
import se.samverkan.agreement.Document;
import se.samverkan.agreement.Event;
import se.samverkan.agreement.Funding;
import se.samverkan.agreement.Incident;
import se.samverkan.agreement.Project;
import se.samverkan.extension.Extensions;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.MeetingId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Vocabulary;
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
import se.samverkan.time.KnownCalendar;

/** The root of the model (samverkan): organisations, people and groups, and the meetings that the groups hold. */
@Value.Immutable
public sealed interface Collaboration extends KnownCalendar, WithCollaboration permits ImmutableCollaboration {

    /** {@return the organisations} */
    List<@Valid Organisation> getOrganisations();

    /** {@return the parties, each of one or more organisations} */
    List<@Valid Party> getParties();

    /** {@return the local care areas} */
    List<@Valid LocalCareArea> getAreas();

    /** {@return the people} */
    List<@Valid Person> getPeople();

    /** {@return the ways to reach units} */
    List<@Valid ContactPoint> getContactPoints();

    /** {@return the groups} */
    List<@Valid Group> getGroups();

    /** {@return who sits in which group, and when} */
    List<Membership> getMemberships();

    /** {@return who may serve for whom} */
    List<Substitution> getSubstitutions();

    /** {@return what groups ask of each other} */
    List<@Valid Assignment> getAssignments();

    /** {@return the meetings} */
    List<@Valid Meeting> getMeetings();

    /** {@return the common goals} */
    List<@Valid CollaborationGoals> getGoals();

    /** {@return the annual plans} */
    List<@Valid AnnualPlan> getAnnualPlans();

    /** {@return the plans of meetings} */
    List<@Valid MeetingPlan> getMeetingPlans();

    /** {@return made-up people of strategy work} */
    List<@Valid Persona> getPersonas();

    /** {@return agreements and governing documents} */
    List<@Valid Agreement> getAgreements();

    /** {@return documents with an identity of their own} */
    List<@Valid Document> getDocuments();

    /** {@return money for common matters} */
    List<@Valid Funding> getFunding();

    /** {@return what went wrong} */
    List<@Valid Incident> getIncidents();

    /** {@return projects and pilots} */
    List<@Valid Project> getProjects();

    /** {@return what is arranged beside the meetings} */
    List<@Valid Event> getEvents();

    /** {@return which people, organisations or groups are one} */
    List<@Valid SameAs> getIdentities();

    /** {@return for which groups and times all minutes are held} */
    List<Coverage> getCoverage();

    /** {@return what a document or a host knows of the whole beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * A meeting.
     *
     * @param id its id
     * @return the meeting or nothing
     */
    default Optional<Meeting> findMeeting(MeetingId id) {
        return Optional.ofNullable(meetingsById().get(id));
    }

    /**
     * A meeting that must be there.
     *
     * @param id its id
     * @return the meeting
     * @throws IllegalArgumentException if there is none
     */
    default Meeting getMeeting(MeetingId id) {
        return findMeeting(id)
                .orElseThrow(() -> new IllegalArgumentException("the collaboration holds no meeting " + id));
    }

    /**
     * A group.
     *
     * @param id its id
     * @return the group or nothing
     */
    default Optional<Group> findGroup(GroupId id) {
        return Optional.ofNullable(groupsById().get(id));
    }

    /**
     * A person.
     *
     * @param id the id
     * @return the person or nothing
     */
    default Optional<Person> findPerson(PersonId id) {
        return Optional.ofNullable(peopleById().get(id));
    }

    /**
     * An organisation.
     *
     * @param id its id
     * @return the organisation or nothing
     */
    default Optional<Organisation> findOrganisation(OrganisationId id) {
        return Optional.ofNullable(organisationsById().get(id));
    }

    /**
     * Whether all minutes of a group, or of one that is the same, are held for a day.
     *
     * @param group the group
     * @param day the day
     * @return true only if it is declared
     */
    default boolean covers(GroupId group, LocalDate day) {
        return getCoverage().stream()
                .anyMatch(c -> c.days().contains(day) && roster().sameness().areOne(c.group(), group));
    }

    /**
     * Anything that has an id.
     *
     * @param id the id of a thing in this collaboration, or inside one: of an organisation or a meeting, and as well of a decision, a task, a seat
     * @return the thing or nothing
     */
    default Optional<Identified> find(Id id) {
        return Optional.ofNullable(thingsById().get(id));
    }

    /**
     * The meeting that a group held last before another.
     *
     * @param meeting the later meeting
     * @return the group's meeting with the latest earlier date that was not cancelled; nothing if the meeting has no group or no date, or there is
     *     none
     */
    default Optional<Meeting> previousMeeting(Meeting meeting) {
        return meeting.getGroup()
                .flatMap(group -> meeting.getDate().flatMap(day -> DatedMeetings.before(meetings(group), day)));
    }

    /**
     * The days on which a group meets: those of its meetings that are not cancelled, and the day on which its latest minutes say that it meets
     * again.
     *
     * @param group the group
     * @param days the days looked at
     * @return the known days within those, ascending, each once
     */
    @Override
    default List<LocalDate> meetings(GroupId group, DateRange days) {
        return DatedMeetings.days(meetings(group), days);
    }

    /**
     * The dated meetings of a group.
     *
     * @param group the group
     * @return its meetings with a date, and those of every group that is one with it, oldest first; cancelled ones among them
     */
    default List<Meeting> meetings(GroupId group) {
        return meetingsByGroup().getOrDefault(roster().sameness().canonical(group), List.of());
    }

    /**
     * Who is one with a person, an organisation, a party or a group: by the facts in {@link #getIdentities()} that are sure enough and that nobody
     * denies, and by what follows from them. They stay as many things as they were; a denial, or a fact that is removed, parts them again.
     *
     * @param id an id
     * @return all ids of the same, the given one among them; first the one that stands for all
     */
    default List<Id> sameAs(Id id) {
        return roster().sameness().all(id);
    }

    /**
     * What is known here and in another collaboration. Things with one id are joined attribute by attribute: what is absent gives way to what is
     * known, sets are united, and where facts contradict each other all stay, as variants of the thing that stand side by side, the first
     * of which is found by its id; see {@link #conflicts()}. People with two ids stay two.
     *
     * <p>This is a semilattice: {@code a.join(b.join(c))} equals {@code a.join(b).join(c)}, {@code a.join(b)} equals {@code b.join(a)}, and
     * {@code a.join(a.join(b))} equals {@code a.join(b)}. The join of a collaboration with itself has the {@linkplain #sameContent same
     * content}; it equals it if that is {@linkplain #normalised() normalised}, as every join is.
     *
     * @param other the other collaboration
     * @return both together, normalised
     */
    default Collaboration join(Collaboration other) {
        return Joins.join(List.of(this, other));
    }

    /**
     * What is known in any of some collaborations: the same as joining one after the other, in any order, and in time in proportion to their size.
     *
     * @param all the collaborations
     * @return all together, normalised; empty for none
     */
    static Collaboration joinAll(Iterable<Collaboration> all) {
        return Joins.join(all);
    }

    /** {@return a collector that joins the collaborations of a stream, as {@link #joinAll(Iterable)} does} */
    static Collector<Collaboration, ?, Collaboration> joining() {
        return Collectors.collectingAndThen(Collectors.toList(), Joins::join);
    }

    /**
     * The same facts in their normal form: every list here in the order of the ids, nothing twice, and the variants of a thing as a join puts them. A
     * thing that stands here once is left as it is.
     *
     * @return the collaboration joined with nothing
     */
    default Collaboration normalised() {
        return Joins.join(List.of(this));
    }

    /**
     * Whether another collaboration says the same, in whatever order and however often.
     *
     * @param other the other collaboration
     * @return true if both are equal when {@linkplain #normalised() normalised}
     */
    default boolean sameContent(Collaboration other) {
        return normalised().equals(other.normalised());
    }

    /**
     * The same with one change made, such as a check suggests.
     *
     * @param edit the change
     * @return the changed copy; an equal one if it already says what the edit makes of it
     * @throws IllegalArgumentException if there is no such thing, or it has come to say something else than the edit changes from; the message names
     *     the path
     */
    default Collaboration apply(Edit edit) {
        return Editing.apply(edit, this);
    }

    /** {@return where the variants of things contradict each other; empty exactly if no two things of a normalised collaboration share an id and its
     * extensions agree} */
    @Value.Lazy
    default List<Conflict> conflicts() {
        return Joins.conflicts(this);
    }

    /** {@return everything by its id; the first of two with one id} */
    @Value.Lazy
    default Map<Id, Identified> thingsById() {
        return Things.of(this);
    }

    /** {@return the dated meetings of each group, oldest first; of groups that are one under the id that stands for all} */
    @Value.Lazy
    default Map<GroupId, List<Meeting>> meetingsByGroup() {
        return DatedMeetings.byGroup(meetingsById().values(), roster().sameness());
    }

    /** {@return the meetings by id; the first of two with one id} */
    @Value.Lazy
    default Map<MeetingId, Meeting> meetingsById() {
        return index(getMeetings(), Meeting::getId);
    }

    /** {@return the groups by id; the first of two with one id} */
    @Value.Lazy
    default Map<GroupId, Group> groupsById() {
        return index(getGroups(), Group::getId);
    }

    /** {@return the people by id; the first of two with one id} */
    @Value.Lazy
    default Map<PersonId, Person> peopleById() {
        return index(getPeople(), Person::getId);
    }

    /** {@return the organisations by id; the first of two with one id} */
    @Value.Lazy
    default Map<OrganisationId, Organisation> organisationsById() {
        return index(getOrganisations(), Organisation::getId);
    }

    /** {@return which group reports to which} */
    @Value.Lazy
    default Ladder ladder() {
        return Ladder.of(this);
    }

    /** {@return who sits where, of all times} */
    @Value.Lazy
    default Roster roster() {
        return Roster.of(this);
    }

    /** {@return who is meant by a name, by the built-in Swedish words} */
    @Value.Lazy
    default NameResolver names() {
        return NameResolver.of(this, Vocabulary.swedish());
    }

    /**
     * Who sits where on a day.
     *
     * @param day the day
     * @return the roster of that day
     */
    default DayRoster on(LocalDate day) {
        return roster().on(day);
    }

    private static <K, T> Map<K, T> index(List<T> things, Function<T, K> id) {
        Map<K, T> index = new LinkedHashMap<>();
        things.forEach(thing -> index.putIfAbsent(id.apply(thing), thing));
        return Collections.unmodifiableMap(index);
    }

    /**
     * A collaboration of one meeting and nothing else.
     *
     * @param meeting the meeting
     * @return the collaboration
     */
    static Collaboration of(Meeting meeting) {
        return new Builder().addMeeting(meeting).build();
    }

    /** Builds a {@link Collaboration}; nothing is needed. */
    final class Builder extends ImmutableCollaboration.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
