package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.group.ItemKind;
import se.samverkan.language.NearEquality;
import se.samverkan.language.Nearness;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;

/** Names that are misspelt, and names that several people have. */
final class NameFaults {

    private static final String OTHER_SURNAME = "Zettersköld";

    private NameFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "first-name-of-two",
                                "name/ambiguous",
                                "Somebody is called by a first name that two people on the roll have.",
                                NameFaults::firstNameOfTwo)
                        .where(meeting -> Changes.bystander(meeting, 0).isPresent()
                                && !namesakes(meeting).isEmpty()
                                && !silentOn(meeting, namesakes(meeting).get(0)).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "name-misspelt",
                                "name/variant",
                                "The text has a name with a letter lost.",
                                (meeting, pick) -> {
                                    AgendaItem item = Changes.pick(free(meeting), pick);
                                    String name = Changes.pick(misspellings(meeting), pick);
                                    return Changes.replace(
                                            meeting,
                                            Changes.plus(item, Passage.of("Underlaget kommer från " + name + ".")));
                                })
                        .where(meeting -> !free(meeting).isEmpty()
                                && !misspellings(meeting).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "organisation-misspelt",
                                "name/variant",
                                "On the roll an organisation is spelt otherwise than before.",
                                (meeting, pick) -> misspeltOrganisation(meeting).orElse(meeting))
                        .where(meeting -> misspeltOrganisation(meeting).isPresent()));
    }

    private static Meeting firstNameOfTwo(Meeting meeting, int pick) {
        String name = namesakes(meeting).get(0);
        String first = name.substring(0, name.indexOf(' '));
        Attendance other = Changes.bystander(meeting, 0).orElseThrow();
        AgendaItem item = Changes.pick(silentOn(meeting, name), pick);
        Meeting renamed = Changes.replace(meeting, other.withName(first + " " + OTHER_SURNAME));
        return Changes.replace(
                renamed, item.withParticipants(Changes.plus(item.getParticipants(), Mention.of(first))));
    }

    /** Those present, the one aside who is renamed, whose first name nobody else has. */
    private static List<String> namesakes(Meeting meeting) {
        Optional<Attendance> other = Changes.bystander(meeting, 0);
        List<String> names = new ArrayList<>();
        for (Attendance entry : meeting.getAttendance()) {
            boolean another = other.filter(one -> one.getId().equals(entry.getId())
                            || one.getPerson().equals(entry.getPerson())
                                    && entry.getPerson().isPresent())
                    .isEmpty();
            entry.getName()
                    .filter(name -> another && entry.attends() && name.indexOf(' ') > 1 && name.indexOf('-') < 0)
                    .ifPresent(names::add);
        }
        return names;
    }

    /** The items that do not name somebody. */
    private static List<AgendaItem> silentOn(Meeting meeting, String name) {
        Set<String> speaking = new TreeSet<>();
        meeting.ownTexts().stream()
                .filter(own -> own.text().contains(name))
                .map(OwnText::path)
                .forEach(path -> speaking.add(path.id()));
        return Changes.fitting(free(meeting), item -> item.withSubItems()
                .noneMatch(one -> speaking.contains(one.getId().value())));
    }

    private static List<AgendaItem> free(Meeting meeting) {
        return Changes.fitting(meeting.getAgenda(), item -> !item.is(ItemKind.DECISION_SUMMARY));
    }

    /** The names on the roll with a letter lost, where that makes them misspellings of one person and no other. */
    private static List<String> misspellings(Meeting meeting) {
        List<String> names = meeting.getAttendance().stream()
                .flatMap(entry -> entry.getName().stream())
                .distinct()
                .toList();
        List<String> misspelt = new ArrayList<>();
        for (String name : names) {
            letterLost(name, NearEquality.PERSON)
                    .filter(slip -> slip.indexOf(' ') > 0
                            && names.stream()
                                            .filter(other -> NearEquality.PERSON.between(slip, other) != Nearness.OTHER)
                                            .count()
                                    == 1)
                    .ifPresent(misspelt::add);
        }
        return misspelt;
    }

    private static Optional<Meeting> misspeltOrganisation(Meeting meeting) {
        List<Attendance> roll = meeting.getAttendance();
        for (int i = roll.size() - 1; i > 0; i--) {
            Attendance entry = roll.get(i);
            String name = entry.getOrganisationName().orElse("");
            Optional<String> slip = letterLost(name, NearEquality.ORGANISATION);
            boolean known = roll.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.getOrganisationName().filter(name::equals).isPresent()
                            && earlier.getAffiliationAsWritten().filter(words -> words.contains(name)).isPresent());
            if (known && slip.isPresent() && entry.getAffiliationAsWritten().filter(words -> words.contains(name)).isPresent()) {
                String words = entry.getAffiliationAsWritten().orElse(name).replace(name, slip.get());
                return Optional.of(Changes.replace(
                        meeting, entry.withOrganisationName(slip.get()).withAffiliationAsWritten(words)));
            }
        }
        return Optional.empty();
    }

    /** The name with the first letter lost that makes it a misspelling. */
    private static Optional<String> letterLost(String name, NearEquality kind) {
        for (int i = 1; i < name.length() - 1; i++) {
            String slip = name.substring(0, i) + name.substring(i + 1);
            if (Character.isLetter(name.charAt(i)) && kind.between(slip, name) == Nearness.VARIANT) {
                return Optional.of(slip);
            }
        }
        return Optional.empty();
    }
}
