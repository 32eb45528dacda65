package se.samverkan.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds headings that stand on the line of their text: "Sommarfesten – Vem håller i den? Anna anmälde sig." */
final class RunIns {

    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;

    /** One such line could be anything; several in one item have a form. */
    private static final int LEAST = 2;

    private RunIns() {}

    /** The headings by line index; none if there are too few of them. */
    static Map<Integer, Heading> in(List<Line> lines, Words words) {
        Map<Integer, Heading> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            of(lines.get(i), words).ifPresent(heading -> found.put(index, heading));
        }
        return found.size() >= LEAST ? found : Map.of();
    }

    private static Optional<Heading> of(Line line, Words words) {
        int dash = line.folded().indexOf(" - ");
        int text = dash + 3;
        if (dash <= 0 || dash > LONGEST || text >= line.text().length() || !line.is(Line.Shape.PARAGRAPH)) {
            return Optional.empty();
        }
        Piece title = line.piece().sub(0, dash);
        Piece rest = line.piece().from(text).strip();
        boolean heads = line.opensBlock()
                && Character.isUpperCase(title.text().charAt(0))
                && Character.isUpperCase(rest.text().charAt(0))
                && line.endsSentence()
                && Names.parts(title.text()).size() <= MOST_WORDS
                && title.text().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                && !isSomebody(title, words);
        Heading heading = new Heading(
                Optional.empty(),
                List.of(),
                title.strip(),
                Optional.empty(),
                line.piece().sub(0, text),
                Optional.of(rest),
                line.links());
        return heads ? Optional.of(heading) : Optional.empty();
    }

    /** "Polisen – Inget nytt.", "Anna Berg – Inget nytt.": who tells is no heading. */
    private static boolean isSomebody(Piece title, Words words) {
        return Names.isFullName(title.text(), words)
                || words.get("organisation").find(title.text()).isPresent()
                || words.has("verb", title.folded())
                || words.whole("label", title.text()).isPresent()
                || words.whole("decisionlabel", title.text()).isPresent();
    }
}
