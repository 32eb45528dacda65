package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.id.ModelPath;

/**
 * Words of a proposal, and where in the text of the document they are kept.
 *
 * @param piece the words
 * @param path the text that a plan cites for them
 */
record Said(Piece piece, ModelPath path) {

    /** What a line says: itself, or each filled cell of a row. */
    static List<Said> in(Line line, ModelPath preamble) {
        if (!line.is(Line.Shape.TABLE_ROW)) {
            return List.of(new Said(line.piece(), preamble.then("text")));
        }
        List<Said> cells = new ArrayList<>();
        for (int c = 0; c < line.cells().size(); c++) {
            cells.add(new Said(line.cells().get(c), preamble.then("rows", 0).then("cells", c)));
        }
        return cells;
    }

    String text() {
        return piece.text();
    }

    /** The words, blanks squeezed. */
    String words() {
        return piece.words();
    }

    String folded() {
        return piece.folded();
    }

    boolean isBlank() {
        return piece.isBlank();
    }

    boolean hasWords() {
        return text().chars().anyMatch(Character::isLetterOrDigit);
    }

    boolean isQuestion() {
        return text().endsWith("?");
    }

    Said with(Piece part) {
        return new Said(part, path);
    }

    Said sub(int from, int to) {
        return with(piece.sub(from, to).strip());
    }

    Said from(int from) {
        return sub(from, text().length());
    }

    /** Without these marks and blanks at its ends. */
    Said strip(String marks) {
        return with(piece.strip(marks));
    }

    List<Said> sentences(Words words) {
        return Sentences.of(piece, words).stream().map(this::with).toList();
    }

    /** The parts of a list: at semicolons if it has any, else at commas and the words that join. */
    List<Said> list(Words words) {
        if (text().indexOf(';') < 0) {
            return Commas.split(piece, words).stream().map(this::with).toList();
        }
        List<Said> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text().length(); i++) {
            if (i == text().length() || text().charAt(i) == ';') {
                Said part = sub(start, i);
                if (!part.isBlank()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
