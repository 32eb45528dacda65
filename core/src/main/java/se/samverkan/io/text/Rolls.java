package se.samverkan.io.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds lists without marks, one entry a line, as roll calls are: three or more lines together, nearly all with a capital first and no stop
 * last, most of which had room for more.
 */
final class Rolls {

    private static final int LEAST = 3;

    private Rolls() {}

    /** For each line whether it lies in such a list. */
    static boolean[] find(List<Line> lines, Role[] roles, Optional<Wrap> wrap) {
        boolean[] inRoll = new boolean[roles.length];
        if (wrap.isEmpty()) {
            return inRoll;
        }
        int start = 0;
        while (start < roles.length) {
            int end = start;
            int entries = 0;
            int full = 0;
            int marked = 0;
            while (end < roles.length
                    && roles[end] == Role.TEXT
                    && belongs(lines.get(end).text(), end > start)) {
                boolean entry = !Scan.startsLowerCase(lines.get(end).text());
                entries += entry ? 1 : 0;
                marked += entry && endsWithMark(lines.get(end).text()) ? 1 : 0;
                boolean last = end + 1 == roles.length || roles[end + 1] != Role.TEXT;
                full += !last && entry && wrap.get().isFull(lines.get(end), lines.get(end + 1)) ? 1 : 0;
                end++;
            }
            boolean room = full * 2 < entries || marked * 2 > entries;
            if (entries >= LEAST && entries * 4 >= (end - start) * 3 && room) {
                Arrays.fill(inRoll, start, end, true);
            }
            start = Math.max(end, start + 1);
        }
        return inRoll;
    }

    /** "Anna Berg Ekåsa kommun X": the last column holds marks of one character. */
    private static boolean endsWithMark(String text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last - 1) == ' ' && !Character.isDigit(text.charAt(last));
    }

    private static boolean belongs(String text, boolean inside) {
        boolean entry = !Scan.startsLowerCase(text) && Marks.bulletEnd(text) == 0 && !Labels.starts(text);
        return !Scan.endsSentence(text) && (entry || inside && Scan.startsLowerCase(text));
    }
}
