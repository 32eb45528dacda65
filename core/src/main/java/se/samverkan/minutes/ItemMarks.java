package se.samverkan.minutes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.group.ItemNumber;
import se.samverkan.language.Text;
import se.samverkan.meeting.Meeting;

/**
 * The words by which a document counts its items: "AU" where they are called "AU 7", "FHR" where they are called "FHR 29".
 *
 * @param words the words, folded
 */
record ItemMarks(Set<String> words) {

    static final ItemMarks NONE = new ItemMarks(Set.of());

    static ItemMarks of(List<Segments.Item> items) {
        return in(items.stream().flatMap(item -> item.heading().number().stream()));
    }

    static ItemMarks of(Meeting meeting) {
        return in(meeting.getAgenda().stream().flatMap(item -> item.getNumber().stream()));
    }

    private static ItemMarks in(Stream<ItemNumber> numbers) {
        return new ItemMarks(
                numbers.map(number -> Text.fold(Words.trimMarks(number.style().before())))
                        .filter(before -> before.chars().anyMatch(Character::isLetter))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a folded text names items that way. */
    boolean areIn(String folded) {
        return Names.parts(folded).stream().map(Words::trimMarks).anyMatch(words::contains);
    }
}
