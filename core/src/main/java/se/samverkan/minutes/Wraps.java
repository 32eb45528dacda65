package se.samverkan.minutes;

import java.util.List;
import java.util.Set;

/** Tells which lines of a roll go on with the line above because the page was too narrow for it. */
final class Wraps {

    private static final Set<String> ENTRY_NOTES =
            Set.of("substitute-for", "until", "from", "items", "online", "speaks-for");

    /** On how many lines one list of people can go on. */
    private static final int MOST_LINES = 40;

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
        StringBuilder whole = new StringBuilder(text.text());
        boolean listed = at > 0 && isNameAndComma(lines.get(at - 1).text());
        int count = 0;
        while (count < MOST_LINES
                && at + count + 1 < lines.size()
                && goesOn(whole.toString(), lines.get(at + count + 1), listed)) {
            count++;
            whole.append('\n').append(lines.get(at + count).text());
        }
        return count;
    }

    private boolean goesOn(String above, Line line, boolean listed) {
        if (!line.is(Line.Shape.PARAGRAPH) || line.opensBlock() || isOther(above, line)) {
            return false;
        }
        char first = line.text().charAt(0);
        boolean remark = first == '(' && isRemark(line.piece().strip("()"));
        boolean small = Character.isLowerCase(first)
                && !Names.isSurname(Names.firstPart(line.text()), words)
                && (above.indexOf(',') > 0 || Names.startsWithName(above, words));
        return above.lastIndexOf('(') > above.lastIndexOf(')')
                || endsOpen(above)
                || remark
                || small
                || above.endsWith(",") && afterComma(above, line, listed);
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
