package se.samverkan.minutes;

import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Lexicon;
import se.samverkan.time.SwedishDates;

/**
 * A label at the start of a line: "Plats:", "Närvarande", "Justerare: Anna Berg".
 *
 * @param code what the label says, by the vocabulary
 * @param mark the label itself with its colon
 * @param value what stands on the line after it, which may be nothing
 */
record Label(String code, Piece mark, Piece value) {

    private static final Set<String> FRAME = Set.of("time", "date", "place", "room", "range");
    private static final Set<String> ROLES = Set.of("chair", "vice-chair", "secretary", "verifier");
    private static final Set<String> ROLLS = Set.of(
            "present",
            "called",
            "also-present",
            "substitute",
            "co-opted",
            "guest",
            "visitor",
            "presenter",
            "online",
            "absent",
            "not-called");

    /** How many characters of explanation may stand between a label and its colon: "Närvarande ledamöter från kommunen:". */
    private static final int LONGEST_EXPLANATION = 45;

    boolean isFrame() {
        return FRAME.contains(code);
    }

    boolean isPlace() {
        return code.equals("place") || code.equals("room");
    }

    boolean isRole() {
        return ROLES.contains(code);
    }

    boolean isRoll() {
        return ROLLS.contains(code);
    }

    static Optional<Label> of(Line line, Words words) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            return ofRow(line, words);
        }
        return of(line.piece(), words);
    }

    /** A row whose first filled cell is a label; the other cells are its value. */
    private static Optional<Label> ofRow(Line line, Words words) {
        for (int i = 0; i < line.cells().size(); i++) {
            Piece cell = line.cells().get(i);
            if (!cell.isBlank()) {
                Optional<String> code = match(cell, words)
                        .filter(m -> m.end() == Words.trimMarks(cell.text()).length())
                        .map(Lexicon.Match::code);
                int valueStart = i + 1 < line.cells().size()
                        ? line.cells().get(i + 1).start()
                        : line.piece().end();
                return code.map(c -> new Label(
                        c,
                        cell,
                        line.piece().from(valueStart - line.piece().start()).strip()));
            }
        }
        return Optional.empty();
    }

    static Optional<Label> of(Piece piece, Words words) {
        return match(piece, words).flatMap(m -> dressed(piece, m, words)).or(() -> scribe(piece, words));
    }

    /** The label that a text starts with, alone or joined to a role. */
    private static Optional<Lexicon.Match> match(Piece piece, Words words) {
        return words.start("label", piece.folded())
                .or(() -> second(piece, words))
                .map(first -> withSecond(piece, first, words));
    }

    /** "Sammankallande och mötesledare": the second of two roles is the label. */
    private static Optional<Lexicon.Match> second(Piece piece, Words words) {
        return words.start("role", piece.folded()).flatMap(role -> joined(piece, role, "label", words));
    }

    /** "Ordförande och sammankallande": the label with the role that is joined to it. */
    private static Lexicon.Match withSecond(Piece piece, Lexicon.Match first, Words words) {
        return joined(piece, first, "role", words)
                .map(role -> new Lexicon.Match(first.code(), 0, role.end()))
                .orElse(first);
    }

    private static Optional<Lexicon.Match> joined(Piece piece, Lexicon.Match first, String category, Words words) {
        String rest = piece.folded().substring(first.end());
        int join = rest.startsWith("/")
                ? 1
                : words.start("joiner", rest.strip()).map(Lexicon.Match::end).orElse(0);
        if (join == 0) {
            return Optional.empty();
        }
        int at = rest.startsWith("/") ? 1 : rest.indexOf(rest.strip()) + join;
        String second = rest.substring(at);
        int blanks = second.length() - second.stripLeading().length();
        return words.start(category, second.strip())
                .map(match -> new Lexicon.Match(match.code(), 0, first.end() + at + blanks + match.end()));
    }

    /** "Anteckningar: Anna Berg": the word for the document is the label of who wrote it, when a name follows and nothing else. */
    private static Optional<Label> scribe(Piece piece, Words words) {
        return words.start("scribelabel", piece.folded())
                .filter(match -> piece.text().startsWith(":", match.end()))
                .map(match -> made(piece, match, match.end() + 1))
                .filter(label -> Names.startsWithFullName(label.value().text(), words));
    }

    private static Optional<Label> dressed(Piece piece, Lexicon.Match match, Words words) {
        String text = piece.text();
        int at = match.end();
        int afterParenthesis = passParenthesis(text, at);
        if (afterParenthesis < text.length() && text.charAt(afterParenthesis) == ':') {
            return Optional.of(made(piece, match, afterParenthesis + 1));
        }
        if (text.substring(at).isBlank() || afterParenthesis == text.length()) {
            return Optional.of(made(piece, match, text.length()));
        }
        if (text.startsWith("  ", at) || text.charAt(at) == '\t') {
            return Optional.of(made(piece, match, at));
        }
        Label label = made(piece, match, at);
        int colon = text.indexOf(':', at);
        boolean explained = label.isRoll() && colon > 0 && colon - at <= LONGEST_EXPLANATION && text.charAt(at) == ' ';
        boolean items = explained
                && new Label(label.code(), label.mark(), piece.sub(at, colon).strip()).isOnlyForItems(words);
        if (items || explained && text.substring(at, colon).chars().noneMatch(c -> c == ',' || c == '.')) {
            return Optional.of(made(piece, match, colon + 1));
        }
        if (label.isRoll() && label.isOnlyForItems(words)) {
            return Optional.of(made(piece, match, text.length()));
        }
        return label.standsWithoutColon(words) ? Optional.of(label) : Optional.empty();
    }

    /** What of the label names the items that a list was there for: "p 5" in "Adjungerad p 5:". */
    Optional<Piece> items(Words words) {
        return words.start("label", mark)
                .map(label -> mark.from(label.end()).strip(":"))
                .filter(rest -> new Label(code, mark, rest).isOnlyForItems(words));
    }

    /** "Adjungerad p 5", "Gäster § 7": the label of a list that was there for some items. */
    private boolean isOnlyForItems(Words words) {
        return value.text().length() <= 16
                && words.start("entrynote", value)
                        .filter(m -> m.code().equals("items"))
                        .isPresent()
                && !Numerals.in(value.text()).isEmpty();
    }

    /** "Plats Teams", "Sekreterare Anna Berg": no colon, but nothing else that it could be. */
    private boolean standsWithoutColon(Words words) {
        String rest = value.text();
        if (rest.isEmpty() || rest.length() > 90 || mark.end() == value.start()) {
            return false;
        }
        char first = rest.charAt(0);
        if (code.equals("place") || code.equals("room")) {
            return Character.isUpperCase(first) && !rest.endsWith(".");
        }
        if (isFrame()) {
            // "Dag Lund" is a name, "Dag 27 mars" is not.
            return Character.isDigit(first)
                    || first == '§'
                    || words.start("weekday", value).isPresent()
                    || words.start("dayword", value).isPresent()
                    || words.start("clockword", value).isPresent();
        }
        boolean dated = isRole()
                && SwedishDates.find(rest, 0).filter(date -> date.start() == 0).isPresent();
        return dated || (isRole() || isRoll()) && Names.startsWithName(rest, words) && !rest.endsWith(".");
    }

    private static Label made(Piece piece, Lexicon.Match match, int valueFrom) {
        return new Label(
                match.code(),
                piece.sub(0, valueFrom).strip(),
                piece.from(valueFrom).strip());
    }

    /** The offset after "(…)" and blanks, or the offset itself if no parenthesis follows. */
    private static int passParenthesis(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            if (close > 0) {
                at = close + 1;
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                return at;
            }
        }
        return at < text.length() && text.charAt(at) == ':' ? at : from;
    }
}
