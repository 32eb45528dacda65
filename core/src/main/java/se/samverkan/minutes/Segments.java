package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemNumber;

/**
 * The document cut into what stands above the first item, and the items.
 *
 * @param frame the lines above the first item
 * @param items the items in order
 */
record Segments(List<Line> frame, List<Item> items) {

    /**
     * An item: its heading and the lines below.
     *
     * @param heading the heading
     * @param lines the lines below it
     */
    record Item(Heading heading, List<Line> lines) {}

    private static final int LONGEST_TITLE = 160;

    static Segments of(List<Line> lines, Map<Integer, Numbered> headings, Words words) {
        if (headings.isEmpty()) {
            return new Segments(lines, List.of());
        }
        List<Integer> starts = new ArrayList<>(headings.keySet());
        List<Item> items = new ArrayList<>();
        for (int h = 0; h < starts.size(); h++) {
            int start = starts.get(h);
            int end = h + 1 < starts.size() ? starts.get(h + 1) : lines.size();
            Numbered numbered = headings.get(start);
            if (numbered != null) {
                items.add(item(numbered, lines.subList(start, end), words));
            }
        }
        return new Segments(lines.subList(0, starts.get(0)), items);
    }

    /**
     * A number that stands alone has its title on the next line; a section sign that stands alone may have its number there. Between number
     * and title the number of a file may stand.
     */
    private static Item item(Numbered numbered, List<Line> lines, Words words) {
        Line first = lines.get(0);
        Optional<Piece> file = Optional.of(numbered.title()).filter(title -> isFile(title, words));
        if (!numbered.title().isBlank() && file.isEmpty() || lines.size() < 2) {
            int end = titleEnd(lines, 0, words);
            Piece title = whole(numbered.title(), lines.subList(1, end));
            Heading heading = Heading.of(numbered.number(), List.of(numbered.mark()), title, first.links(), words);
            return new Item(heading, lines.subList(end, lines.size()));
        }
        List<Piece> marks = new ArrayList<>(List.of(numbered.mark()));
        Optional<ItemNumber> number = numbered.number();
        int at = 1;
        Line next = lines.get(at);
        boolean digits = number.isEmpty() && Numbers.isAlone(next.text());
        if (digits) {
            number = Optional.of(Numbers.below(numbered.mark().words(), next.text()));
            marks.add(next.piece());
            at++;
        }
        if (file.isEmpty() && at + 1 < lines.size() && isFile(lines.get(at).piece(), words)) {
            file = Optional.of(lines.get(at).piece());
            at++;
        }
        if (at >= lines.size()) {
            return new Item(Heading.of(numbered, first, words), lines.subList(1, lines.size()));
        }
        Line title = lines.get(at);
        int end = titleEnd(lines, at, words);
        Piece whole = whole(title.piece(), lines.subList(at + 1, end));
        List<Line> below = lines.subList(end, lines.size());
        Optional<Numbered> titleNumber = Numbered.of(title, words).filter(n -> n.level() == 0);
        if (number.isEmpty() && titleNumber.isPresent()) {
            // "§" on one line, "22 Mötets öppnande" on the next.
            String counted = titleNumber.get().number().map(ItemNumber::number).orElse("");
            number = counted.isEmpty()
                    ? number
                    : Optional.of(Numbers.below(numbered.mark().words(), counted));
            marks.add(titleNumber.get().mark());
            Heading heading = Heading.of(number, marks, titleNumber.get().title(), title.links(), words);
            return new Item(heading.withReference(file), below);
        }
        Heading heading = Heading.of(number, marks, whole, title.links(), words);
        return new Item(heading.withReference(file), below);
    }

    /** A title with the lines on which it goes on. */
    private static Piece whole(Piece title, List<Line> more) {
        Piece whole = title;
        for (Line line : more) {
            whole = whole.through(line.piece());
        }
        return whole;
    }

    /** The index after the lines of a title: one that breaks off goes on, in small letters, on the next. */
    private static int titleEnd(List<Line> lines, int at, Words words) {
        int end = at + 1;
        while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), words)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Line line, Line next, Words words) {
        boolean styled = line.is(Line.Shape.HEADING) && next.is(Line.Shape.HEADING);
        boolean broken = line.is(Line.Shape.PARAGRAPH)
                && next.is(Line.Shape.PARAGRAPH)
                && next.goesOn()
                && !line.endsSentence()
                && !next.endsSentence()
                && line.text().length() + next.text().length() <= LONGEST_TITLE
                && !words.has("outcome", next.folded())
                && Numbered.of(next, words).isEmpty();
        return !next.opensBlock() && next.piece().block() == line.piece().block() && (styled || broken);
    }

    private static boolean isFile(Piece piece, Words words) {
        return FileNumber.isLabelled(piece, words) || FileNumber.isBare(piece);
    }
}
