package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Telling;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;

/**
 * What some minutes speak of, word by word, to tell whether a matter came up at all.
 *
 * <p>Words are compared by their beginnings, for a matter seldom comes up in the form in which it was planned: "kartläggning" is "kartläggningen" and
 * "kartlägga".
 */
final class Mentioned {

    private static final int SHORTEST = 5;
    private static final int STEM = 6;

    private final List<Set<String>> texts = new ArrayList<>();

    private Mentioned() {}

    /** Each item is one text, and so is what stands before them. */
    static Mentioned in(List<Meeting> meetings) {
        Mentioned mentioned = new Mentioned();
        for (Meeting meeting : meetings) {
            Map<ModelPath, Set<String>> byThing = new HashMap<>();
            for (OwnText own : meeting.ownTexts()) {
                byThing.computeIfAbsent(own.path().thing(), thing -> new HashSet<>())
                        .addAll(stems(own.text()));
            }
            mentioned.texts.addAll(byThing.values());
        }
        return mentioned;
    }

    /** Whether one of the texts has half of the longer words of the matter. A matter without longer words cannot be missed. */
    boolean has(String matter) {
        Set<String> stems = stems(matter);
        return stems.isEmpty()
                || texts.stream()
                        .anyMatch(text ->
                                2 * stems.stream().filter(text::contains).count() >= stems.size());
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Telling.of(text).keys()) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
