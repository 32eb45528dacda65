package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.group.ItemNumber;

/** Finds the headings of the sub-items among the lines of an item. */
final class SubItems {

    private static final int LONGEST_BULLET = 160;
    private static final int LONGEST_BARE = 70;
    private static final int MOST_WORDS_OVER_LIST = 3;

    private final Words words;
    private final DecisionScan scan;

    SubItems(Words words, DecisionScan scan) {
        this.words = words;
        this.scan = scan;
    }

    /**
     * The headings by line index.
     *
     * @param lines the lines of the item, its own heading aside
     * @param above the number of the item
     * @param nested whether the item is a sub-item itself: then only numbers and letters make sub-items
     */
    NavigableMap<Integer, Heading> find(List<Line> lines, Optional<ItemNumber> above, boolean nested) {
        NavigableMap<Integer, Heading> found = numbered(lines, above);
        if (!found.isEmpty() || nested) {
            return found;
        }
        Map<Integer, Heading> runIn = RunIns.in(lines, words);
        boolean lists = areOverLists(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Heading onLine = runIn.get(i);
            if (onLine != null) {
                found.put(i, onLine);
                continue;
            }
            boolean heading = lists && isOverList(lines, i)
                    || isBullet(lines, i)
                    || isSetOff(lines, i)
                    || isBare(lines, i)
                    || isLabel(lines, i);
            if (heading && !isSection(line) && scan.label(line.piece()).isEmpty()) {
                found.put(i, Heading.of(BareHeadings.bare(line), line, words));
            }
        }
        return found;
    }

