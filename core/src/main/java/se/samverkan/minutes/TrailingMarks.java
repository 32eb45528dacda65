package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;

/**
 * Reads rolls whose columns have run together: "Namn Verksamhet Närv." over "Anna Berg Ekåsa kommun X". Where the columns parted is lost, but each
 * line still ends with its mark.
 */
final class TrailingMarks {

    private static final int MOST_WORDS_OF_HEADER = 8;

    private final Words words;
    private boolean on;

    TrailingMarks(Words words) {
        this.words = words;
    }

    /** Whether a line is nothing but heads of columns, with a blank between them, a name first and a mark among them. */
    boolean isHeader(Line line) {
        List<Piece> heads = heads(line.piece());
        return line.is(Line.Shape.PARAGRAPH)
                && heads.size() > 1
                && heads.size() <= MOST_WORDS_OF_HEADER
                && words.whole("column", heads.get(0).text())
                        .filter(head -> head.endsWith("name"))
                        .isPresent()
                && Columns.of(heads, words).filter(Columns::hasMarks).isPresent();
    }

    private static List<Piece> heads(Piece line) {
        String text = line.text();
        if (text.indexOf("  ") >= 0 || text.indexOf('\t') >= 0) {
            return List.of();
        }
        List<Piece> heads = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                heads.add(line.sub(start, i));
                start = i + 1;
            }
        }
        return heads;
    }

    void begin() {
        on = true;
    }

    void end() {
        on = false;
    }

    /** Whether the lines of the roll end with marks. */
    boolean are() {
        return on;
    }

    /** The mark that a line ends with: "X", "-", "Ej kallad till detta möte". */
    Optional<Piece> in(Piece line) {
        int blank = line.text().lastIndexOf(' ');
        Piece last = line.from(blank + 1);
        if (blank > 0 && words.whole("mark", last.text()).isPresent()) {
            return Optional.of(last);
        }
        return words.all("mark", line).stream()
                .filter(mark -> mark.start() > 0
                        && Names.parts(line.text().substring(mark.start(), mark.end()))
                                        .size()
                                > 1)
                .map(Lexicon.Match::start)
                .map(line::from)
                .findFirst();
    }
}
