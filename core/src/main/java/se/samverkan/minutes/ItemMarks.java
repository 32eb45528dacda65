package se.samverkan.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.language.Text;

/**
 * The words by which a document counts its items: "AU" where they are called "AU 7", "FHR" where they are called "FHR 29".
 *
 * @param words the words, folded
 */
record ItemMarks(Set<String> words) {

    static final ItemMarks NONE = new ItemMarks(Set.of());

    static ItemMarks of(List<Segments.Item> items) {
        Set<String> words = new HashSet<>();
        for (Segments.Item item : items) {
            item.heading()
                    .number()
                    .map(number -> Text.fold(Words.trimMarks(number.style().before())))
                    .filter(before -> before.chars().anyMatch(Character::isLetter))
                    .ifPresent(words::add);
        }
        return new ItemMarks(words);
    }

    /** Whether a folded text names items that way. */
    boolean areIn(String folded) {
        return Names.parts(folded).stream().map(Words::trimMarks).anyMatch(words::contains);
    }
}