    /** Letters and compound numbers: "a)", "8e", "5.1". The family of the first that fits the item is taken. */
    private NavigableMap<Integer, Heading> numbered(List<Line> lines, Optional<ItemNumber> above) {
        Map<String, List<Integer>> families = new TreeMap<>();
        List<Optional<Numbered>> all = new ArrayList<>();
        boolean clauses = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Numbered> counted = LetterSeries.below(line, above)
                    .or(() -> Numbered.of(line, words).filter(n -> n.level() == 1));
            clauses = counted.isPresent() ? clauses : decides(lines.get(i));
            boolean clause = clauses;
            Optional<Numbered> numbered = counted.filter(n -> !clause && belongs(n, above));
            all.add(numbered);
            int index = i;
            numbered.ifPresent(n ->
                    families.computeIfAbsent(n.family(), f -> new ArrayList<>()).add(index));
        }
        NavigableMap<Integer, Heading> best = new TreeMap<>();
        for (List<Integer> family : families.values()) {
            NavigableMap<Integer, Heading> chain = chain(family, all, lines);
            if (chain.size() > best.size()) {
                best = chain;
            }
        }
        return best;
    }

    /** "Beslut:", "Styrgruppen beslutar:": what is numbered below are the clauses of a decision. */
    private boolean decides(Line line) {
        boolean labelled = scan.label(line.piece())
                .filter(label -> label.end() >= line.text().length())
                .isPresent();
        return labelled || line.text().endsWith(":") && words.has("operative", line.piece());
    }

    private static boolean belongs(Numbered numbered, Optional<ItemNumber> above) {
        String number = numbered.number().map(ItemNumber::number).orElse("");
        if (number.isEmpty() || Character.isLetter(number.charAt(0))) {
            return true;
        }
        // Below "4/26" stand "4a" and "4.1": the year is no part of it.
        String whole = above.map(ItemNumber::number).orElse("");
        String bare = whole.substring(0, whole.indexOf('/') < 0 ? whole.length() : whole.indexOf('/'));
        return number.startsWith(bare)
                && number.length() > bare.length()
                && !Character.isDigit(number.charAt(bare.length()))
                && number.indexOf('.', bare.length() + 1) < 0;
    }

    /** Letters must start at the first and rise; a compound number names its item, so it may start anywhere. */
    private NavigableMap<Integer, Heading> chain(List<Integer> family, List<Optional<Numbered>> all, List<Line> lines) {
        NavigableMap<Integer, Heading> chain = new TreeMap<>();
        int last = 0;
        for (int index : family) {
            Numbered numbered = all.get(index).orElseThrow();
            int place = place(numbered);
            boolean starts = chain.isEmpty() && (place == 1 || numbered.family().startsWith("1"));
            boolean follows = !chain.isEmpty() && place > last && place <= last + 3;
            if ((starts || follows) && !numbered.title().isBlank()) {
                chain.put(index, Heading.of(numbered, lines.get(index), words));
                last = place;
            }
        }
        return chain;
    }

    /** The place of "c" in "c)", of "e" in "8e", of 2 in "5.2". */
    private static int place(Numbered numbered) {
        String number = numbered.number().map(ItemNumber::number).orElse("");
        char lastChar = number.charAt(number.length() - 1);
        if (Character.isLetter(lastChar)) {
            return Character.toLowerCase(lastChar) - 'a' + 1;
        }
        List<Integer> numbers = Numerals.in(number);
        return numbers.get(numbers.size() - 1);
    }

    /** A bullet to which text belongs: it stands alone, not in a list, ends no sentence, and a paragraph follows. */
    private boolean isBullet(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (!line.is(Line.Shape.LIST_ITEM) || line.text().length() > LONGEST_BULLET || i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        boolean alone =
                !next.is(Line.Shape.LIST_ITEM) && (i == 0 || !lines.get(i - 1).is(Line.Shape.LIST_ITEM));
        boolean followed = next.is(Line.Shape.PARAGRAPH)
                && !next.goesOn()
                && scan.label(next.piece()).isEmpty();
        return alone
                && followed
                && !line.endsSentence()
                && !BareHeadings.hasValue(line.text())
                && Sentences.of(line.piece(), words).size() == 1
                && Character.isUpperCase(firstLetter(line.text()));
    }

    /** Whether every entry of the outermost list is a name or two with a list of its own below it: "Ekåsa", "Almvik". */
    private static boolean areOverLists(List<Line> lines) {
        int over = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean outermost =
                    lines.get(i).is(Line.Shape.LIST_ITEM) && lines.get(i).level() == 0;
            if (outermost && !isOverList(lines, i)) {
                return false;
            }
            over += outermost ? 1 : 0;
        }
        return over >= 2;
    }

    private static boolean isOverList(List<Line> lines, int i) {
        Line line = lines.get(i);
        return line.is(Line.Shape.LIST_ITEM)
                && line.level() == 0
                && Names.parts(line.text()).size() <= MOST_WORDS_OVER_LIST
                && !line.endsSentence()
                && Character.isUpperCase(firstLetter(line.text()))
                && i + 1 < lines.size()
                && lines.get(i + 1).is(Line.Shape.LIST_ITEM)
                && lines.get(i + 1).level() > 0;
    }

    /** A heading of a lower level, or a bold line, that is no label. */
    private boolean isSetOff(List<Line> lines, int i) {
        Line line = lines.get(i);
        return line.standsOut()
                && line.opensBlock()
                && line.text().length() <= LONGEST_BULLET
                && i + 1 < lines.size()
                && !line.text().endsWith(":")
                && words.whole("actionlabel", line.text()).isEmpty();
    }

    /** A short line on its own with text below: with a tail that refers elsewhere, naming a group, or clearly a title over prose. */
    private boolean isBare(List<Line> lines, int i) {
        boolean own = lines.get(i).opensBlock() || i == 0 || lines.get(i - 1).endsSentence();
        if (i + 1 >= lines.size() || !own || !BareHeadings.isShortTitle(lines.get(i), words)) {
            return false;
        }
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        Heading heading = Heading.of(BareHeadings.bare(line), line, words);
        if (heading.reference().isPresent()) {
            return true;
        }
        boolean says = words.has("speaks", line.piece()) || words.has("operative", line.piece());
        boolean group = words.start("group", line.piece()).isPresent() && !says;
        boolean prose = next.is(Line.Shape.PARAGRAPH)
                && !next.goesOn()
                && next.endsSentence()
                && (next.text().length() > line.text().length() || words.has("outcome", next.folded()));
        boolean title = line.text().length() <= LONGEST_BARE
                && !line.text().endsWith("?")
                && !says
                && !words.has("outcome", line.piece())
                && !words.has("verb", line.piece())
                && !Names.isFullName(line.text(), words)
                && isWordy(line.text());
        return group && next.is(Line.Shape.PARAGRAPH) || prose && title;
    }

    /** "SON/2025:40" is the number of a file, not a title. */
    private static boolean isWordy(String text) {
        return text.chars().filter(Character::isLetter).count() * 2 > text.length() && text.indexOf('/') < 0;
    }

    /** "Övriga frågor:" inside an item: the label of what is elsewhere an item of its own. */
    private boolean isLabel(List<Line> lines, int i) {
        Line line = lines.get(i);
        return i + 1 < lines.size()
                && line.text().endsWith(":")
                && words.whole("itemkind", line.text()).isPresent();
    }

    /** "Yrkanden", "Beslutsgång": parts of one item, not items. */
    private boolean isSection(Line line) {
        return words.whole("section", line.text()).isPresent();
    }

    private static char firstLetter(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(' ');
    }
}
