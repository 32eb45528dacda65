package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** The vocabulary as the steps of the reader ask for it. */
final class Words {

    /** What labels consist of: they say what stands beside them, or join it, and nothing by themselves. */
    private static final List<String> LABELS = List.of(
            "label",
            "scribelabel",
            "role",
            "column",
            "mark",
            "rollsentence",
            "rollsentenceend",
            "copula",
            "joiner",
            "elsewhere",
            "dayword",
            "clockword",
            "untilword",
            "decisionlabel",
            "attachmentlabel",
            "listform");

    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Lexicon get(String category) {
        return vocabulary.lexicon(category);
    }

    /** Whether a folded text has a phrase of the category anywhere. */
    boolean has(String category, String folded) {
        return get(category).firstIn(folded).isPresent();
    }

    /** The phrase of the category that a folded text starts with. */
    Optional<Lexicon.Match> start(String category, String folded) {
        return get(category).startingAt(folded, 0);
    }

    /** The phrase of the category that the text is as a whole, marks at its ends aside. */
    Optional<String> whole(String category, String text) {
        Optional<String> exact = get(category).find(text);
        return exact.isPresent() ? exact : get(category).find(trimMarks(text));
    }

    /** Whether a piece has a phrase of the category anywhere. */
    boolean has(String category, Piece piece) {
        return first(category, piece, 0).isPresent();
    }

    /** Whether any phrase starts with the word at an offset of a piece. */
    boolean knows(Piece piece, int at) {
        return piece.knows(at, vocabulary);
    }

    /** Whether a piece has the first word of a phrase of the category. */
    boolean mayHave(String category, Piece piece) {
        return piece.mayHave(get(category), vocabulary);
    }

    /** The phrase of the category that a piece starts with. */
    Optional<Lexicon.Match> start(String category, Piece piece) {
        return start(category, piece, 0);
    }

    /** The phrase of the category that starts at an offset of a piece. */
    Optional<Lexicon.Match> start(String category, Piece piece, int at) {
        return piece.startingAt(get(category), at, vocabulary);
    }

    /** The first phrase of the category in a piece. */
    Optional<Lexicon.Match> first(String category, Piece piece) {
        return first(category, piece, 0);
    }

    /** The first phrase of the category from an offset of a piece on. */
    Optional<Lexicon.Match> first(String category, Piece piece, int at) {
        return piece.firstIn(get(category), at, vocabulary);
    }

    /** Every phrase of the category in a piece, in order. */
    List<Lexicon.Match> all(String category, Piece piece) {
        return piece.allIn(get(category), vocabulary);
    }

    /** The code of the ending in the category with which a folded word ends, the longest that is shorter than the word or all of it. */
    Optional<String> ending(String category, String foldedWord) {
        return get(category).ending(foldedWord);
    }

    /** Whether a folded text ends with a phrase of the category. */
    boolean endsWith(String category, String folded) {
        return get(category).allIn(folded).stream().anyMatch(match -> match.end() == folded.length());
    }

    /** Where the longest label ends that starts with the word at an offset of a piece; the offset itself if none does. */
    int labelEnd(Piece piece, int at) {
        int end = at;
        if (knows(piece, at)) {
            for (String category : LABELS) {
                end = Math.max(
                        end, start(category, piece, at).map(Lexicon.Match::end).orElse(at));
            }
        }
        return end;
    }

    static String trimMarks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMark(char c) {
        return Text.isBlank(c) || ":.,;-–—()*".indexOf(c) >= 0;
    }
}
