package se.samverkan.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;

/** Finds items that are counted by capital letters: "A. Inledning", "B. Förra anteckningarna". */
final class LetterSeries {

    /** So many letters in a row are a count; fewer can be initials. */
    private static final int LEAST = 3;

    private static final int LONGEST_TITLE = 130;

    private LetterSeries() {}

    /** The headings by line index: from A on, each letter the next; empty if there are too few. */
    static Map<Integer, Numbered> find(List<Line> lines) {
        Map<Integer, Numbered> found = new TreeMap<>();
        char next = 'A';
        for (int i = 0; i < lines.size(); i++) {
            Optional<Numbered> counted = of(lines.get(i), next);
            if (counted.isPresent()) {
                found.put(i, counted.get());
                next++;
            }
        }
        return found.size() < LEAST ? Map.of() : found;
    }

    /** "G1. Mobila kliniken", below the item G. */
    static Optional<Numbered> below(Line line, Optional<ItemNumber> above) {
        String letter = above.map(ItemNumber::number).orElse("");
        String text = line.text();
        boolean counted = letter.length() == 1
                && Character.isUpperCase(letter.charAt(0))
                && text.startsWith(letter)
                && text.length() > 2
                && Character.isDigit(text.charAt(1));
        if (!counted) {
            return Optional.empty();
        }
        int end = 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return dressed(line, text.substring(0, end), 1);
    }

    private static Optional<Numbered> of(Line line, char letter) {
        boolean heading = !line.is(Line.Shape.LIST_ITEM) && line.opensBlock() || line.is(Line.Shape.HEADING);
        return heading && line.text().charAt(0) == letter ? dressed(line, String.valueOf(letter), 0) : Optional.empty();
    }

    private static Optional<Numbered> dressed(Line line, String number, int level) {
        String text = line.text();
        int mark = number.length();
        boolean marked = mark + 2 < text.length()
                && ".)".indexOf(text.charAt(mark)) >= 0
                && Character.isWhitespace(text.charAt(mark + 1));
        Piece title = marked ? line.piece().from(mark + 1).strip() : line.piece();
        if (!marked
                || title.text().length() > LONGEST_TITLE
                || !Character.isUpperCase(title.text().charAt(0))
                || line.endsSentence()) {
            return Optional.empty();
        }
        NumberStyle style = new NumberStyle("", text.substring(mark, mark + 1));
        return Optional.of(new Numbered(
                Optional.of(new ItemNumber(number, style)), line.piece().sub(0, mark + 1), title, "A", level));
    }
}
