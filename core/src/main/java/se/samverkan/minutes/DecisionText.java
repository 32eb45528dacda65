package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision passage as it was found: the label and the lines of its text.
 *
 * @param label the label as written, without its colon; empty when an operative sentence decides on its own
 * @param mark the characters of the label with its colon
 * @param text the pieces of the text, in order
 */
record DecisionText(String label, List<Piece> mark, List<Piece> text) {

    DecisionText {
        text = new ArrayList<>(text);
    }

    String words() {
        return text.size() == 1
                ? text.get(0).words()
                : String.join("\n", text.stream().map(Piece::words).toList());
    }

    /** The words as a piece: that of the text where one holds them all, since what is known of its words need not be found again. */
    Piece piece() {
        String words = words();
        return text.size() == 1 && text.get(0).text().equals(words) ? text.get(0) : new Piece(0, 0, words);
    }
}
