package se.samverkan.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.Lexicon;
import se.samverkan.language.ScannedText;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/**
 * A stretch of the text of an outline that never loses where it stands.
 *
 * <p>Pieces that are cut out of one another share what is known of the words of the whole, so that each word is looked up once.
 */
final class Piece {

    /** The order of the document. */
    static final Comparator<Piece> IN_ORDER =
            Comparator.comparingInt(Piece::block).thenComparingInt(Piece::start);

    /** A text and what is known of its words, once somebody has asked. */
    private static final class Whole {
        final String text;

        @Nullable
        ScannedText scanned;

        Whole(String text) {
            this.text = text;
        }
    }

    private final int block;
    private final int start;
    private final Whole whole;

    /** Where in the whole the piece starts and ends. */
    private final int from;

    private final int to;

    private @Nullable String text;
    private @Nullable String folded;
    private @Nullable List<Piece> sentences;

    /**
     * A piece on its own.
     *
     * @param block the index of the block in the outline
     * @param start the offset of the first character in the block's text
     * @param text the characters themselves
     */
    Piece(int block, int start, String text) {
        this(block, start, new Whole(text), 0, text.length());
    }

    private Piece(int block, int start, Whole whole, int from, int to) {
        this.block = block;
        this.start = start;
        this.whole = whole;
        this.from = from;
        this.to = to;
    }

    int block() {
        return block;
    }

    int start() {
        return start;
    }

    int end() {
        return start + length();
    }

    int length() {
        return to - from;
    }

    String text() {
        String known = text;
        if (known == null) {
            known = whole.text.substring(from, to);
            text = known;
        }
        return known;
    }

    String folded() {
        String known = folded;
        if (known == null) {
            known = whole.scanned == null
                    ? Text.fold(text())
                    : whole.scanned.folded().substring(from, to);
            folded = known;
        }
        return known;
    }

    boolean isBlank() {
        int first = from;
        while (first < to && Character.isWhitespace(whole.text.charAt(first))) {
            first++;
        }
        return first == to;
    }

    /** The part between two offsets of this piece. */
    Piece sub(int first, int last) {
        Objects.checkFromToIndex(first, last, length());
        boolean cutsWord = isInWord(from + first) || isInWord(from + last);
        return cutsWord
                ? new Piece(block, start + first, whole.text.substring(from + first, from + last))
                : new Piece(block, start + first, whole, from + first, from + last);
    }

    private boolean isInWord(int at) {
        return at > from
                && at < to
                && Character.isLetterOrDigit(whole.text.charAt(at - 1))
                && Character.isLetterOrDigit(whole.text.charAt(at));
    }

    /** The part from an offset of this piece on. */
    Piece from(int first) {
        return sub(first, length());
    }

    /** All from this piece to the end of a later one in the same block; between them stand only blanks. */
    Piece through(Piece later) {
        return new Piece(block, start, text() + "\n".repeat(later.start - end()) + later.text());
    }

    /** The piece without blanks at its ends. */
    Piece strip() {
        return strip("");
    }

    /** The piece without blanks and without these characters at its ends. */
    Piece strip(String marks) {
        int first = from;
        int last = to;
        while (first < last && isOneOf(whole.text.charAt(first), marks)) {
            first++;
        }
        while (last > first && isOneOf(whole.text.charAt(last - 1), marks)) {
            last--;
        }
        return first == from && last == to ? this : sub(first - from, last - from);
    }

    /** The sentences, which are cut once: one step of the reader after another goes through them. */
    List<Piece> sentences(Function<Piece, List<Piece>> cut) {
        List<Piece> known = sentences;
        if (known == null) {
            known = cut.apply(this);
            sentences = known;
        }
        return known;
    }

    /** The words, blanks squeezed. */
    String words() {
        return Text.squeeze(text());
    }

    private static boolean isOneOf(char c, String marks) {
        return Text.isBlank(c) || marks.indexOf(c) >= 0;
    }

    /** Whether any phrase starts with the word at an offset. */
    boolean knows(int at, Vocabulary vocabulary) {
        return scanned(vocabulary).knows(from + at);
    }

    /** Whether the first word of a phrase of a category is in the piece. */
    boolean mayHave(Lexicon lexicon, Vocabulary vocabulary) {
        return scanned(vocabulary).mayHave(lexicon, from, to);
    }

    /** The phrase of a category that starts at an offset of the piece. */
    Optional<Lexicon.Match> startingAt(Lexicon lexicon, int at, Vocabulary vocabulary) {
        return scanned(vocabulary).startingAt(lexicon, from + at, to).map(this::inPiece);
    }

    /** The first phrase of a category from an offset of the piece on. */
    Optional<Lexicon.Match> firstIn(Lexicon lexicon, int at, Vocabulary vocabulary) {
        return scanned(vocabulary).firstIn(lexicon, from + at, to).map(this::inPiece);
    }

    /** Every phrase of a category in the piece. */
    List<Lexicon.Match> allIn(Lexicon lexicon, Vocabulary vocabulary) {
        List<Lexicon.Match> all = scanned(vocabulary).allIn(lexicon, from, to);
        return from == 0 || all.isEmpty()
                ? all
                : all.stream().map(this::inPiece).toList();
    }

    private Lexicon.Match inPiece(Lexicon.Match match) {
        return from == 0 ? match : new Lexicon.Match(match.code(), match.start() - from, match.end() - from);
    }

    private ScannedText scanned(Vocabulary vocabulary) {
        ScannedText known = whole.scanned;
        if (known == null) {
            known = vocabulary.scan(whole.text);
            whole.scanned = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Piece piece
                && block == piece.block
                && start == piece.start
                && text().equals(piece.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(block, start, text());
    }

    @Override
    public String toString() {
        return "«" + text() + "» at " + start + " in block " + block;
    }
}
