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
        return String.join("\n", text.stream().map(Piece::words).toList());
    }
}
