package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;

/**
 * Finds how far a decision goes: from its label to where narrative begins again.
 *
 * <p>Lines of one paragraph belong together; so do the att-clauses and list entries that a decision announces. After a label that stands alone the
 * next paragraph is the decision.
 */
final class DecisionExtent {

    private static final int LONGEST_DUTY = 300;

    private final Responsibles responsibles;
    private final Words words;
    private final DecisionScan scan;
    private final Ledger ledger;

    /** What the marks of clauses become structure of. */
    private final ModelPath meeting;

    /** The number of the clause that was counted last. */
    private int counted;

    DecisionExtent(Desk desk, Responsibles responsibles) {
        this.responsibles = responsibles;
        this.words = desk.words;
        this.scan = desk.scan;
        this.ledger = desk.ledger;
        this.meeting = desk.ids.meetingPath();
    }

    /** The mark of the label, the pieces of the text, and the index of the line after it. */
    record Passage(Piece mark, List<Piece> text, int next) {}

    Passage of(List<Line> lines, int i, DecisionScan.LabelFound label, boolean summary) {
        Line first = lines.get(i);
        Piece mark = first.piece().sub(0, label.end()).strip();
        List<Piece> text = new ArrayList<>();
        clauses(first.piece().from(label.end()).strip(), text);
        int next = i + 1;
        if (text.isEmpty() && next < lines.size() && canFollow(lines, next)) {
            next = take(lines, next, text);
            while (next < lines.size() && saysWho(lines, next)) {
                next = take(lines, next, text);
            }
        }
        while (next < lines.size() && goesOn(lines, next, text, summary)) {
            clauses(lines.get(next).piece(), text);
            next++;
        }
        return new Passage(mark, text, next);
    }

    /** Below a label that stands alone, a further paragraph belongs to the decision when it says who does it. */
    private boolean saysWho(List<Line> lines, int next) {
        Line line = lines.get(next);
        boolean paragraph = line.is(Line.Shape.PARAGRAPH)
                && canFollow(lines, next)
                && line.text().length() < LONGEST_DUTY;
        Piece first = Sentences.of(line.piece(), words).get(0);
        boolean responsible = words.has("responsibleword", first) || words.has("role", first);
        return paragraph && responsible && !responsibles.in(first).isEmpty();
    }

    /** An operative sentence that ends its line, and the att-clauses on the lines below; gives the index of the line after them. */
    int announced(List<Line> lines, int i, Piece sentence, List<Piece> text) {
        clauses(sentence, text);
        int next = i + 1;
        while (next < lines.size()
                && canFollow(lines, next)
                && (isClause(lines.get(next)) && !isPeer(lines.get(i), lines.get(next))
                        || listGoesOn(lines, next, text))) {
            clauses(lines.get(next).piece(), text);
            next++;
        }
        return next;
    }

    /** "Gruppen enas om följande.": what is decided stands below, and not here. */
    boolean onlyAnnounces(Piece sentence) {
        return words.endsWith("announcing", Words.trimMarks(sentence.folded()));
    }

    /** Whether an entry of a list has ended its sentence before the next of its level, which then is none of its clauses. */
    private static boolean isPeer(Line entry, Line next) {
        return entry.is(Line.Shape.LIST_ITEM)
                && next.is(Line.Shape.LIST_ITEM)
                && entry.level() == next.level()
                && entry.text().endsWith(".");
    }

    private boolean listGoesOn(List<Line> lines, int next, List<Piece> text) {
        return lines.get(next).is(Line.Shape.LIST_ITEM) && (announces(text) || announced(lines, next, text));
    }

    private int take(List<Line> lines, int next, List<Piece> text) {
        clauses(lines.get(next).piece(), text);
        return next + 1;
    }

    private boolean canFollow(List<Line> lines, int next) {
        Line line = lines.get(next);
        return !line.is(Line.Shape.TABLE_ROW)
                && !line.is(Line.Shape.HEADING)
                && !isNextMeeting(line)
                && scan.label(line.piece()).isEmpty();
    }

