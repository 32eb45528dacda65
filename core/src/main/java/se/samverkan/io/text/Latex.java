package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the source of LaTeX documents as data: headings, lists, tables and emphasis are told in Markdown's marks, which the reader knows. No
 * command is carried out and nothing is fetched; a command that is not known stays as text.
 */
final class Latex {

    private static final int LEAST_COMMANDS = 3;

    private final LatexLines out = new LatexLines();
    private boolean verbatim;

    /**
     * What a source says.
     *
     * @param lines its lines, with marks of Markdown
     * @param setup the indices of the lines that only set up the document, and of comments
     */
    record Told(List<Line> lines, BitSet setup) {}

    private Latex() {}

    /** Whether lines are a source: several begin with known commands, one of them with one that sets up a structure. */
    static boolean isSource(List<Line> lines) {
        int commands = 0;
        boolean structure = false;
        for (Line line : lines) {
            String kind = kindAtStart(line.text());
            commands += kind.isEmpty() ? 0 : 1;
            structure |= kind.equals("begin") || kind.equals("setup") || kind.startsWith("level");
        }
        return structure && commands >= LEAST_COMMANDS;
    }

    static Told told(List<Line> lines) {
        return new Latex().tell(lines);
    }

    private static String kindAtStart(String text) {
        return Scan.at(text, 0) == '\\' ? Words.latex(text.substring(1, Scan.letters(text, 1))) : "";
    }

    private Told tell(List<Line> lines) {
        BitSet setup = new BitSet();
        for (Line line : lines) {
            String text = line.text();
            String kind = kindAtStart(text);
            if (verbatim && !kind.equals("end")) {
                out.verbatim(line);
            } else if (text.startsWith("%") || kind.equals("setup") && !out.inTable()) {
                setup.set(out.keep(line));
            } else if (line.blank()) {
                out.blank(line);
            } else {
                new LatexLine(line, out).tell();
                verbatim = out.isVerbatim();
            }
        }
        out.finish(lines.get(lines.size() - 1));
        return new Told(new ArrayList<>(out.lines()), setup);
    }
}
