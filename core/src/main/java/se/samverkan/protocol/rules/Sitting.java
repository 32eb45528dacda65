package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.DayRoster;
import se.samverkan.finding.Wording;
import se.samverkan.group.Membership;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/**
 * Who sat in the group on the day that it met, held against the roll of the meeting.
 *
 * <p>People who are known to be the same are one. Nobody is merged by guess, so a name that can be a member's, of somebody who is no member by id, may
 * well be that member: then nobody is said to be missing or a stranger.
 */
final class Sitting {

    private final Collaboration collaboration;
    private final DayRoster day;
    private final GroupId group;
    private final Meeting meeting;
    private final Set<Id> members = new LinkedHashSet<>();
    private final Set<Id> others = new LinkedHashSet<>();
    private final Set<Id> onRoll = new LinkedHashSet<>();

    private Sitting(Meeting meeting, GroupId group, LocalDate date, Collaboration collaboration) {
        this.collaboration = collaboration;
        this.day = collaboration.on(date);
        this.group = group;
        this.meeting = meeting;
        for (Membership membership : day.members(group)) {
            // One that is not told to have begun may be over as well.
            boolean dated = membership.getTerm().from().isPresent();
            membership.getPerson().ifPresent(person -> (dated ? members : others).add(one(person)));
        }
        for (Membership membership : day.memberships(group)) {
            membership.getPerson().ifPresent(person -> others.add(one(person)));
        }
        others.removeAll(members);
        for (Attendance entry : meeting.getAttendance()) {
            entry.getPerson().ifPresent(person -> onRoll.add(one(person)));
        }
    }

    /** Why the roll cannot be held against the members: without a promise that all minutes are there, what is not told proves nothing. */
    static Optional<Wording> unknown(Meeting meeting, RuleContext context) {
        if (meeting.getAttendance().isEmpty()) {
            return Optional.of(Reasons.NO_ROLL);
        }
        if (meeting.getGroup().isEmpty()) {
            return Optional.of(Reasons.NO_GROUP);
        }
        if (meeting.getDate().isEmpty()) {
            return Optional.of(Reasons.NO_DATE);
        }
        boolean covered = context.getCollaboration()
                .covers(meeting.getGroup().get(), meeting.getDate().get());
        if (!covered) {
            return Optional.of(Reasons.NO_COVERAGE);
        }
        return of(meeting, context)
                        .filter(sitting -> !sitting.members.isEmpty())
                        .isEmpty()
                ? Optional.of(Reasons.NO_MEMBERS)
                : Optional.empty();
    }

    /** Nothing if group or day of the meeting is not known. */
    static Optional<Sitting> of(Meeting meeting, RuleContext context) {
        return meeting.getGroup()
                .flatMap(group -> meeting.getDate()
                        .map(date -> context.once(
                                Sitting.class, () -> new Sitting(meeting, group, date, context.getCollaboration()))));
    }

    /** Everybody who is known by the one id that stands for them. */
    private Id one(PersonId person) {
        return collaboration.sameAs(person).get(0);
    }

    /** How many members the group has, each person once. */
    int size() {
        return members.size();
    }

    boolean isMember(Attendance entry) {
        return entry.getPerson().filter(person -> members.contains(one(person))).isPresent();
    }

    /** Whether somebody certainly has no place in the group: neither as a member, nor beside the members, nor as a substitute. */
    boolean isStranger(Attendance entry) {
        return entry.getPerson()
                        .filter(person -> !isKnown(person) && !servesInGroup(person))
                        .isPresent()
                && entry.getSubstituteFor().isEmpty()
                && entry.getName()
                        .filter(name -> missing(members).stream().noneMatch(other -> isCalled(other, name))
                                && missing(others).stream().noneMatch(other -> isCalled(other, name)))
                        .isPresent();
    }

    /** The names of the members of whom the roll says nothing in any way. */
    List<String> unaccounted() {
        List<String> names = new ArrayList<>();
        for (Id member : missing(members)) {
            boolean told = meeting.getAttendance().stream().anyMatch(entry -> mayTellOf(entry, member));
            if (!told) {
                day.name((PersonId) member).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Whether an entry can be of a member: by a name like that, by serving for the member, or by naming nobody. */
    private boolean mayTellOf(Attendance entry, Id member) {
        boolean another = entry.getPerson().filter(this::isKnown).isPresent()
                || entry.getPerson().filter(this::servesInGroup).isPresent();
        return entry.getName().isEmpty()
                || !another && isCalled(member, entry.getName().get())
                || entry.getSubstituteFor()
                        .filter(absent -> collaboration.sameAs(member).stream().anyMatch(absent::pointsAt)
                                || absent.getTarget().isEmpty() && isCalled(member, absent.getAsWritten()))
                        .isPresent();
    }

    private List<Id> missing(Set<Id> people) {
        return people.stream().filter(person -> !onRoll.contains(person)).toList();
    }

    private boolean isKnown(PersonId person) {
        return members.contains(one(person)) || others.contains(one(person));
    }

    private boolean servesInGroup(PersonId person) {
        List<Id> groups = collaboration.sameAs(group);
        return day.substitutions(person).stream().anyMatch(one -> groups.contains(one.getGroup()));
    }

    private boolean isCalled(Id person, String name) {
        return day.name((PersonId) person)
                .filter(known -> NameVariants.mayBeOne(known, name))
                .isPresent();
    }
}
