package se.samverkan.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.language.Text;

/**
 * Finds headings of items that have no numbers: lines of one look, among which known titles of items stand.
 *
 * <p>They begin below the frame, with the first known title or the first that has prose beneath it.
 */
final class BareHeadings {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 10;

    /** So many titles of one look must be known, or one among so many that have prose beneath them. */
    private static final int LEAST_KNOWN = 2;

    private static final int LEAST_WITH_PROSE = 3;

    private final Words words;

    BareHeadings(Words words) {
        this.words = words;
    }

    static Numbered bare(Line line) {
        return new Numbered(Optional.empty(), line.piece().sub(0, 0), line.piece(), "", 0);
    }

    /** What sets headings off from the text; the first of two that find as much is right. */
    private enum Look {
        HEADING(true),
        BOLD(true),
        CAPITALS(true),
        BARE(false),
        COLON(false),
        BULLET(false);

        /** Whether no plain text looks so. */
        private final boolean distinct;

        Look(boolean distinct) {
            this.distinct = distinct;
        }
    }

    /** The headings by line index, in order; empty if too few of them have known titles. */
    Map<Integer, Numbered> find(List<Line> lines) {
        Map<Integer, Numbered> best = new LinkedHashMap<>();
        boolean distinct = false;
        int known = 0;
        int frame = frameEnd(lines);
        int level = levelOfKnown(lines);
        for (Look look : Look.values()) {
            Map<Integer, Numbered> found = new LinkedHashMap<>();
            int knownHere = 0;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (!looks(look, lines, i, level)) {
                    continue;
                }
                boolean isKnown = isKnownTitle(line);
                // "Beslut" is more often the label of a decision, and then it stands all over the minutes.
                boolean label = words.whole("decisionlabel", line.text()).isPresent();
                knownHere += isKnown && !label ? 1 : 0;
                boolean title = found.isEmpty() ? i > frame && begins(lines, i) : look.distinct || isTitle(lines, i);
                boolean over = look.distinct || i + 1 < lines.size();
                if (isKnown || title && over && Label.of(line, words).isEmpty() && !isAttachment(line)) {
                    found.put(i, bare(line));
                }
            }
            if (knownHere > known) {
                known = knownHere;
                best = found;
                distinct = look.distinct;
            }
        }
        if (!distinct) {
            dropOtherBusiness(lines, best);
        }
        boolean enough = known >= LEAST_KNOWN
                || best.keySet().stream().filter(i -> hasProse(lines, i)).count() >= LEAST_WITH_PROSE;
        return enough ? best : Map.of();
    }

    /** What nothing but a line of its own heads below "Övriga frågor" is one of those, up to the next title that is known. */
    private void dropOtherBusiness(List<Line> lines, Map<Integer, Numbered> headings) {
        boolean other = false;
        for (int i : List.copyOf(headings.keySet())) {
            Optional<String> kind = words.whole("itemkind", lines.get(i).text());
            if (isKnownTitle(lines.get(i))) {
                other = kind.filter(ItemKind.OTHER_BUSINESS.code()::equals).isPresent();
            } else if (other && words.whole("actionlabel", lines.get(i).text()).isEmpty()) {
                headings.remove(i);
            }
        }
    }

    /** "Bilaga A Förslag till målbild" lists what is attached. */
    private boolean isAttachment(Line line) {
        return words.start("attachmentlabel", line.folded()).isPresent();
    }

    /** The last line that tells time, place or people above the first title that is known. */
    private int frameEnd(List<Line> lines) {
        int last = 0;
        for (int i = 0; i < lines.size() && !isKnownTitle(lines.get(i)); i++) {
            last = Label.of(lines.get(i), words).isPresent() ? i : last;
        }
        return last;
    }

    private boolean looks(Look look, List<Line> lines, int i, int level) {
        Line line = lines.get(i);
        return switch (look) {
            case HEADING -> line.is(Line.Shape.HEADING) && line.opensBlock() && line.level() == level;
            case BOLD -> line.bold() && line.is(Line.Shape.PARAGRAPH) && !line.endsSentence();
            case CAPITALS -> isBare(line) && isCapitals(line.text());
            case BARE -> isBare(line);
            case COLON ->
                line.opensBlock() && line.text().endsWith(":") && isShort(line) && line.is(Line.Shape.PARAGRAPH);
            case BULLET ->
                line.is(Line.Shape.LIST_ITEM) && line.level() == 0 && isShort(line) && hasParagraph(lines, i);
        };
    }

    /** A short line on its own that ends no sentence. */
    private boolean isBare(Line line) {
        return line.opensBlock() && isShortTitle(line, words);
    }

    /** What stands over prose, or says nothing by itself: no value, no statement and no name. */
    private boolean isTitle(List<Line> lines, int i) {
        String text = lines.get(i).text();
        String folded = lines.get(i).folded();
        boolean tells = isOneOfValues(lines, i) || !text.endsWith("?") && isStatement(folded);
        return hasProse(lines, i) || !tells && !Names.isFullName(text, words);
    }

    private boolean isStatement(String folded) {
        return words.has("speaks", folded)
                || words.has("operative", folded)
                || words.get("verb").allIn(folded).stream().anyMatch(verb -> !isInClause(folded, verb.start()));
    }

    /** "Unga som är anhöriga": the verb behind such a word is none of the whole line. */
    private boolean isInClause(String folded, int verb) {
        List<String> before = Names.parts(folded.substring(0, verb));
        return !before.isEmpty()
                && words.get("subordinate").find(before.get(before.size() - 1)).isPresent();
    }

    /** Whether the first item can be here: over prose, and not the goals that some minutes quote above the items. */
    private boolean begins(List<Line> lines, int i) {
        Line line = lines.get(i);
        return hasProse(lines, i) && !hasValue(line.text()) && !words.has("goals", line.folded());
    }

    /** "Ekåsa: 14 timmar", "Sjukhuset: nytt system": a colon and no capital after it tells something, it does not head it. */
    static boolean hasValue(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 && colon + 2 < text.length() && !Character.isUpperCase(text.charAt(colon + 2));
    }

    /** Whether more such lines stand beside it: "Barnens rätt: lägesrapport" alone is a title. */
    private static boolean isOneOfValues(List<Line> lines, int i) {
        return isValue(lines, i) && (isValue(lines, i - 1) || isValue(lines, i + 1));
    }

    private static boolean isValue(List<Line> lines, int i) {
        return i >= 0
                && i < lines.size()
                && !lines.get(i).endsSentence()
                && hasValue(lines.get(i).text());
    }

    private boolean hasProse(List<Line> lines, int i) {
        return hasParagraph(lines, i)
                && lines.get(i + 1).endsSentence()
                && !Names.isFullName(lines.get(i).text(), words);
    }

    private static boolean hasParagraph(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i + 1).is(Line.Shape.PARAGRAPH)
                && !lines.get(i + 1).goesOn();
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 4;
    }

    private int levelOfKnown(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.is(Line.Shape.HEADING) && isKnownTitle(line))
                .mapToInt(Line::level)
                .findFirst()
                .orElse(0);
    }

    private boolean isKnownTitle(Line line) {
        return line.text().length() <= LONGEST
                && (words.whole("itemkind", line.text()).isPresent()
                        || words.start("itemkind", Text.fold(line.text()))
                                .filter(m -> !line.endsSentence())
                                .isPresent());
    }

    private static boolean isShort(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && Names.parts(text).size() <= MOST_WORDS
                && !text.isEmpty()
                && Character.isUpperCase(text.charAt(0));
    }

    /** A short line that starts with a capital, ends no sentence, and is no label with a value. */
    static boolean isShortTitle(Line line, Words words) {
        return isShort(line)
                && !line.endsSentence()
                && !line.text().endsWith(",")
                && line.is(Line.Shape.PARAGRAPH)
                && Label.of(line, words).filter(l -> !l.value().isBlank()).isEmpty();
    }
}
