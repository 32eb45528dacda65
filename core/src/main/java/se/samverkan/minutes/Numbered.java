package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.language.Lexicon;

/**
 * A line that starts with what could be the number of an item.
 *
 * @param number the number and how it is dressed; nothing when only the section sign is there
 * @param mark the characters of the number; empty when the program has counted it
 * @param title what follows the number, which may be nothing
 * @param family which numbers it counts together with: those of the same kind and dress
 * @param level 0 for a number of its own, 1 for one that belongs below another (a), 8e, 5.1)
 */
record Numbered(Optional<ItemNumber> number, Piece mark, Piece title, String family, int level) {

    private static final int LONGEST_PREFIX = 6;

    /** The kind of the numbers that begin anew each year: "12/24". */
    private static final String OF_YEAR = "1/2";

    /** Whether the number stands after a word that is no abbreviation of the group: "Grupp 1", "Rum 3" are seldom items. */
    boolean isWorded() {
        return !family.isEmpty()
                && Character.isUpperCase(family.charAt(0))
                && family.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether no list is counted so: "§ 3", "12/24". */
    boolean isOfMinutes() {
        return family.startsWith("§") || family.startsWith(OF_YEAR);
    }

    int ordinal() {
        return number.map(n -> n.ordinal().orElse(-1)).orElse(-1);
    }

    /** The number that a line starts with, if it does. */
    static Optional<Numbered> of(Line line, Words words) {
        return scan(line, words).filter(numbered -> !hasLeaders(line.text()));
    }

    private static Optional<Numbered> scan(Line line, Words words) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            return ofRow(line, words);
        }
        if (line.marker().isPresent()) {
            Piece marker = new Piece(
                    line.piece().block(), line.piece().start(), line.marker().get() + " ");
            return new NumberScan(marker, words)
                    .scan()
                    .map(n -> new Numbered(n.number, line.piece().sub(0, 0), line.piece(), n.family + "#", n.level));
        }
        return new NumberScan(line.piece(), words).scan();
    }

    /** A number and a title in two cells, as when a tab stands between them. */
    private static Optional<Numbered> ofRow(Line line, Words words) {
        List<Piece> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() != 2
                || filled.get(0).text().length() > 8
                || filled.get(1).text().length() > 150) {
            return Optional.empty();
        }
        Piece title = filled.get(1);
        return new NumberScan(filled.get(0), words)
                .scan()
                .filter(n -> n.title().isBlank() && startsTitle(title.text()))
                .map(n -> new Numbered(n.number(), n.mark(), title, n.family() + "|", n.level()));
    }

    private static boolean startsTitle(String text) {
        return Character.isUpperCase(text.charAt(0)) || "\"”(".indexOf(text.charAt(0)) >= 0;
    }

    /** A line of a list of contents: the heading, dots, and the page. */
    static boolean hasLeaders(String text) {
        return text.contains(".....") || text.contains("………") || text.contains(". . . .");
    }

    /** Reads a number at the start of a piece. */
    private static final class NumberScan {

        private final Words words;
        private final Piece piece;
        private final String text;
        private int at;

        NumberScan(Piece piece, Words words) {
            this.words = words;
            this.piece = piece;
            this.text = piece.text();
        }

        Optional<Numbered> scan() {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            char first = text.charAt(0);
            if (first == '§') {
                return section();
            }
            if (isDigit(first)) {
                return digits("", "");
            }
            Optional<Numbered> lettered = letter();
            if (lettered.isPresent()) {
                return lettered;
            }
            Optional<Numbered> worded = worded();
            if (worded.isPresent()) {
                return worded;
            }
            Optional<Numbered> section = prefixedSection();
            return section.isPresent() ? section : prefixed();
        }

        /** "DPS § 1", "Ks §12": a short word before the section sign; in a family of its own, since a body numbers its own items. */
        private Optional<Numbered> prefixedSection() {
            int sign = text.indexOf('§');
            if (sign < 2 || sign > LONGEST_PREFIX + 1 || text.charAt(sign - 1) != ' ') {
                return Optional.empty();
            }
            String word = text.substring(0, sign - 1);
            at = sign + 1;
            skipBlanks();
            boolean prefix =
                    Character.isUpperCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter);
            return prefix && at < text.length() && isDigit(text.charAt(at))
                    ? digits(text.substring(0, at), "§" + word).filter(numbered -> !labelsDecision(word, numbered))
                    : Optional.empty();
        }

        /** "§ 22.", "§22", "§.6.", "§". */
        private Optional<Numbered> section() {
            at = 1;
            skip(".");
            skipBlanks();
            if (at == text.length()) {
                return Optional.of(new Numbered(Optional.empty(), piece, piece.from(at), "§", 0));
            }
            if (isDigit(text.charAt(at))) {
                return digits(text.substring(0, at), "§");
            }
            // "§§ 22–32" is a range; "§ Mötets öppnande" has lost its number.
            return Character.isUpperCase(text.charAt(at)) && at > 1
                    ? Optional.of(new Numbered(Optional.empty(), piece.sub(0, 1), piece.from(at), "§", 0))
                    : Optional.empty();
        }

        /** "Beslut § 12:" stands before a decision, "Beslut § 12" over an item. */
        private boolean labelsDecision(String word, Numbered numbered) {
            return words.whole("decisionlabel", word).isPresent()
                    && numbered.number().orElseThrow().style().after().equals(":");
        }

        /** "Punkt 3 Rapporter": a word for an item, a blank, a number. */
        private Optional<Numbered> worded() {
            Optional<Lexicon.Match> word = words.start("numberprefix", piece);
            int number = word.map(m -> m.end() + 1).orElse(0);
            boolean counts = number > 1
                    && number < text.length()
                    && text.charAt(number - 1) == ' '
                    && isDigit(text.charAt(number));
            if (!counts || !Character.isUpperCase(text.charAt(0))) {
                return Optional.empty();
            }
            at = number;
            return digits(text.substring(0, number), word.get().code());
        }

        /** "FHR 29", "Fhr 29", "Nr 3": a short word, a blank, a number. */
        private Optional<Numbered> prefixed() {
            at = 0;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            boolean prefix = at >= 2
                    && at <= LONGEST_PREFIX
                    && at + 1 < text.length()
                    && text.charAt(at) == ' '
                    && Character.isUpperCase(text.charAt(0))
                    && !isNoPrefix(text.substring(0, at));
            if (!prefix || !isDigit(text.charAt(at + 1))) {
                return Optional.empty();
            }
            String word = text.substring(0, at);
            at++;
            return digits(word + " ", word);
        }

        /** "Mars 12", "Vecka 7", "Kl 9" say when, "Bilaga 1" is no item. */
        private boolean isNoPrefix(String word) {
            return words.get("month").find(word).isPresent()
                    || words.get("weekword").find(word).isPresent()
                    || words.get("clockword").find(word).isPresent()
                    || words.get("attachmentlabel").find(word).isPresent();
        }

        private Optional<Numbered> digits(String before, String family) {
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            int count = at - start;
            if (count > 3 && !(family.startsWith("§") && count <= 4)) {
                return Optional.empty();
            }
            int level = 0;
            String kind = "1";
            if (peek(0) == '/' && isDigit(peek(1))) {
                at++;
                int yearStart = at;
                while (at < text.length() && isDigit(text.charAt(at))) {
                    at++;
                }
                if (at - yearStart != 2 && at - yearStart != 4) {
                    return Optional.empty();
                }
                kind = OF_YEAR;
            } else if (Character.isLetter(peek(0)) && !Character.isLetterOrDigit(peek(1)) && family.startsWith("§")) {
                at++;
            } else if (Character.isLetter(peek(0)) && !Character.isLetterOrDigit(peek(1)) && family.isEmpty()) {
                at++;
                level = 1;
                kind = "1a";
            } else if (peek(0) == '.' && isDigit(peek(1)) && family.isEmpty()) {
                while (peek(0) == '.' && isDigit(peek(1))) {
                    at++;
                    int part = at;
                    while (at < text.length() && isDigit(text.charAt(at))) {
                        at++;
                    }
                    // 09.00 and 2.10.2025 are no numbers of items; nor is anything with three digits in a part.
                    if (at - part > 2 || at - part == 2 && text.charAt(part) == '0') {
                        return Optional.empty();
                    }
                }
                level = 1;
                kind = "1.1";
            }
            return dressed(before, text.substring(start, at), family, kind, level);
        }

        /** "a)", "A/", "a.". */
        private Optional<Numbered> letter() {
            boolean single =
                    Character.isLetter(text.charAt(0)) && text.length() > 1 && ")/.".indexOf(text.charAt(1)) >= 0;
            if (!single || text.length() > 2 && text.charAt(2) != ' ' && text.charAt(1) != ')') {
                return Optional.empty();
            }
            char letter = text.charAt(0);
            // "A. Berg" is a name: a letter with a full stop numbers only in lower case.
            if (text.charAt(1) == '.' && !Character.isLowerCase(letter)) {
                return Optional.empty();
            }
            at = 1;
            return dressed("", String.valueOf(letter), "", "a", 1);
        }

        private Optional<Numbered> dressed(String before, String number, String family, String kind, int level) {
            int afterStart = at;
            boolean closed = ").:/".indexOf(peek(0)) >= 0 && at < text.length();
            if (closed) {
                at++;
            }
            String after = text.substring(afterStart, at);
            int end = at;
            skipBlanks();
            boolean blank = at > end || at == text.length();
            boolean titled = at < text.length();
            char next = titled ? text.charAt(at) : ' ';
            boolean glued = closed && !blank && Character.isUpperCase(next);
            boolean month = after.isEmpty()
                    && words.get("month").startingAt(piece.folded(), at).isPresent();
            if (month || !blank && !glued || titled && !startsTitle(next, after, family)) {
                return Optional.empty();
            }
            NumberStyle style = new NumberStyle(before, after);
            // Items that a sign or a word numbers are known by it; a full stop here and none there make no other count.
            String key = family + kind + (family.isEmpty() ? after : "");
            return Optional.of(new Numbered(
                    Optional.of(new ItemNumber(number, style)), piece.sub(0, end), piece.from(at), key, level));
        }

        /** A bare number must be followed by a capital; a dressed one by anything that a heading can start with. */
        private static boolean startsTitle(char next, String after, String family) {
            if (after.isEmpty() && family.isEmpty()) {
                return Character.isUpperCase(next);
            }
            return Character.isUpperCase(next) || Character.isDigit(next) || "\"”’'«([*-–".indexOf(next) >= 0;
        }

        private char peek(int ahead) {
            return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
        }

        private void skip(String marks) {
            if (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private void skipBlanks() {
            // Programs that count by hand put a tab behind the number; with more tabs it is the first column of
            // several.
            if (at < text.length() && text.lastIndexOf('\t') == at && text.indexOf('\t') == at) {
                at++;
            }
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
