package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.SourcePlace;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/**
 * Keeps the first law: every character of the outline has exactly one use.
 *
 * <p>A character belongs to whoever claims it first; what nobody has claimed in the end is unplaced. So whatever a step of the reader forgets is
 * kept and shown, never lost.
 */
final class Ledger {

    private record Claim(SourceRange.Use use, @Nullable ModelPath path) {}

    /** What is derived from a text, and where in the text the words for it stand. */
    private record Citation(ModelPath path, Piece piece) {}

    private final List<Citation> citations = new ArrayList<>();
    private final Map<ModelPath, Piece> textAt;
    private final Map<String, Piece> pieces;

    private final List<Claim> claims = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> claimed = new ArrayList<>();
    private final List<Block> blocks;
    private final Map<Integer, TablePlaces> tables = new HashMap<>();

    private final Words words;

    Ledger(Outline outline, Words words) {
        this.words = words;
        blocks = outline.getBlocks();
        textAt = new HashMap<>(2 * blocks.size());
        pieces = new HashMap<>(2 * blocks.size());
        for (Block block : blocks) {
            texts.add(block.text());
            claimed.add(new int[block.text().length()]);
        }
    }

    /** The piece stands in the model at the path. */
    void text(ModelPath path, Piece piece) {
        textAt.putIfAbsent(path, piece);
        pieces.putIfAbsent(piece.text(), piece);
        claim(piece, new Claim(SourceRange.Use.TEXT, path));
    }

    /** The piece in which a text of the model stands: what is known of its words need not be found again. One that several hold has its own. */
    Piece pieceOf(String text) {
        return pieces.computeIfAbsent(text, words -> new Piece(0, 0, words));
    }

    /** The piece became structure of the thing at the path, which holds all that it says: a number, a day, a name told elsewhere. */
    void held(ModelPath path, Piece piece) {
        claim(piece, new Claim(SourceRange.Use.STRUCTURE, path));
    }

    /**
     * The labels and marks of the piece became structure of the thing at the path. Words that are no label say something, so they are left to
     * whoever has a place for them, with the blanks and marks between them.
     */
    void structure(ModelPath path, Piece piece) {
        claims.add(new Claim(SourceRange.Use.STRUCTURE, path));
        String folded = piece.folded();
        int marksFrom = 0;
        boolean strange = false;
        int at = wordFrom(folded, 0);
        while (at < folded.length()) {
            int labelEnd = isClaimed(piece, at) ? wordEnd(folded, at) : words.labelEnd(piece, at);
            boolean between = strange && labelEnd == at;
            fill(piece, between ? at : marksFrom, labelEnd);
            strange = labelEnd == at;
            marksFrom = strange ? wordEnd(folded, at) : labelEnd;
            at = wordFrom(folded, marksFrom);
        }
        fill(piece, marksFrom, folded.length());
    }

    private static int wordFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isClaimed(Piece piece, int at) {
        return claimed.get(piece.block())[piece.start() + at] > 0;
    }

    /** What stands at the path is derived from words of the text at another path, and owns none. */
    void cite(ModelPath path, ModelPath text, String words) {
        Piece piece = textAt.get(text);
        if (piece != null) {
            int at = piece.text().indexOf(words.substring(0, Math.min(words.length(), 20)));
            citations.add(new Citation(path, at < 0 ? piece : piece.from(at)));
        }
    }

    /** What stands at the path is derived from these words, and owns none. */
    void cite(ModelPath path, Piece words) {
        citations.add(new Citation(path, words));
    }

    /** The piece belongs to the page. */
    void furniture(Piece piece) {
        claim(piece, new Claim(SourceRange.Use.FURNITURE, null));
    }

    private void claim(Piece piece, Claim claim) {
        claims.add(claim);
        fill(piece, 0, piece.text().length());
    }

    /** Gives what nobody has claimed between two offsets of a piece to the last claim. */
    private void fill(Piece piece, int from, int to) {
        int number = claims.size();
        int[] of = claimed.get(piece.block());
        for (int i = piece.start() + from; i < piece.start() + to; i++) {
            if (of[i] == 0) {
                of[i] = number;
            }
        }
    }

