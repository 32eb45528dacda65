package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;

/** Reads whole numbers out of a text. */
final class Numerals {

    private Numerals() {}

    /** The numbers of at most six digits in a text, in order. */
    static List<Integer> in(String text) {
        return pieces(new Piece(0, 0, text)).stream()
                .map(number -> Integer.parseInt(number.text()))
                .toList();
    }

    /** The numbers of at most six digits as they stand in a piece, in order. */
    static List<Piece> pieces(Piece piece) {
        String text = piece.text();
        List<Piece> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            if (i > start && i - start <= 6) {
                numbers.add(piece.sub(start, i));
            }
            i = Math.max(i, start + 1);
        }
        return numbers;
    }
}
