package se.samverkan.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.language.Similarity;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/**
 * Says whose names were taken for somebody on the roll and could be another's: spelt otherwise than there, or a first name that is nearly
 * somebody else's as well. Each is told once.
 */
final class NameDoubts {

    private final Desk desk;
    private final Notes notes;
    private final Set<String> told = new HashSet<>();

    /** The mentions that have been looked at: most are written as often before. */
    private final Set<String> seen = new HashSet<>();

    private final Map<PersonId, Entry> entries = new HashMap<>();

    NameDoubts(Desk desk, Notes notes) {
        this.desk = desk;
        this.notes = notes;
        for (Entry entry : desk.roll.entries()) {
            if (entry.person != null) {
                entries.putIfAbsent(entry.person, entry);
            }
        }
    }

    void note(SecondReading reading) {
        reading.agenda().stream().flatMap(AgendaItem::withSubItems).forEach(item -> {
            all(item.getParticipants(), item.path());
            all(item.getConflicted(), item.path());
        });
        for (AgendaItem item : reading.agenda()) {
            for (Decision decision : item.decisions()) {
                all(decision.getResponsible(), decision.path());
            }
        }
        for (Task task : desk.tasks) {
            all(task.getResponsible(), task.path());
        }
        for (ForwardedQuestion question : reading.questions()) {
            all(question.getCarriers(), question.path());
        }
    }

    private void all(List<Mention> mentions, ModelPath path) {
        for (Mention mention : mentions) {
            entry(mention)
                    .filter(entry -> seen.add(mention.getAsWritten()))
                    .ifPresent(entry -> doubt(mention.getAsWritten(), entry, path));
        }
    }

    private Optional<Entry> entry(Mention mention) {
        Optional<Mention.Target> target = mention.getTarget();
        return target.isPresent()
                        && target.get() instanceof Mention.Thing thing
                        && thing.id() instanceof PersonId person
                ? Optional.ofNullable(entries.get(person))
                : Optional.empty();
    }

    private void doubt(String words, Entry entry, ModelPath path) {
        List<String> wanted = Names.keys(Words.trimMarks(words));
        String name = entry.nameWords().orElse("");
        if (wanted.isEmpty() || !told.add(String.join(" ", wanted))) {
            return;
        }
        List<String> keys = Names.keys(name);
        boolean slip = wanted.stream().anyMatch(word -> word.length() > 1 && !has(keys, word));
        if (slip) {
            notes.add("read/name-misspelt", path, Map.of("words", words, "taken", name));
            return;
        }
        List<Entry> near = wanted.size() == 1 ? desk.roll.near(wanted.get(0)) : List.of();
        List<String> others = near.stream()
                .filter(other -> other != entry)
                .flatMap(other -> other.nameWords().stream())
                .filter(other -> !other.equals(name) && isNear(wanted.get(0), Names.keys(other)))
                .toList();
        if (!others.isEmpty()) {
            notes.add(
                    "read/name-uncertain",
                    path,
                    Map.of("words", words, "taken", name, "alternatives", Notes.few(others)));
        }
    }

    /** Whether a word is one of a name, in the genitive perhaps. */
    private static boolean has(List<String> keys, String word) {
        return keys.stream().anyMatch(key -> word.equals(key) || word.equals(key + "s"));
    }

    private static boolean isNear(String word, List<String> keys) {
        return keys.stream().anyMatch(key -> key.equals(word) || Similarity.isMisspelling(word, key));
    }
}
