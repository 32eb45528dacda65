package se.samverkan.collaboration;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.group.Membership;
import se.samverkan.id.Id;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;

/** Tells people of one name apart by what is written beside it: an organisation that they sit or work for, or a title that they hold. */
final class BesideName {

    private final Collaboration collaboration;
    private final Sameness sameness;
    private final NameIndex index;
    private final NameScope scope;

    BesideName(Collaboration collaboration, NameIndex index, NameScope scope) {
        this.collaboration = collaboration;
        this.sameness = collaboration.roster().sameness();
        this.index = index;
        this.scope = scope;
    }

    /** The one candidate for whom the words beside the name speak; all of them if they speak for none or for several. */
    List<Candidate> told(List<Candidate> alike, List<String> beside) {
        List<Candidate> told = alike.stream()
                .filter(one -> one.id() instanceof PersonId person
                        && beside.stream().anyMatch(words -> speaksFor(words, person)))
                .toList();
        return told.size() == 1 ? List.of(told.get(0).told()) : alike;
    }

    private boolean speaksFor(String words, PersonId person) {
        String key = Text.key(words);
        List<Id> named = index.units(words, scope);
        return titles(person).map(Text::key).anyMatch(key::equals)
                || units(person).map(sameness::canonical).anyMatch(named::contains);
    }

    private Stream<String> titles(PersonId person) {
        return Stream.concat(
                positions(person).map(Position::getTitle),
                entries(person)
                        .flatMap(entry -> Stream.concat(
                                entry.getTitle().stream(),
                                WrittenName.of(
                                        "", entry.getAffiliationAsWritten().orElse(""))
                                        .beside()
                                        .stream())));
    }

    private Stream<Id> units(PersonId person) {
        return Stream.of(
                        positions(person).flatMap(position -> position.getOrganisation().stream()),
                        memberships(person).flatMap(place -> place.getOrganisation().stream()),
                        memberships(person).flatMap(place -> place.getParty().stream()),
                        entries(person).flatMap(entry -> entry.getOrganisation().stream()),
                        entries(person).flatMap(entry -> entry.getParty().stream()))
                .flatMap(ids -> ids);
    }

    private Stream<Position> positions(PersonId person) {
        return sameness.all(person).stream()
                .flatMap(id -> collaboration.findPerson((PersonId) id).stream())
                .map(Person::getPositions)
                .flatMap(List::stream)
                .filter(position -> scope.day().isEmpty()
                        || position.getTerm().contains(scope.day().get()));
    }

    private Stream<Membership> memberships(PersonId person) {
        return scope
                .day()
                .map(day -> collaboration.on(day).memberships(person))
                .orElseGet(() -> collaboration.roster().memberships(person))
                .stream();
    }

    private Stream<Attendance> entries(PersonId person) {
        return scope.meeting().stream()
                .flatMap(meeting -> meeting.getAttendance().stream())
                .filter(entry -> entry.getPerson()
                        .filter(one -> sameness.areOne(one, person))
                        .isPresent());
    }
}