    /** "Nästa möte: fredag 14 november" begins something else. */
    boolean isNextMeeting(Line line) {
        return NextMeetings.word(line.folded(), words)
                .filter(word -> word.start() == 0 && line.text().startsWith(":", word.end()))
                .isPresent();
    }

    private boolean goesOn(List<Line> lines, int next, List<Piece> text, boolean summary) {
        Line line = lines.get(next);
        if (text.isEmpty() || !canFollow(lines, next)) {
            return false;
        }
        boolean clause = isClause(line);
        boolean announced =
                announces(text) || lines.get(next - 1).is(Line.Shape.LIST_ITEM) && announced(lines, next, text);
        boolean listed = line.is(Line.Shape.LIST_ITEM) && announced;
        boolean afterClauses = isClause(lines.get(next - 1))
                && Character.isUpperCase(line.text().charAt(0))
                && words.start("decisiongoeson", line.piece()).isEmpty();
        boolean sameBlock = !line.opensBlock() && line.is(Line.Shape.PARAGRAPH) && !afterClauses;
        boolean summaryGoesOn =
                summary && line.is(Line.Shape.PARAGRAPH) && !lines.get(next - 1).is(Line.Shape.LIST_ITEM);
        return clause || listed || sameBlock || summaryGoesOn;
    }

    /** Whether the list that the line before belongs to is part of the decision. */
    private static boolean announced(List<Line> lines, int next, List<Piece> text) {
        Piece before = lines.get(next - 1).piece();
        Piece last = text.get(text.size() - 1);
        return last.block() == before.block() && last.end() == before.end() && text.size() > 1;
    }

    /** Whether the text so far leads up to a list: it ends with a colon or with "att". */
    private boolean announces(List<Piece> text) {
        String last = text.get(text.size() - 1).text();
        return last.endsWith(":") || last.endsWith("…") || endsWithThat(last);
    }

    private boolean endsWithThat(String text) {
        List<String> parts = Names.parts(Text.fold(text));
        return !parts.isEmpty()
                && words.get("clause").find(parts.get(parts.size() - 1)).isPresent();
    }

    private boolean isClause(Line line) {
        return words.start("clause", line.piece(), clauseStart(line.text())).isPresent();
    }

    private boolean startsWithThat(String folded, int at) {
        return words.get("clause").startingAt(folded, at).isPresent();
    }

    /** The offset after "1." or "-" at the start of a clause. */
    private static int clauseStart(String text) {
        int at = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || ".)-–• ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Adds a line's text, cut at the marks of clauses inside it: "- att … - att …". The marks became structure. */
    private void clauses(Piece piece, List<Piece> text) {
        if (piece.isBlank()) {
            return;
        }
        String folded = piece.folded();
        int start = 0;
        int lead = clauseStart(piece.text());
        if (lead > 0 && startsWithThat(folded, lead) && isPlace(piece.text().substring(0, lead))) {
            mark(piece.sub(0, lead));
            start = lead;
        }
        for (int i = start + 1; i + 2 < folded.length(); i++) {
            boolean dash = folded.charAt(i) == '-' && folded.charAt(i - 1) == ' ' && folded.charAt(i + 1) == ' ';
            if (dash && startsWithThat(folded, i + 2)) {
                addIfFilled(piece.sub(start, i).strip(), text);
                mark(piece.sub(i, i + 2));
                start = i + 2;
            }
        }
        addIfFilled(piece.from(start).strip(), text);
    }

    /** Whether the mark before a clause is a dash, or the number that its place gives it: the order of the clauses holds both. */
    private boolean isPlace(String mark) {
        List<Integer> numbers = Numerals.in(mark);
        if (numbers.isEmpty()) {
            return mark.chars().noneMatch(Character::isDigit);
        }
        boolean next = numbers.equals(List.of(1)) || numbers.equals(List.of(counted + 1));
        counted = next ? numbers.get(0) : counted;
        return next;
    }

    private static void addIfFilled(Piece piece, List<Piece> text) {
        if (!piece.isBlank()) {
            text.add(piece);
        }
    }

    private void mark(Piece piece) {
        ledger.held(meeting, piece);
    }
}
