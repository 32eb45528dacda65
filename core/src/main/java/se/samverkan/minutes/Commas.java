package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;

/** Cuts lists in running text: at commas, semicolons, and the words that join the last of a list. */
final class Commas {

    private Commas() {}

    /** The parts of a list; a comma inside parentheses does not cut. */
    static List<Piece> split(Piece piece, Words words) {
        return split(piece, Optional.of(words.get("joiner")));
    }

    /** The parts between commas and semicolons alone. */
    static List<Piece> commas(Piece piece) {
        return split(piece, Optional.empty());
    }

    private static List<Piece> split(Piece piece, Optional<Lexicon> joiners) {
        List<Piece> parts = new ArrayList<>();
        String text = piece.text();
        String folded = piece.folded();
        int depth = 0;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int cut = depth > 0 ? 0 : cut(text, folded, i, joiners);
            if (cut > 0) {
                parts.add(piece.sub(start, i).strip());
                start = i + cut;
                i = start;
            } else {
                i++;
            }
        }
        parts.add(piece.from(start).strip());
        parts.removeIf(Piece::isBlank);
        return parts;
    }

    private static int cut(String text, String folded, int i, Optional<Lexicon> joiners) {
        char c = text.charAt(i);
        if (c == ',' || c == ';') {
            return 1;
        }
        boolean betweenWords = i > 0 && text.charAt(i - 1) == ' ' && Character.isLetter(c) || c == '&';
        // "Barn- och ungdomspsykiatrin" is one thing.
        boolean suspended = i > 1 && text.charAt(i - 2) == '-';
        if (!betweenWords || suspended) {
            return 0;
        }
        Optional<Lexicon.Match> join = joiners.flatMap(words -> words.startingAt(folded, i));
        return join.filter(m -> m.end() < text.length() && text.charAt(m.end()) == ' ')
                .map(m -> m.end() - m.start())
                .orElse(0);
    }
}
