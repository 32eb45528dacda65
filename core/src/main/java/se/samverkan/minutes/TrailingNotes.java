package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Lexicon;

/**
 * Finds where words of an entry go over into a remark about part of the meeting or the way there: "skolchef t.o.m. § 19", "kurator via länk".
 *
 * <p>All notes of a text are judged in one walk from its end, however many there are.
 */
final class TrailingNotes {

    private static final Set<String> PARTS = Set.of("until", "from", "items");

    private final String folded;
    private final String numbered;
    private Optional<Integer> first = Optional.empty();
    private Optional<Integer> last = Optional.empty();
    private boolean digits;

    private TrailingNotes(String folded) {
        this.folded = folded;
        this.numbered = withoutSubItems(folded);
    }

    /** The first of the notes in a folded text from which on it is such a remark. */
    static Optional<Lexicon.Match> first(List<Lexicon.Match> notes, String folded) {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        TrailingNotes walk = new TrailingNotes(folded);
        Optional<Lexicon.Match> found = Optional.empty();
        int end = folded.length();
        for (int i = notes.size() - 1; i >= 0; i--) {
            Lexicon.Match note = notes.get(i);
            walk.pass(note.start(), end);
            found = note.start() > 0 && walk.isRemark(note) ? Optional.of(note) : found;
            end = note.start();
        }
        return found;
    }

    private void pass(int from, int to) {
        List<Integer> numbers = Numerals.in(numbered.substring(from, to));
        if (!numbers.isEmpty()) {
            first = Optional.of(numbers.get(0));
            last = last.isPresent() ? last : Optional.of(numbers.get(numbers.size() - 1));
        }
        digits = digits || hasDigit(folded.substring(from, to));
    }

    private boolean isRemark(Lexicon.Match note) {
        return switch (note.code()) {
            case "online" -> note.end() == folded.length();
            case "items" -> first.isPresent() && last.orElseThrow() >= first.get();
            default -> PARTS.contains(note.code()) && (digits || isAbbreviated(note, folded));
        };
    }

    /** "fr.o.m. kaffet", "t.o.m. kl. 10": a part of the meeting that no items bound. */
    static boolean isPartOfTime(Lexicon.Match note, String folded) {
        return !note.code().equals("items") && (isAbbreviated(note, folded) || hasDigit(folded));
    }

    private static boolean isAbbreviated(Lexicon.Match note, String folded) {
        return folded.substring(note.start(), note.end()).indexOf('.') > 0;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** "punkt 5.2" is of item 5. */
    static String withoutSubItems(String folded) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            boolean sub = i > 1
                    && Character.isDigit(folded.charAt(i))
                    && folded.charAt(i - 1) == '.'
                    && Character.isDigit(folded.charAt(i - 2));
            text.append(sub ? ' ' : folded.charAt(i));
        }
        return text.toString();
    }
}
