package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.SourcePlace;

/** Cuts lines whose columns are made of runs of blanks. */
final class Blanks {

    /** No name is longer; what a text starts with is told by so much of it. */
    private static final int LONGEST_NAME = 200;

    private Blanks() {}

    /** The parts of a line between runs of two blanks or more. */
    static List<Piece> cells(Piece piece) {
        List<Piece> cells = new ArrayList<>();
        String text = piece.text();
        int start = 0;
        for (int run = text.indexOf("  "); run >= 0; run = text.indexOf("  ", start)) {
            cells.add(piece.sub(start, run));
            start = run;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        cells.add(piece.from(start));
        return cells;
    }

    /** How far from the margin of the page a line starts, where the source tells. */
    static int margin(Line line) {
        return line.place().flatMap(SourcePlace::getColumn).orElse(1) - 1;
    }

    /**
     * The cells of a line below a header: cut where the columns start, or at the blank before when a cell runs over.
     *
     * @param starts where the columns start, counted from the margin of the page
     */
    static List<Piece> cut(Line line, int[] starts) {
        List<Piece> cells = new ArrayList<>();
        Piece piece = line.piece();
        String text = piece.text();
        int from = 0;
        for (int i = 1; i < starts.length && starts[i] - margin(line) < text.length(); i++) {
            int at = Math.max(0, starts[i] - margin(line));
            while (at > from && text.charAt(at - 1) != ' ') {
                at--;
            }
            cells.add(piece.sub(from, at).strip());
            from = at;
        }
        cells.addAll(cells(piece.from(from).strip()));
        return cells;
    }

    /** Two columns side by side: "Anna Berg, Ekåsa      Bo Ek, Region". Every part after a run of blanks must start with a full name. */
    static List<Piece> entries(Piece piece, Words words) {
        List<Piece> parts = new ArrayList<>();
        String text = piece.text();
        int start = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i + 1) == ' ') {
                int next = i;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                if (Names.startsWithFullName(text.substring(next, Math.min(text.length(), next + LONGEST_NAME)), words)
                        && Names.startsWithName(text.substring(start, Math.min(i, start + LONGEST_NAME)), words)) {
                    parts.add(piece.sub(start, i).strip());
                    start = next;
                }
                i = next - 1;
            }
        }
        parts.add(piece.from(start).strip());
        return parts;
    }
}
