package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.DayRoster;
import se.samverkan.collaboration.NameScope;
import se.samverkan.group.Membership;
import se.samverkan.id.Id;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Party;
import se.samverkan.protocol.RuleContext;

/** For which parties those who were at a meeting can speak: by the roll, by whom they serve or speak for or are reached through, and by their seat in the group. */
final class Voices {

    private final Collaboration collaboration;
    private final DayRoster day;
    private final Meeting meeting;
    private final List<Set<Id>> parties = new ArrayList<>();
    private boolean unclear;

    private Voices(Meeting meeting, DayRoster day, Collaboration collaboration) {
        this.collaboration = collaboration;
        this.day = day;
        this.meeting = meeting;
        for (Attendance entry : meeting.getAttendance()) {
            if (entry.attends() || entry.getStatus() == AttendanceStatus.UNKNOWN) {
                Set<Id> speaksFor = partiesOf(entry);
                unclear |= speaksFor.isEmpty();
                parties.add(speaksFor);
            }
        }
    }

    /** Nothing if the day of the meeting is not known, for parties change. */
    static Optional<Voices> of(Meeting meeting, RuleContext context) {
        Collaboration collaboration = context.getCollaboration();
        return meeting.getDate()
                .map(date ->
                        context.once(Voices.class, () -> new Voices(meeting, collaboration.on(date), collaboration)));
    }

    /** Whether somebody was there of whom it cannot be said for whom they speak. */
    boolean isUnclear() {
        return unclear;
    }

    /** How many were there who can speak for a party. */
    long of(PartyId party) {
        List<Id> same = collaboration.sameAs(party);
        return parties.stream()
                .filter(speaksFor -> same.stream().anyMatch(speaksFor::contains))
                .count();
    }

    /** What the party is called. */
    String name(PartyId party) {
        return collaboration.getParties().stream()
                .filter(one -> one.getId().equals(party))
                .map(Party::getName)
                .findFirst()
                .orElseGet(party::value);
    }

    private Set<Id> partiesOf(Attendance entry) {
        Set<Id> found = new HashSet<>();
        entry.getParty().ifPresent(found::add);
        entry.getPerson().ifPresent(person -> addOf(person, found));
        entry.getOrganisation().ifPresent(one -> addOf(one, found));
        if (entry.getOrganisation().isEmpty()) {
            entry.getOrganisationName().ifPresent(name -> addNamed(name, found));
        }
        Stream.of(entry.getSpeaksFor().stream(), entry.getVia().stream(), entry.getSubstituteFor().stream())
                .flatMap(mentions -> mentions)
                .forEach(mention -> addOf(mention, found));
        return found;
    }

    private void addOf(Mention mention, Set<Id> found) {
        if (mention.getTarget().isEmpty()) {
            addNamed(mention.getAsWritten(), found);
        } else if (mention.getTarget().get() instanceof Mention.Thing thing) {
            addOf(thing.id(), found);
        }
    }

    private void addNamed(String name, Set<Id> found) {
        collaboration.names().resolve(name, NameScope.of(meeting)).id().ifPresent(id -> addOf(id, found));
    }

    private void addOf(Id id, Set<Id> found) {
        if (id instanceof PartyId) {
            found.add(id);
        } else if (id instanceof OrganisationId organisation) {
            day.parties(organisation).forEach(party -> found.add(party.getId()));
        } else if (id instanceof PersonId person) {
            for (Membership membership : day.memberships(person)) {
                if (meeting.getGroup().filter(membership.getGroup()::equals).isPresent()) {
                    membership.getParty().ifPresent(found::add);
                    membership.getOrganisation().ifPresent(one -> addOf(one, found));
                }
            }
        }
    }
}
