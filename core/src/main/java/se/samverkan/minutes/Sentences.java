package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences. A full stop ends one only before a blank and a capital, and not after an abbreviation or a lone letter. */
final class Sentences {

    /** Nobody writes longer sentences. What goes on without a full stop is cut, so that looking through sentences stays cheap. */
    private static final int LONGEST = 2000;

    private Sentences() {}

    static List<Piece> of(Piece piece, Words words) {
        return piece.sentences(whole -> cut(whole, words));
    }

    private static List<Piece> cut(Piece piece, Words words) {
        List<Piece> sentences = new ArrayList<>();
        String text = piece.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && ends(text, i, words)) {
                int end = i + 1;
                while (end < text.length() && "\"”’')".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                sentences.add(piece.sub(start, end).strip());
                start = end;
            } else if (c == ' ' && i - start >= LONGEST) {
                sentences.add(piece.sub(start, i).strip());
                start = i;
            }
        }
        sentences.add(piece.from(start).strip());
        sentences.removeIf(Piece::isBlank);
        return sentences;
    }

    /** Whether a sentence of a piece is too long to be read as one. */
    static boolean areCut(Piece piece, Words words) {
        String text = piece.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i - start >= LONGEST) {
                return true;
            }
            start = (c == '.' || c == '!' || c == '?') && ends(text, i, words) ? i + 1 : start;
        }
        return false;
    }

    private static boolean ends(String text, int i, Words words) {
        int next = i + 1;
        while (next < text.length() && "\"”’')".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (text.charAt(next) != ' ') {
            return false;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean starts = next >= text.length() || !Character.isLowerCase(text.charAt(next));
        return starts && !(text.charAt(i) == '.' && isAbbreviation(text, i, words));
    }

    private static boolean isAbbreviation(String text, int stop, Words words) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, stop + 1);
        return word.length() <= 2 && Character.isUpperCase(word.charAt(0)) && !isLettered(text, start, words)
                || words.get("abbreviation").find(word).isPresent();
    }

    /** "sal C." ends a sentence where "Anna C." does not. */
    private static boolean isLettered(String text, int letter, Words words) {
        int end = letter;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
        return words.get("lettered").find(word).isPresent();
    }
}