    /** Whether pieces stand in one block one below another with nothing but blanks between them. */
    boolean isWhole(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece above = pieces.get(i - 1);
            Piece below = pieces.get(i);
            boolean follows = above.block() == below.block() && above.end() <= below.start();
            if (!follows
                    || !texts.get(above.block())
                            .substring(above.end(), below.start())
                            .isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** All from the start of one piece to the end of another below it in the same block. */
    Piece between(Piece first, Piece last) {
        return new Piece(first.block(), first.start(), texts.get(first.block()).substring(first.start(), last.end()));
    }

    /** What nobody has claimed of a piece yet, blanks at the ends aside. */
    List<Piece> unclaimed(Piece piece) {
        return left(piece.block(), piece.start(), piece.end());
    }

    /** Claims all that is left as unplaced text of the meeting, and gives it back in order, a block's worth at a time. */
    List<String> unplaced(ModelPath meeting) {
        List<String> unplaced = new ArrayList<>();
        for (int b = 0; b < texts.size(); b++) {
            List<Piece> left = left(b, 0, texts.get(b).length());
            if (!left.isEmpty()) {
                ModelPath path = meeting.then("unplaced", unplaced.size());
                left.forEach(piece -> claim(piece, new Claim(SourceRange.Use.UNPLACED, path)));
                unplaced.add(String.join("\n", left.stream().map(Piece::words).toList()));
            }
        }
        return unplaced;
    }

    private List<Piece> left(int block, int from, int to) {
        List<Piece> left = new ArrayList<>();
        String text = texts.get(block);
        int[] of = claimed.get(block);
        int i = from;
        while (i < to) {
            if (of[i] > 0 || Text.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            int end = i;
            for (; i < to && of[i] == 0; i++) {
                end = Text.isBlank(text.charAt(i)) ? end : i + 1;
            }
            left.add(new Piece(block, start, text.substring(start, end)));
        }
        return left;
    }

    /** What became of each stretch, in order. */
    List<SourceRange> ranges() {
        List<SourceRange> ranges = new ArrayList<>();
        for (int b = 0; b < texts.size(); b++) {
            int[] of = claimed.get(b);
            String text = texts.get(b);
            int i = 0;
            while (i < of.length) {
                int number = of[i];
                if (number == 0 || Text.isBlank(text.charAt(i))) {
                    i++;
                    continue;
                }
                int start = i;
                int end = i;
                for (; i < of.length && of[i] == number; i++) {
                    end = Text.isBlank(text.charAt(i)) ? end : i + 1;
                }
                Claim claim = claims.get(number - 1);
                ranges.add(new SourceRange(b, start, end, claim.use(), Optional.ofNullable(claim.path())));
            }
        }
        return ranges;
    }

    /** The place of every path that a character was claimed for, and of the things that the paths belong to. */
    Map<ModelPath, SourcePlace> places(List<SourceRange> ranges) {
        Map<ModelPath, SourcePlace> places = new LinkedHashMap<>(2 * ranges.size() + citations.size());
        ModelPath thing = null;
        for (SourceRange range : ranges) {
            Optional<SourcePlace> first = placeOf(range.block(), range.start());
            if (range.path().isPresent() && first.isPresent()) {
                SourcePlace place =
                        first.get().to(placeOf(range.block(), range.end() - 1).orElse(first.get()));
                note(places, range.path().get(), place);
                ModelPath path = range.path().get();
                if (thing == null || !isOf(thing, path)) {
                    thing = path.thing();
                    places.putIfAbsent(thing, place);
                }
            }
        }
        for (Citation citation : citations) {
            placeOf(citation.piece().block(), citation.piece().start())
                    .ifPresent(place -> places.putIfAbsent(citation.path(), place));
        }
        return places;
    }

    private static boolean isOf(ModelPath thing, ModelPath path) {
        return thing.id().equals(path.id()) && thing.collection().equals(path.collection());
    }

    private static void note(Map<ModelPath, SourcePlace> places, ModelPath path, SourcePlace place) {
        places.merge(path, place, SourcePlace::to);
    }

    private Optional<SourcePlace> placeOf(int block, int offset) {
        return blocks.get(block) instanceof Table table
                ? tables.computeIfAbsent(block, b -> new TablePlaces(table)).find(offset)
                : ((TextBlock) blocks.get(block)).placeOf(offset);
    }
}
