package se.samverkan.io.text;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/**
 * Keeps written lines apart that the reader would take for one line broken by a program: two blanks at the end of a line say that it ends by
 * will, as in Markdown.
 */
final class HardBreaks {

    private static final int ROUNDS = 3;
    private static final String MARK = "  ";

    private HardBreaks() {}

    /** The lines, with hard breaks where they are needed. */
    static List<String> set(List<String> written, boolean escapes) throws IOException {
        // A break that is set takes evidence away by which the width is measured, so it can be measured anew.
        for (int round = 0; round < ROUNDS; round++) {
            List<Line> lines = LineSplitter.split(String.join("\n", written));
            BitSet joined = OutlineReader.joined(lines, escapes);
            if (joined.isEmpty()) {
                return written;
            }
            joined.stream().forEach(i -> written.set(i, written.get(i) + MARK));
        }
        written.replaceAll(line -> line.isEmpty() || line.endsWith(MARK) ? line : line + MARK);
        return written;
    }
}
