package se.samverkan.io.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;
import se.samverkan.outline.TextBlock.Anchor;

/**
 * Finds what stands between fences, lines of {@code ```} or {@code ~~~}: it is kept as it is, line by line. Where most of a document stands
 * between fences they only say that the minutes were pasted, and fall away.
 */
final class Fences {

    private static final int LENGTH = 3;

    private final List<Line> lines;
    private final Role[] roles;
    private final int[] closers;

    private Fences(List<Line> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
        this.closers = new int[roles.length];
    }

    /** Finds the fences, and marks them and what stands between them. */
    static Fences find(List<Line> lines, Role[] roles) {
        Fences fences = new Fences(lines, roles);
        int open = -1;
        for (int i = 0; i < roles.length; i++) {
            String text = lines.get(i).text();
            if (open < 0) {
                open = opens(text) ? i : -1;
            } else if (closes(lines.get(open).text(), text)) {
                fences.mark(open, i);
                open = -1;
            }
        }
        return fences;
    }

    private void mark(int open, int close) {
        roles[open] = Role.BLANK;
        roles[close] = Role.BLANK;
        if ((close - open) * 2L <= roles.length) {
            closers[open] = close;
            Arrays.fill(roles, open + 1, close, Role.FENCED);
        }
    }

    /** Three marks or more, and no more than a word after them. */
    private static boolean opens(String text) {
        char mark = Scan.at(text, 0);
        int end = marks(text);
        return (mark == '`' || mark == '~')
                && end >= LENGTH
                && Scan.letters(text, Scan.blanks(text, end)) == text.length();
    }

    private static boolean closes(String opener, String text) {
        int end = marks(text);
        return end >= marks(opener) && end == text.length() && text.charAt(0) == opener.charAt(0);
    }

    private static int marks(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        return end;
    }

    /** The index of the fence that ends what a line opens, 0 if the line opens nothing. */
    int closer(int i) {
        return closers[i];
    }

    /** What stands behind the fence on a line, if anything does. */
    Optional<TextBlock> block(int open) {
        StringBuilder text = new StringBuilder();
        TextBlock.Builder block = new TextBlock.Builder();
        int pending = 0;
        for (int i = open + 1; i < closers[open]; i++) {
            Line line = lines.get(i);
            if (!line.blank()) {
                text.append("\n".repeat(text.length() == 0 ? 0 : pending));
                String full = line.full().stripTrailing();
                int lead = full.length() - line.text().length();
                block.addAnchor(new Anchor(text.length() + lead, line.place()));
                text.append(full);
                pending = 0;
            }
            pending++;
        }
        return text.length() == 0
                ? Optional.empty()
                : Optional.of(block.kind(TextBlock.Kind.PARAGRAPH)
                        .addRun(Run.of(text.toString()))
                        .build());
    }
}
