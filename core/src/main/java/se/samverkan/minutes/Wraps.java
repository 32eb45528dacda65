package se.samverkan.minutes;

import java.util.List;
import java.util.Set;

/** Tells which lines of a roll go on with the line above because the page was too narrow for it. */
final class Wraps {

    private static final Set<String> ENTRY_NOTES =
            Set.of("substitute-for", "until", "from", "items", "online", "speaks-for");

    private final Words words;

    Wraps(Words words) {
        this.words = words;
    }

    /**
     * How many lines below one belong to it.
     *
     * @param text what is read of the first line: all of it, or what stands behind a label
     */
    int below(List<Line> lines, int at, Piece text) {
        Above above = new Above(text.text());
        boolean listed = at > 0 && isNameAndComma(lines.get(at - 1).text());
        int count = 0;
        while (at + count + 1 < lines.size() && goesOn(above, lines.get(at + count + 1), listed)) {
            count++;
            above.add(lines.get(at + count).text());
        }
        return count;
    }

    /** The lines of an entry so far, as much of them as the next asks for. */
    private static final class Above {

        /** All of the lines, or as much as shows that they are more than a name. */
        private String start = "";

        private String last = "";
        private boolean comma;
        private boolean inParentheses;

        Above(String first) {
            start = first;
            note(first);
            comma = first.indexOf(',') > 0;
        }

        void add(String line) {
            start = Names.parts(start).size() > Names.MOST_WORDS ? start : start + '\n' + line;
            note(line);
        }

        private void note(String line) {
            int open = line.lastIndexOf('(');
            int close = line.lastIndexOf(')');
            inParentheses = open == close ? inParentheses : open > close;
            comma = comma || line.indexOf(',') >= 0;
            last = line;
        }
    }

    private boolean goesOn(Above above, Line line, boolean listed) {
        if (!line.is(Line.Shape.PARAGRAPH) || line.opensBlock() || isOther(above.last, line)) {
            return false;
        }
        char first = line.text().charAt(0);
        boolean remark = first == '(' && isRemark(line.piece().strip("()"));
        boolean small = Character.isLowerCase(first)
                && !Names.isSurname(Names.firstPart(line.text()), words)
                && (above.comma || Names.startsWithName(above.start, words));
        return above.inParentheses
                || endsOpen(above.last)
                || remark
                || small
                || above.last.endsWith(",") && afterComma(above.start, line, listed);
    }

    /** A label or an empty seat begins anew; a role alone after a comma goes on. */
    private boolean isOther(String above, Line line) {
        boolean role = above.endsWith(",") && words.whole("role", line.text()).isPresent();
        return !role && Label.of(line, words).isPresent()
                || words.start("rollsentence", line.folded()).isPresent()
                || words.start("vacant", line.folded()).isPresent();
    }

    private boolean isRemark(Piece inside) {
        return words.start("entrynote", inside.folded())
                        .filter(note -> ENTRY_NOTES.contains(note.code()))
                        .isPresent()
                || words.start("role", inside.folded()).isPresent();
    }

    /** A dash, or a word that nothing ends with: "ordförande i", "Vård och". */
    private boolean endsOpen(String above) {
        List<String> parts = Names.parts(above);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return last.endsWith("-")
                || last.equals("–")
                || words.get("elsewhere").find(last).isPresent()
                || words.get("joiner").find(last).isPresent();
    }

    /** After a comma a line goes on unless a list is written with a name and a comma on each line. */
    private boolean afterComma(String above, Line line, boolean listed) {
        boolean person = Names.startsWithFullName(line.text(), words);
        boolean another = isNameAndComma(line.text());
        return !person || isNameAndComma(above) && !another && !listed;
    }

    private boolean isNameAndComma(String text) {
        return text.endsWith(",") && Names.isFullName(text.substring(0, text.length() - 1), words);
    }
}
