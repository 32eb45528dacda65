package se.samverkan.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;

/** Says aloud what in the roll could be meant otherwise: who is a name, what is an organisation, and that a list without a label is one. */
final class RollDoubts {

    /** How many words one note tells. */
    private static final int FEW = 5;

    private final Desk desk;
    private final Notes notes;
    private final Offices offices;

    RollDoubts(Desk desk, Notes notes) {
        this.desk = desk;
        this.notes = notes;
        this.offices = new Offices(desk.words);
    }

    void note(FrameReader frame) {
        if (frame.rollHasNoLabel) {
            notes.add("read/roll-without-label", desk.ids.meetingPath().then("attendance"), Map.of());
        }
        desk.roll.entries().forEach(this::name);
        desk.roll.entries().forEach(this::shared);
        List<String> unknown = desk.roll.entries().stream()
                .flatMap(entry -> entry.affiliationAsWritten().stream())
                .flatMap(affiliation -> List.of(affiliation.replace('\n', ',').split(",", -1)).stream())
                .map(Words::trimMarks)
                .filter(part -> !part.isEmpty() && !isKnown(part))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            notes.add(
                    "read/affiliation-uncertain",
                    desk.ids.meetingPath().then("attendance"),
                    Map.of("count", Integer.toString(unknown.size()), "words", few(unknown)));
        }
    }

    /** One word alone can be a person, a place or a unit. */
    private void name(Entry entry) {
        Optional<String> single =
                entry.nameWords().filter(name -> !Names.isFullName(name.replace(",", ""), desk.words));
        single.ifPresent(name -> notes.add("read/name-doubtful", ModelPath.of(entry.id), Map.of("words", name)));
    }

    /** Whose organisation somebody was given; one that stands as a label before several names is no guess. */
    private void shared(Entry entry) {
        Entry other = entry.shared;
        if (other != null
                && entry.affiliation.isEmpty()
                && entry.nameWords().isPresent()
                && other.nameWords().isPresent()
                && other.affiliationAsWritten().isPresent()) {
            notes.add(
                    "read/affiliation-shared",
                    ModelPath.of(entry.id),
                    Map.of(
                            "name", entry.nameWords().get(),
                            "other", other.nameWords().get(),
                            "organisation", other.affiliationAsWritten().get()));
        }
    }

    /** Whether words or their endings tell that a part of an affiliation is a title, an organisation, a unit or a party. */
    private boolean isKnown(String part) {
        return offices.isTitle(part)
                || offices.isParty(part)
                || offices.isOrganisation(part)
                || desk.words.has("title", Text.fold(part))
                || Names.parts(part).stream()
                        .anyMatch(word -> offices.isOrganisationWord(word) || offices.isTitle(word));
    }

    private static String few(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(all.size(), FEW)));
        return all.size() > FEW ? first + " …" : first;
    }
}
